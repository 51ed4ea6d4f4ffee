import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {contextOf} from '../fixtures/context-of.js';
import {town} from '../fixtures/town.js';
import {wayWords} from './way-template.js';
import {wayEmphasis, wayGraph, wayView} from './way-view.js';

const {graph} = contextOf(town).index;

describe('how two records hang together', () => {
  it('goes by what is there today', () => {
    const view = wayView(graph, 'p-schools', 'p-town');
    assert.equal(view.isPast, false);
    assert.equal(wayWords(view, 'de'), 'Der kürzeste Weg führt über zwei Stellen.');
    assert.deepEqual(
      view.ways.map((way) => way.map(({to}) => to)),
      [['c-work', 'c-steering', 'p-town']],
    );
    const two = wayView(graph, 'p-agency', 'p-chamber');
    assert.equal(wayWords(two, 'de'), '2 gleich kurze Wege führen über eine Stelle.');
    assert.equal(
      wayWords(wayView(graph, 'p-agency', 'c-work'), 'de'),
      'Beide sind unmittelbar verbunden.',
    );
  });

  it('says so where only the past or the future ties them, and where nothing does', () => {
    const past = wayView(graph, 'p-office', 'p-ministry');
    assert.equal(past.isPast, true);
    assert.match(wayWords(past, 'de'), /^Heute hängen beide nicht zusammen.* über eine Stelle\.$/);
    const none = wayView(graph, 'p-alone', 'p-town');
    assert.equal(wayWords(none, 'de'), 'Zwischen beiden gibt es in diesem Netz keine Verbindung.');
  });

  it('lights the ways and chooses both ends', () => {
    const view = wayView(graph, 'p-agency', 'p-chamber');
    const {selected, lit, litEdges, fade} = wayEmphasis(view);
    assert.deepEqual([...(selected ?? [])], ['p-agency', 'p-chamber']);
    assert.deepEqual([...(lit ?? [])].sort(), ['c-steering', 'c-work', 'p-agency', 'p-chamber']);
    assert.deepEqual([...(litEdges ?? [])].sort(), ['m-1', 'm-2', 'm-4', 'm-5']);
    assert.equal(fade, true);
    const part = wayGraph(graph, view);
    assert.deepEqual(part.nodes.map(({id}) => id).sort(), [...(lit ?? [])].sort());
    assert.deepEqual(wayEmphasis(wayView(graph, 'p-alone', 'p-town')).litEdges, new Set());
  });
});
