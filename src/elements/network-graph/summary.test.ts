import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {loadTexts} from '../../i18n/lazy-messages.js';
import {contextOf} from './fixtures/context-of.js';
import {town} from './fixtures/town.js';
import {pictureLabel, summarize} from './summary.js';
import type {ViewContext} from './view-context.js';

await loadTexts('en');

const sentencesOf = (context: ViewContext): string[] => {
  const {lead, rest} = summarize(context);
  return [lead, ...rest].filter((sentence) => sentence !== '');
};

const demo = (name: string): object =>
  JSON.parse(
    readFileSync(new URL(`../../../demo/feeds/${name}.json`, import.meta.url), 'utf8'),
  ) as object;

/** What is said of the feeds of the demo, on the day of the tests. */
const DEMO: Readonly<Record<string, Readonly<Record<'de' | 'en', readonly string[]>>>> = {
  muenster: {
    de: [
      'Drei Gremien stehen auf drei Ebenen, an der Spitze „Lenkungskreis Übergang Schule\u00A0– Beruf“; von 60 Partnern sitzen elf in einem Gremium.',
      '„Agentur für Arbeit“ und „Jobcenter der Stadt Münster“ sitzen in allen drei Gremien und verbinden die Ebenen.',
      'Geplant ist „Jugendberufsagentur“.',
    ],
    en: [
      'Three committees stand on three tiers, with “Steering committee for the transition from school to work” at the top; eleven of 60 partners sit in a committee.',
      '“Employment agency (Agentur für Arbeit)” and “Jobcenter der Stadt Münster” sit in all three committees and link the tiers.',
      '“Youth employment agency” is planned.',
    ],
  },
  'hagen-ennepe-ruhr': {
    de: [
      'Drei Gremien stehen auf zwei Ebenen, an der Spitze „Ausbildungskonsens NRW“; von 88 Partnern sitzen drei in einem Gremium.',
      'Die meisten Verbindungen hat „Kommunale Koordinierungsstelle“ (7).',
      'Geplantes ist nicht eingetragen.',
    ],
    en: [
      'Three committees stand on two tiers, with “Ausbildungskonsens NRW” at the top; three of 88 partners sit in a committee.',
      '“Municipal coordination office” has the most connections (7).',
      'Nothing planned is listed.',
    ],
  },
  'kreis-offenbach': {
    de: [
      'Sechs Gremien stehen auf drei Ebenen, an der Spitze „Jugend in Beruf“ und „Steuerungsgruppe“; von elf Partnern sitzen neun in einem Gremium.',
      'Die meisten Verbindungen hat „Jugend in Beruf“ (15).',
      'Geplantes ist nicht eingetragen.',
    ],
    en: [
      'Six committees stand on three tiers, with “Jugend in Beruf” and “Steering group (Steuerungsgruppe)” at the top; nine of eleven partners sit in a committee.',
      '“Jugend in Beruf” has the most connections (15).',
      'Nothing planned is listed.',
    ],
  },
  musterstadt: {
    de: [
      '15 Gremien stehen auf vier Ebenen, an der Spitze „Ausbildungskonsens Musterland“ und „Landeskoordinierung“; von 284 Partnern sitzen 187 in einem Gremium.',
      '„Agentur für Arbeit Musterstadt, Berufsberatung“ sitzt in fünf Gremien, mehr als alle anderen.',
      'Geplant ist „AG Ehrenamt“.',
    ],
    en: [
      '15 committees stand on four tiers, with “Ausbildungskonsens Musterland” and “Landeskoordinierung” at the top; 187 of 284 partners sit in a committee.',
      '“Agentur für Arbeit Musterstadt, Berufsberatung” sits in five committees, more than anyone else.',
      '“AG Ehrenamt” is planned.',
    ],
  },
};

