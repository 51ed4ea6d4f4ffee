/** The talks of the demo's feeds: what they point at is there on the step's day, and what they claim holds. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isActor} from '../../src/feed/actors.js';
import {firstDay} from '../../src/feed/dates.js';
import {seatsOn} from '../../src/feed/seats.js';
import type {Actor, Day, Feed, Text, Tour, TourStep} from '../../src/feed/types.js';
import {datesOf, wasThere} from '../../src/feed/was-there.js';
import {readFeed} from './read-feed.js';

const names = ['hagen-ennepe-ruhr', 'muenster', 'kreis-offenbach', 'musterstadt'] as const;

/** Nobody should have to speak faster. */
const WORDS_A_SECOND = 2.2;

/** The day of a step without a date. */
const TODAY = '2026-11-23';

const dayOf = ({date}: TourStep): Day => (date === undefined ? TODAY : firstDay(date));

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

const stepOf = (name: (typeof names)[number], title: string) => {
  const feed = readFeed(name);
  const step = tourOf(feed).steps.find((one) => one.title.de === title);
  assert.ok(step, title);
  return {feed, step, day: dayOf(step)};
};

const seatIds = (feed: Feed, day: Day, id: string): readonly string[] => {
  const record = feed.get(id);
  assert.ok(record?.type === 'partner');
  return seatsOn(record, day).map(({committee}) => committee.id);
};

/** Typed ties between marks that a step shows, as they are on its day. */
const tiesIn = (feed: Feed, {focus}: TourStep, day: Day): readonly string[] =>
  feed.relations
    .filter((tie) => focus.includes(tie.from.id) && focus.includes(tie.to.id) && wasThere(tie, day))
    .map(({id}) => id)
    .sort();

test('Münster: six partners decide, and the step shows just them', () => {
  const {feed, step} = stepOf('muenster', 'Sechs Partner entscheiden gemeinsam');
  const members = feed.memberships.filter(({committee}) => committee.id === 'c-lenkungskreis');
  assert.equal(members.length, 6);
  const shown = ['c-lenkungskreis', ...members.map(({partner}) => partner.id)];
  assert.deepEqual([...step.focus].sort(), shown.sort());
});

test('Münster: two partners sit in all three committees, and no one else does', () => {
  const {feed, step, day} = stepOf('muenster', 'Zwei Partner sitzen in allen drei Gremien');
  const everywhere = feed.partners.filter(({id}) => seatIds(feed, day, id).length === 3);
  const ids = everywhere.map(({id}) => id);
  assert.deepEqual(ids, ['p-agentur', 'p-jobcenter']);
  assert.deepEqual([...step.focus].sort(), [...ids, ...seatIds(feed, day, 'p-agentur')].sort());
});

test('Münster: coordination sits in the operative network alone', () => {
  const {feed, day} = stepOf('muenster', 'Die Koordinierung sitzt, wo gearbeitet wird');
  assert.deepEqual(seatIds(feed, day, 'p-koko'), ['c-operativ']);
});

test('Kreis Offenbach: the lines to the regional groups come overnight', () => {
  const before = stepOf('kreis-offenbach', 'Am Tag davor: noch ohne Linie');
  const after = stepOf('kreis-offenbach', 'Die Kommunen übernehmen die Gruppen');
  assert.deepEqual(before.step.focus, after.step.focus);
  assert.deepEqual(tiesIn(before.feed, before.step, before.day), []);
  assert.deepEqual(tiesIn(after.feed, after.step, after.day), ['r-mitte', 'r-ost', 'r-west']);
});

test('Hagen: old and new stand side by side in 2013 alone', () => {
  const {feed, step, day} = stepOf('hagen-ennepe-ruhr', '2013 arbeiten Alt und Neu nebeneinander');
  assert.deepEqual(tiesIn(feed, step, day), ['r-fuehrt-koko', 'r-fuehrt-ruem', 'r-nachfolge']);
  const later = stepOf('hagen-ennepe-ruhr', '2014: Das Projekt endet, der Verbund bleibt');
  assert.deepEqual(tiesIn(later.feed, later.step, later.day), ['r-verbund-koko']);
  assert.equal(focusOf(feed, step).filter((one) => wasThere(one, later.day)).length, 2);
});

test('Musterstadt: one body sits in five committees', () => {
  const {feed, step, day} = stepOf('musterstadt', 'Eine Stelle sitzt in fünf Gremien');
  const [body = '', ...committees] = step.focus;
  assert.deepEqual([...committees].sort(), [...seatIds(feed, day, body)].sort());
  assert.equal(committees.length, 5);
});
