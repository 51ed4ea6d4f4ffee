/** The talks of the demo's feeds: what they point at is there on the step's day, and what they claim holds. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isActor} from '../../src/feed/actors.js';
import {lastDay} from '../../src/feed/dates.js';
import {seatsOn} from '../../src/feed/seats.js';
import type {Actor, Day, Feed, Text, Tour, TourStep} from '../../src/feed/types.js';
import {datesOf, wasThere} from '../../src/feed/was-there.js';
import {emphasisOf, graphOf} from '../../src/stage/step-view.js';
import {readFeed} from './read-feed.js';

const names = ['hagen-ennepe-ruhr', 'muenster', 'kreis-offenbach', 'musterstadt'] as const;

/** Nobody should have to speak faster. */
const WORDS_A_SECOND = 2.2;

/** The day of a step without a date. */
const TODAY = '2026-11-23';

const dayOf = ({date}: TourStep): Day => (date === undefined ? TODAY : lastDay(date));

const tourOf = (feed: Feed): Tour => {
  const [tour] = feed.tours;
  assert.ok(tour);
  return tour;
};

const focusOf = (feed: Feed, step: TourStep): readonly Actor[] =>
  step.focus.map((id) => {
    const record = feed.get(id);
    assert.ok(isActor(record), `${id} is drawn nowhere`);
    return record;
  });

/** What is planned without a date is drawn today, and on no day of the past. */
const isDrawn = (record: Actor, step: TourStep): boolean =>
  wasThere(record, dayOf(step)) ||
  (step.date === undefined && datesOf(record).status === 'planned');

/** Texts with what they may be long, by their name. */
const textsOf = ({title, text, notes}: TourStep) =>
  [
    ['title', title, 45],
    ['text', text, 120],
    ['notes', notes, 600],
  ] as const;

const both = (text: Text | undefined, path: string): void => {
  assert.deepEqual(Object.keys(text ?? {}).sort(), ['de', 'en'], path);
};