describe('the summary of a feed of the demo', () => {
  for (const [name, sentences] of Object.entries(DEMO)) {
    for (const lang of ['de', 'en'] as const) {
      it(`says in three sentences who stands where, who links most, what is planned: ${name}, ${lang}`, () => {
        const spoken = sentencesOf(contextOf(demo(name), {lang}));
        const plain = (text: string) => text.replace(/\u00A0/g, ' ');
        assert.deepEqual(spoken.map(plain), sentences[lang].map(plain));
      });
    }

    it(`says three sentences of a past day: ${name}`, () => {
      const spoken = sentencesOf(contextOf(demo(name), {day: '2013-06-01'}));
      assert.equal(spoken.length, 3);
      for (const sentence of spoken) assert.match(sentence, /^[\p{Lu}\d„].*\.$/u);
    });
  }
});

describe('the summary', () => {
  it('says who stands where, who links most, what is planned', () => {
    assert.deepEqual(sentencesOf(contextOf(town)), [
      'Zwei Gremien stehen auf zwei Ebenen, an der Spitze „Lenkungskreis“; von sieben Partnern sitzen vier in einem Gremium.',
      '„Agentur für Arbeit“ und „Handwerkskammer“ sitzen in beiden Gremien und verbinden die Ebenen.',
      'Geplant ist „Jugendberufsagentur“.',
    ]);
  });

  it('says the same in English', () => {
    assert.deepEqual(sentencesOf(contextOf(town, {lang: 'en'})), [
      'Two committees stand on two tiers, with “Steering group” at the top; four of seven partners sit in a committee.',
      '“Employment agency” and “Chamber of crafts” sit in both committees and link the tiers.',
      '“Youth employment agency” is planned.',
    ]);
  });

  it('names only what was there on a day', () => {
    const sentences = sentencesOf(contextOf(town, {day: '2012-06-01'}));
    assert.ok(sentences[0]?.endsWith('; von sechs Partnern sitzen drei in einem Gremium.'));
  });

  it('names nobody who is no more, whatever their open memberships say', () => {
    const partners = town.partners.map((partner) =>
      partner.id === 'p-agency' ? {...partner, until: '2020'} : partner,
    );
    const sentences = sentencesOf(contextOf({...town, partners}));
    assert.ok(
      sentences.includes('„Handwerkskammer“ sitzt in beiden Gremien und verbindet die Ebenen.'),
      sentences.join(' '),
    );
  });

  it('counts instead of naming where many sit in as many committees', () => {
    const everyone = town.partners.flatMap(({id}) =>
      ['c-steering', 'c-work'].map((committee) => ({
        id: `${id} ${committee}`,
        partner: id,
        committee,
      })),
    );
    const all = sentencesOf(contextOf({...town, memberships: everyone}));
    assert.ok(all.includes('Sieben Partner sitzen in je zwei Gremien, mehr als alle anderen.'));
  });

  it('tells of ties where nobody sits in two committees', () => {
    const sentences = sentencesOf(contextOf({...town, memberships: []}));
    assert.ok(sentences.includes('Die meisten Verbindungen hat „Koordinierungsstelle“ (3).'));
  });

  it('names a tier that nobody stands on', () => {
    const tiers = [...town.tiers, {id: 't-region', rank: 2, label: {de: 'Region', en: 'Region'}}];
    const [lead, ...rest] = sentencesOf(contextOf({...town, tiers}));
    assert.ok(lead?.endsWith('sitzen vier in einem Gremium; noch leer: „Region“.'), lead);
    assert.equal(rest.length, 2);
  });

  it('says three sentences of one partner', () => {
    const lonely = {meta: town.meta, partners: [{id: 'p', name: 'P'}]};
    assert.deepEqual(sentencesOf(contextOf(lonely)), [
      'Ein Partner ist eingetragen, noch kein Gremium.',
      'Verbindungen sind noch nicht eingetragen.',
      'Geplantes ist nicht eingetragen.',
    ]);
  });

  it('says three sentences of one committee', () => {
    const [tier] = town.tiers;
    const alone = {
      meta: town.meta,
      tiers: [tier],
      committees: [{id: 'c', name: 'Beirat', tier: 't-top'}],
    };
    assert.deepEqual(sentencesOf(contextOf(alone)), [
      'Ein Gremium steht auf einer Ebene, an der Spitze „Beirat“.',
      'Verbindungen sind noch nicht eingetragen.',
      'Geplantes ist nicht eingetragen.',
    ]);
  });

  it('counts seats in words, for one, for both and for all', () => {
    const leads = [1, 2, 3].map((count) => {
      const partners = town.partners.slice(0, count);
      const ids = partners.map(({id}) => id);
      const memberships = ids.map((id) => ({id: `m ${id}`, partner: id, committee: 'c-work'}));
      const {relations, events, programmes, offers, ...rest} = town;
      assert.ok(relations.length + events.length + programmes.length + offers.length > 0);
      return sentencesOf(contextOf({...rest, partners, memberships}))[0]?.split('; ')[1];
    });
    assert.deepEqual(leads, [
      'ein Partner sitzt in einem Gremium.',
      'beide Partner sitzen in einem Gremium.',
      'alle drei Partner sitzen in einem Gremium.',
    ]);
  });

  it('leads nobody where several have as many ties, and nobody sits in two committees', () => {
    const memberships = ['p-agency', 'p-chamber'].map((id) => ({
      id: `m ${id}`,
      partner: id,
      committee: 'c-work',
    }));
    const committees = town.committees.map(({parent: _, ...committee}) => committee);
    const even = {...town, relations: [], events: [], memberships, committees};
    const three = {
      ...even,
      memberships: [
        ...memberships,
        {...memberships[0], id: 'm', partner: 'p-town', committee: 'c-steering'},
      ],
    };
    const [, led] = sentencesOf(contextOf(even));
    assert.equal(led, 'Die meisten Verbindungen hat „Arbeitskreis“ (2).');
    const spread = {...three, memberships: three.memberships.slice(1)};
    assert.equal(
      sentencesOf(contextOf(spread))[1],
      'Kein Partner sitzt in mehr als einem Gremium.',
    );
  });

  it('leads nobody where several have as many ties, and there are no two committees to sit in', () => {
    const {meta, tiers} = town;
    const partners = ['A', 'B', 'C'].map((name) => ({id: name, name}));
    const relations = [{id: 'r', from: 'A', to: 'B', kind: 'funds'}];
    const pair = {meta, tiers, partners, relations};
    assert.equal(
      sentencesOf(contextOf(pair))[1],
      'Niemand hat mehr Verbindungen als alle anderen.',
    );
    assert.equal(
      sentencesOf(contextOf(pair, {lang: 'en'}))[1],
      'Nobody has more connections than all the others.',
    );
  });

  it('speaks of those who stand for several in the plural, unless they are one body', () => {
    const memberships = ['c-steering', 'c-work'].map((committee) => ({
      id: `m ${committee}`,
      partner: 'p-schools',
      committee,
    }));
    const said = (name: string): string | undefined => {
      const partners = town.partners.map((one) => (one.id === 'p-schools' ? {...one, name} : one));
      return sentencesOf(contextOf({...town, partners, memberships}))[1];
    };
    assert.equal(said('Schulen'), '„Schulen“ sitzen in beiden Gremien und verbinden die Ebenen.');
    assert.equal(
      said('Trägerverbund Berufsorientierung'),
      '„Trägerverbund Berufsorientierung“ sitzt in beiden Gremien und verbindet die Ebenen.',
    );
  });

  it('tells of planned partners and ties where no body is planned', () => {
    const committees = town.committees.filter(({id}) => id !== 'c-agency');
    const relations = town.relations.map((relation) =>
      relation.id === 'r-planned' ? {...relation, to: 'p-office'} : relation,
    );
    const ties = {...town, committees, relations};
    assert.equal(sentencesOf(contextOf(ties))[2], 'Geplant ist eine Verbindung.');
    const partners = town.partners.map((partner) =>
      partner.id === 'p-alone' ? {...partner, status: 'planned'} : partner,
    );
    assert.equal(sentencesOf(contextOf({...ties, partners}))[2], 'Geplant ist „Bürgerstiftung“.');
  });

  it('calls the picture by who stands where and what is planned, if anything is', () => {
    assert.match(pictureLabel(contextOf(town)), /Gremium\. Geplant ist „[^“]+“\.$/);
    const none = {meta: town.meta, partners: [{id: 'p', name: 'P'}]};
    assert.ok(pictureLabel(contextOf(none)).endsWith('noch kein Gremium.'));
  });
});
