import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import fc from 'fast-check';
import {readFeed} from '../../test/real-systems/read-feed.js';
import {smallFeed} from '../../test/support/small-feed.js';
import {generateMusterstadt} from '../../tools/musterstadt/generate.js';
import {parseFeed} from '../feed/parse-feed.js';
import type {Feed, Tour, TourStep} from '../feed/types.js';
import {loadTexts} from '../i18n/lazy-messages.js';
import {makeTour} from './make-tour.js';
import {emphasisOf, graphOf} from './step-view.js';

const day = '2026-11-23';
const seed = 20261123;

const read = (file: object): Feed => {
  const {feed} = parseFeed(file, {today: day});
  assert.ok(feed);
  return feed;
};

const titlesOf = ({steps}: Tour, lang = 'de'): readonly (string | undefined)[] =>
  steps.map(({title}) => title[lang]);

const textsOf = (step: TourStep): readonly string[] =>
  [step.title, step.text, step.notes].flatMap((text) => (text ? Object.values(text) : []));

before(() => loadTexts('en'));

describe('a tour made by itself, on the real feeds', () => {
  it('goes from the whole through the tiers to what is planned', () => {
    assert.deepEqual(titlesOf(makeTour(readFeed('muenster'), {lang: 'de', day})), [
      'Drei Gremien auf drei Ebenen',
      'Strategische Ebene: ein Gremium',
      'Operative Ebene: ein Gremium',
      'Rechtskreisübergreifend: ein Gremium',
      'Agentur für Arbeit: Sitz in drei Gremien',
      'Ein Angebot von einem Partner',
      'Geplant: Jugendberufsagentur',
    ]);
  });

  it('says the same in English', () => {
    const {steps} = makeTour(readFeed('muenster'), {lang: 'en', day});
    assert.equal(steps[4]?.title.en, 'Employment agency: a seat in three committees');
    assert.equal(steps[6]?.title.en, 'Planned: Youth employment agency');
    assert.equal(steps[2]?.text?.en, 'Prepares, plans, carries out. Here: Operative network.');
  });

  it('says what a tier decides and who stands there', () => {
    const {steps} = makeTour(readFeed('hagen-ennepe-ruhr'), {lang: 'de', day});
    assert.equal(steps[1]?.text?.de, 'Geben Geld für Programme. Hier: BMBF und Europäische Union.');
    assert.deepEqual(steps[1].tiers, ['tier-bund']);
  });

  it('turns to the partner or committee whose audience it is', () => {
    const feed = readFeed('muenster');
    const partner = makeTour(feed, {lang: 'de', day, focus: 'p-ihk'});
    assert.equal(titlesOf(partner)[4], 'IHK: Sitz in zwei Gremien');
    assert.deepEqual(partner.steps[4]?.focus, ['p-ihk']);
    const committee = makeTour(feed, {lang: 'de', day, focus: 'c-operativ'});
    assert.equal(titlesOf(committee)[4], 'Operatives Netzwerk: sieben Mitglieder');
  });

  it('takes the best connected partner where the wanted one is unknown or has no tie', () => {
    const feed = readFeed('muenster');
    for (const focus of ['nobody', 'schule-100058', 'tier-operativ'])
      assert.deepEqual(makeTour(feed, {lang: 'de', day, focus}), makeTour(feed, {lang: 'de', day}));
  });

  it('counts offers, and names first who has most', () => {
    const {steps} = makeTour(readFeed('musterstadt'), {lang: 'de', day});
    const offers = steps.at(-2);
    assert.match(offers?.title.de ?? '', /^\d+ Angebote von \d+ Partnern$/);
    assert.equal(offers?.focus[0], 'p-161');
    assert.equal(steps.at(-1)?.text?.de, 'Ab 9.\u00A0Januar 2027: Vermittelt Patinnen und Paten.');
  });

  it('shows a day of the past when asked, and only what was there then', () => {
    const feed = readFeed('hagen-ennepe-ruhr');
    const past = makeTour(feed, {lang: 'de', day: '2012-06-01', isDated: true});
    assert.ok(past.steps.every(({date}) => date === '2012-06-01'));
    assert.ok(past.steps.every(({focus}) => !focus.includes('p-koko')));
    assert.ok(makeTour(feed, {lang: 'de', day}).steps.every(({date}) => date === undefined));
  });

  it('leaves out what has no matter', () => {
    assert.deepEqual(
      titlesOf(
        makeTour(read({meta: {format: 'koko-feed/1', title: 'Leer'}, partners: []}), {
          lang: 'de',
          day,
        }),
      ),
      ['Das Netzwerk'],
    );
    const {steps} = makeTour(readFeed('kreis-offenbach'), {lang: 'de', day});
    assert.doesNotMatch(JSON.stringify(steps), /Angebot|Geplant|Läuft/);
  });

  it('tells what ends soon where nothing is planned', () => {
    const ending = {id: 'g-end', name: 'Bündnis', tier: 't-steer', until: '2027-03-31'};
    const file = smallFeed({committees: [ending], memberships: [], relations: [], programmes: []});
    const last = makeTour(read(file), {lang: 'de', day}).steps.at(-1);
    assert.equal(last?.title.de, 'Läuft bald aus: Bündnis');
    assert.equal(last.text?.de, 'Bündnis (läuft aus am 31.\u00A0März 2027).');
  });
});

