import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {isActor} from '../../feed/actors.js';
import {loadTexts} from '../../i18n/lazy-messages.js';
import {timeMessages} from '../../i18n/time.js';
import {lifeWords} from '../../wording/life-words.js';
import {contextOf} from './fixtures/context-of.js';
import {town} from './fixtures/town.js';
import {kindOf, markName, withChange} from './names.js';
import {livedOn, seatsOf} from './view-context.js';

await loadTexts('en');

const demo = (name: string): object =>
  JSON.parse(
    readFileSync(new URL(`../../../demo/feeds/${name}.json`, import.meta.url), 'utf8'),
  ) as object;

const plain = (text: string): string => text.replace(/\u00AD/g, '');

describe('the name of a mark', () => {
  const name = (id: string, lang = 'de') => markName(id, contextOf(town, {lang}));

  it('says what a partner is, where it stands and how it is tied', () => {
    assert.equal(
      name('p-chamber'),
      'Handwerkskammer (HWK), Kammern, Ebene 3 von 3: Partner, in 2 Gremien, 2 Verbindungen',
    );
    assert.equal(
      name('p-schools'),
      'Schulen, Schulen, mehrere Stellen, Ebene 3 von 3: Partner, in 1 Gremium, 1 Verbindung',
    );
    assert.equal(name('p-alone'), 'Bürgerstiftung, Ebene 3 von 3: Partner, ohne Verbindung');
    assert.equal(
      name('p-office'),
      'Koordinierungsstelle, Partner, Ebene 2 von 3: Operative Ebene, 3 Verbindungen',
    );
  });

  it('says what has changed since another day', () => {
    const words = new Map([['p-alone', 'neu seit 1. Juli 2013']]);
    const told = {words, signs: new Map(), names: timeMessages('de').signs, missing: ''};
    assert.equal(
      withChange(name('p-alone'), 'p-alone', {told}),
      `${name('p-alone')}, neu seit 1. Juli 2013`,
    );
    assert.equal(withChange(name('p-office'), 'p-office', {told}), name('p-office'));
    assert.equal(withChange(undefined, 'p-alone', {told}), undefined);
  });

  it('says how many sit in a committee, and what is planned or over', () => {
    assert.equal(
      name('c-steering'),
      'Lenkungskreis, 3 Mitglieder · zweimal im Jahr, Gremium, Ebene 1 von 3: Strategische Ebene, 4 Verbindungen',
    );
    assert.equal(
      name('c-agency'),
      'Jugendberufsagentur, geplant, Gremium, Ebene 2 von 3: Operative Ebene, 1 Verbindung',
    );
    assert.equal(
      name('g-project'),
      'Projekt Übergang, beendet am 31.\u00A0August 2013, Initiative, Ebene 2 von 3: Operative Ebene, 2 Verbindungen',
    );
  });

  it('speaks English', () => {
    assert.equal(
      name('p-chamber', 'en'),
      'Chamber of crafts (HWK), Chambers, tier 3 of 3: Partners, in 2 committees, 2 connections',
    );
  });

  it('begins with what is written at the mark, in one piece', () => {
    const context = contextOf(town);
    const around = markName('p-office', context, 'beauftragt · zahlt eine Stelle');
    assert.ok(
      around?.startsWith('Koordinierungsstelle, beauftragt · zahlt eine Stelle, Partner, Ebene'),
    );
    assert.equal(
      markName('c-steering', context, '3 Mitglieder zweimal im Jahr'),
      name('c-steering'),
    );
  });

  it('keeps the state where something else is written', () => {
    const context = contextOf(town);
    assert.equal(
      markName('c-agency', context, 'soll entstehen'),
      'Jugendberufsagentur, soll entstehen, geplant, Gremium, Ebene 2 von 3: Operative Ebene, 1 Verbindung',
    );
  });

  for (const feed of ['muenster', 'hagen-ennepe-ruhr', 'kreis-offenbach', 'musterstadt']) {
    it(`carries kind, tier, seats, ties and state: ${feed}`, () => {
      const context = contextOf(demo(feed));
      const {graph, edgesOf} = context.index;
      for (const node of graph.nodes) {
        const record = context.feed.get(node.id);
        assert.ok(isActor(record));
        const spoken = markName(node.id, context) ?? '';
        const tier = plain(graph.tiers[node.tier]?.label ?? '');
        const seats = record.type === 'programme' ? 0 : seatsOf(record, context).length;
        const facts = [
          plain(node.label),
          kindOf(record, context),
          `Ebene ${node.tier + 1} von ${graph.tiers.length}: ${tier}`,
          seats > 0 ? context.words.inCommittees(seats) : '',
          context.words.connections(edgesOf(node.id).length),
          lifeWords(livedOn(record, context), context.common, 'de'),
        ];
        for (const fact of facts) assert.ok(spoken.includes(fact), `${spoken}: ${fact}`);
      }
    });
  }

  it('has none for what is not drawn', () => {
    assert.equal(name('o-advice'), undefined);
    assert.equal(name('nothing'), undefined);
  });
});