for (const name of names) {
  const feed = readFeed(name);
  const tour = tourOf(feed);

  test(`${name}: a talk begins with the whole and has steps enough`, () => {
    const [first, ...rest] = tour.steps;
    assert.deepEqual([first?.focus, first?.tiers, first?.date], [[], [], undefined]);
    assert.ok(rest.length >= 3 && rest.length <= 9, String(rest.length));
    for (const {focus, tiers} of rest) assert.ok(focus.length + tiers.length > 0);
  });

  test(`${name}: what a step shows exists and is there on its day`, () => {
    for (const step of tour.steps) {
      const path = step.title.de ?? '';
      assert.ok(step.focus.length <= 8, path);
      for (const record of focusOf(feed, step))
        assert.ok(isDrawn(record, step), `${path}: ${record.id}`);
      for (const id of step.tiers) assert.equal(feed.get(id)?.type, 'tier', `${path}: ${id}`);
    }
  });

  test(`${name}: claims are short, texts one look long, and notes there to be spoken`, () => {
    both(tour.title, 'title');
    for (const step of tour.steps) {
      for (const [key, text, most] of textsOf(step)) {
        both(text, `${step.title.de ?? ''}: ${key}`);
        for (const said of Object.values(text ?? {})) {
          assert.ok(said.length <= most, `${said.length}: ${said}`);
          assert.doesNotMatch(said, /!|\.\.\.|"| - /, said);
          assert.equal(/[.?]$/.test(said), key !== 'title', said);
        }
      }
      for (const said of Object.values(step.notes ?? {}))
        assert.match(
          said.replace(/\b\d{1,2}\.(?= \p{Lu})|G\.I\.B\./gu, ''),
          /^([^.?]+[.?] ?){2,6}$/,
        );
      const words = Object.values(step.notes ?? {}).map((said) => said.split(' ').length);
      assert.ok((step.seconds ?? 0) <= 120, step.title.de);
      assert.ok(
        (step.seconds ?? 0) >= Math.max(40, Math.max(...words) / WORDS_A_SECOND),
        step.title.de,
      );
    }
  });

  test(`${name}: the audience is asked now and then`, () => {
    for (const lang of ['de', 'en'])
      assert.ok(tour.steps.filter(({notes}) => notes?.[lang]?.includes('?')).length >= 3, lang);
  });

  test(`${name}: days go forward and end with today`, () => {
    const [, ...days] = tour.steps.map(dayOf);
    assert.deepEqual(days, [...days].sort());
    assert.equal(days.at(-1), TODAY);
  });
}

/** What is lit of a step, by id: what it points at, and what hangs on it. */
function litIn(name: (typeof names)[number], title: string): readonly string[] {
  const feed = readFeed(name);
  const step = tourOf(feed).steps.find((one) => one.title.de === title);
  assert.ok(step, title);
  const {selected = [], lit = []} = emphasisOf(graphOf(feed, step, 'de', TODAY), step);
  return [...selected, ...lit].sort();
}

/** Claims, and the only marks that are lit while each is made. */
const CLAIMS: readonly (readonly [(typeof names)[number], string, string])[] = [
  ['muenster', 'Die Stadt gehört zum Lenkungskreis', 'c-lenkungskreis p-stadt'],
  [
    'muenster',
    'Sechs Partner entscheiden gemeinsam',
    'c-lenkungskreis p-agentur p-hwk p-ihk p-jobcenter p-schulaufsicht p-stadt',
  ],
  [
    'muenster',
    'Eine Ebene tiefer wird geplant und getan',
    'c-operativ p-agentur p-hwk p-ihk p-jobcenter p-koko p-schulaufsicht p-weitere',
  ],
  ['muenster', 'Die Koordinierung sitzt, wo gearbeitet wird', 'c-operativ p-koko'],
  [
    'muenster',
    'Ämter und Schulen an einem Tisch',
    'c-jugendberufsagentur c-jugendberufskooperation p-agentur p-amt-jugend p-amt-schule p-jobcenter p-schulen',
  ],
  [
    'muenster',
    'Zwei Partner sitzen in allen drei Gremien',
    'c-jugendberufskooperation c-lenkungskreis c-operativ p-agentur p-jobcenter',
  ],
  [
    'muenster',
    'Geplant: die Jugendberufsagentur',
    'c-jugendberufsagentur c-jugendberufskooperation',
  ],
  ['kreis-offenbach', 'Den Aufbau moderiert jemand von außen', 'c-jugend-in-beruf p-iss'],
  [
    'kreis-offenbach',
    'Der Kreis bezahlt drei volle Stellen',
    'c-jugend-in-beruf p-kommunen p-kreis p-weinheimer',
  ],
  ['kreis-offenbach', 'Der Kreis steht damit nicht allein', 'p-kreis p-weinheimer'],
  [
    'hagen-ennepe-ruhr',
    '2012 heißt die Zusammenarbeit RÜM HagEN',
    'p-agentur-mark p-bmbf p-en-kreis p-stadt-hagen p-traegerverbund prog-ruem',
  ],
  ['hagen-ennepe-ruhr', 'Das Geld kommt vom Bund', 'p-bmbf prog-ruem'],
  ['hagen-ennepe-ruhr', 'Aus Wettbewerbern werden Partner', 'p-traegerverbund prog-ruem'],
  [
    'hagen-ennepe-ruhr',
    '2013 arbeiten Alt und Neu nebeneinander',
    'p-agentur-mark p-en-kreis p-koko p-stadt-hagen prog-ruem',
  ],
  [
    'hagen-ennepe-ruhr',
    'Die Landesinitiative gibt den Rahmen',
    'c-ausbildungskonsens c-steuerkreis p-koko prog-kaoa',
  ],
  ['hagen-ennepe-ruhr', '2014: Das Projekt endet, der Verbund bleibt', 'p-koko p-traegerverbund'],
  [
    'hagen-ennepe-ruhr',
    'Zwei beauftragen, eine führt',
    'p-agentur-mark p-en-kreis p-koko p-stadt-hagen prog-ruem',
  ],
  ['hagen-ennepe-ruhr', 'Heute bezahlen Land und EU', 'p-eu p-gib p-koko p-land-nrw'],
];

for (const [name, title, marks] of CLAIMS)
  test(`${name}: “${title}” lights what it claims and nothing else`, () => {
    assert.equal(litIn(name, title).join(' '), marks);
  });

test('Kreis Offenbach: the lines to the regional groups come overnight', () => {
  const feed = readFeed('kreis-offenbach');
  const ties = tourOf(feed)
    .steps.filter(({focus}) => focus.includes('p-kommunen') && focus.includes('c-regional-ost'))
    .map((step) => {
      const {edges} = graphOf(feed, step, 'de', TODAY);
      return edges.filter(({from, to}) => step.focus.includes(from) && step.focus.includes(to));
    });
  assert.deepEqual(
    ties.map((list) => list.map(({to}) => to)),
    [[], ['c-regional-west', 'c-regional-mitte', 'c-regional-ost']],
  );
});

test('Kreis Offenbach: the network has nine members', () => {
  const lit = litIn('kreis-offenbach', '2012 entsteht „Jugend in Beruf“');
  assert.equal(lit.filter((id) => id.startsWith('p-') && id !== 'p-iss').length, 9);
});

test('Münster: no other partner sits in all three committees', () => {
  const {partners} = readFeed('muenster');
  const everywhere = partners.filter((partner) => seatsOn(partner, TODAY).length === 3);
  assert.deepEqual(
    everywhere.map(({id}) => id),
    ['p-agentur', 'p-jobcenter'],
  );
});

test('Musterstadt: one body sits in five committees', () => {
  const lit = litIn('musterstadt', 'Eine Stelle sitzt in fünf Gremien');
  assert.equal(lit.filter((id) => id.startsWith('c-')).length, 5);
});