const towns = fc
  .record({
    seed: fc.integer({min: 0, max: 1e6}),
    partners: fc.integer({min: 0, max: 120}),
    committees: fc.integer({min: 0, max: 40}),
    offers: fc.integer({min: 0, max: 60}),
    tiers: fc.integer({min: 4, max: 6}),
  })
  .map((options) => read(generateMusterstadt(options)));

/** Names as long and as odd as a feed may have them. */
const names = fc.oneof(
  fc.string({unit: 'grapheme', maxLength: 200}),
  fc.constantFrom('Donaudampfschifffahrtsgesellschaft'.repeat(4), '(AöR)', '🏫'.repeat(60), '…'),
);

const oddFeeds = fc
  .record({
    label: names,
    name: names,
    short: fc.option(names, {nil: undefined}),
    title: names,
    status: fc.constantFrom(undefined, 'planned', 'active', 'ending', 'ended'),
    until: fc.constantFrom(undefined, '2020', '2027-03', '2040-01-01'),
  })
  .map(({label, name, short, title, status, until}) => {
    const file = smallFeed();
    const committees = file.committees.map((one) => ({
      ...one,
      name,
      shortName: short,
      status,
      until,
    }));
    const partners = file.partners.map((one) => ({...one, name, status}));
    const tiers = file.tiers.map((tier) => ({...tier, label, decides: name}));
    return read({...file, meta: {...file.meta, title}, tiers, committees, partners});
  });

const anyTour = fc
  .tuple(
    fc.oneof(towns, oddFeeds),
    fc.constantFrom('de', 'en', 'de-AT', 'tr'),
    fc.constantFrom(undefined, 'p-1', 'p-office', 'c-3', 'nobody'),
    fc.boolean(),
  )
  .map(([feed, lang, focus, isDated]) => ({feed, options: {lang, day, focus, isDated}}));

const check = (holds: (feed: Feed, tour: Tour, lang: string) => void): void => {
  fc.assert(
    fc.property(anyTour, ({feed, options}) => {
      holds(feed, makeTour(feed, options), options.lang === 'en' ? 'en' : 'de');
    }),
    {seed, numRuns: 150},
  );
};

describe('a tour made by itself, on generated feeds', () => {
  it('has a step at least, and each a claim of a line and a text that can be taken in', () => {
    check((_feed, {steps}, lang) => {
      assert.ok(steps.length > 0);
      for (const {title, text, notes} of steps) {
        assert.ok((title[lang] ?? '').trim() !== '');
        assert.ok((title[lang] ?? '').length <= 45, title[lang]);
        assert.ok((text?.[lang] ?? '').length <= 120, text?.[lang]);
        assert.ok((notes?.[lang] ?? '').length <= 700);
      }
    });
  });

  it('speaks one language, without gaps, half signs or double ends', () => {
    check((_feed, tour, lang) => {
      for (const step of tour.steps) {
        for (const text of [step.title, step.text, step.notes])
          if (text) assert.deepEqual(Object.keys(text), [lang]);
        for (const said of textsOf(step)) {
          assert.doesNotMatch(said, /undefined|NaN|\[object|…\.(?!\.)/);
          assert.doesNotMatch(said, /\p{Cs}/u);
        }
      }
    });
  });

  it('points at what exists and is drawn, and at no more than an audience can follow', () => {
    check((feed, {steps}) => {
      for (const step of steps) {
        assert.ok(step.focus.length <= 8);
        assert.equal(new Set(step.focus).size, step.focus.length);
        for (const id of step.tiers) assert.equal(feed.get(id)?.type, 'tier');
        const {selected} = emphasisOf(graphOf(feed, step, 'de', day), step);
        assert.equal(selected?.size, step.focus.length);
      }
    });
  });

  it('begins with the whole, and every other step is about something', () => {
    check((_feed, {steps: [first, ...rest]}) => {
      assert.deepEqual([first?.focus, first?.tiers], [[], []]);
      for (const {focus, tiers} of rest) assert.ok(focus.length + tiers.length > 0);
    });
  });

  it('is the same whenever it is made', () => {
    fc.assert(
      fc.property(anyTour, ({feed, options}) => {
        assert.deepEqual(makeTour(feed, options), makeTour(feed, options));
      }),
      {seed, numRuns: 30},
    );
  });
});
