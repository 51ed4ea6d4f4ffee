import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {timeMessages} from '../../i18n/time.js';
import {contextOf} from './fixtures/context-of.js';
import {town} from './fixtures/town.js';
import {surroundings} from './graph-index.js';
import {legendView} from '../../wording/legend-view.js';
import {sourcesView} from './sources.js';

describe('the legend', () => {
  const context = contextOf(town);
  const parts = {hasRibbons: false, hasFilled: false, hasSigns: true};
  const labels = (id?: string) => {
    const {graph} = context.index;
    const shown = id === undefined ? graph : surroundings(graph, id);
    return legendView(shown, parts, context).map(({label}) => label);
  };

  it('explains what is in the picture', () => {
    assert.deepEqual(labels(), [
      'Schulen',
      'Arbeitsverwaltung',
      'Kammern',
      'ohne Kategorie',
      'mehrere Organisationen',
      'Gremium oder Programm',
      'geplant',
      'beendet',
      'Mitglied in, Untergruppe von',
      'andere Verbindung',
      'führt fort',
      'geplante Verbindung',
      'beendete Verbindung',
    ]);
  });

  it('explains nothing else', () => {
    assert.deepEqual(labels('p-alone'), ['ohne Kategorie']);
    assert.deepEqual(labels('p-agency'), [
      'Arbeitsverwaltung',
      'Gremium',
      'Mitglied in, Untergruppe von',
    ]);
  });

  it('explains the marks of what changed only where they are drawn', () => {
    const {signs: names} = timeMessages('de');
    const signs = new Map([['p-agency', 'new' as const]]);
    const told = {signs, names, words: new Map<string, string>(), missing: ''};
    const changes = (hasSigns: boolean) =>
      legendView(context.index.graph, {...parts, hasSigns}, {...context, told})
        .filter(({type}) => type === 'change')
        .map(({label}) => label);
    assert.deepEqual(changes(true), [names.new]);
    assert.deepEqual(changes(false), []);
  });
});

describe('the sources', () => {
  it('names them, the day and the licence, and whom a licence asks to name', () => {
    const {lines, license, attributions} = sourcesView(contextOf(town));
    assert.deepEqual(lines, ['Quelle: Seite der Stadt', 'Stand 21.\u00A0November 2026']);
    assert.equal(license, 'CC0-1.0');
    assert.deepEqual(
      attributions.map(({value}) => value),
      ['Schulliste, Lizenz dl-de/by-2-0'],
    );
  });
});
