import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readFeed} from '../../test/real-systems/read-feed.js';
import {smallFeed} from '../../test/support/small-feed.js';
import {parseFeed} from '../feed/parse-feed.js';
import type {Tour} from '../feed/types.js';
import {
  addStep,
  draftOf,
  duplicateStep,
  emptyDraft,
  moveStep,
  removeStep,
  showAnew,
  stepOf,
  toJson,
  tourOf,
  updateStep,
  type StepDraft,
  type TourDraft,
  type Words,
} from './tour-draft.js';

const seed = 20261123;

const untitled = (step?: number): Words => ({
  de: step === undefined ? 'Rundgang' : `Schritt ${step}`,
});

/** What a feed with these tours makes of them. */
function readBack(json: string): {readonly tours: readonly Tour[]; readonly problems: unknown} {
  const {tours} = JSON.parse(json) as {tours: Record<string, unknown>[]};
  const {feed, problems} = parseFeed(smallFeed({tours}));
  return {tours: feed?.tours ?? [], problems};
}

/** As a file has it: what is absent is not there at all. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const named = (...names: string[]): TourDraft =>
  names.reduce(
    (draft, name) => addStep(draft, {...stepOf({focus: [], tiers: []}), title: {de: name}}),
    emptyDraft('tour-1'),
  );

const namesOf = ({steps}: TourDraft): string => steps.map(({title}) => title.de).join(' ');

describe('a tour while it is written', () => {
  it('takes steps at its end and in between', () => {
    const step = {...stepOf({focus: ['p-office'], tiers: []}), title: {de: 'X'}};
    assert.equal(namesOf(addStep(named('A', 'B'), step)), 'A B X');
    assert.equal(namesOf(addStep(named('A', 'B'), step, 1)), 'A X B');
  });

  it('moves steps, and leaves the first and the last where there is no way on', () => {
    assert.equal(namesOf(moveStep(named('A', 'B', 'C'), 0, 2)), 'B C A');
    assert.equal(namesOf(moveStep(named('A', 'B', 'C'), 2, 1)), 'A C B');
    assert.equal(namesOf(moveStep(named('A', 'B'), 0, -1)), 'A B');
    assert.equal(namesOf(moveStep(named('A', 'B'), 1, 2)), 'A B');
  });

  it('removes and doubles steps', () => {
    assert.equal(namesOf(removeStep(named('A', 'B', 'C'), 1)), 'A C');
    assert.equal(namesOf(duplicateStep(named('A', 'B'), 0)), 'A A B');
    assert.equal(namesOf(duplicateStep(named('A'), 7)), 'A');
  });

  it('changes one step and no other', () => {
    const draft = updateStep(named('A', 'B'), 1, {text: {de: 'neu'}});
    assert.deepEqual(
      draft.steps.map(({text}) => text),
      [{}, {de: 'neu'}],
    );
  });

  it('forgets day and layout of before when the screen is taken anew', () => {
    const before = stepOf({focus: ['p-office'], tiers: [], date: '2013-06-01', layout: 'rings'});
    const draft = showAnew(addStep(emptyDraft('t'), before), 0, {focus: [], tiers: ['t-work']});
    const [step] = tourOf(draft, untitled).steps;
    assert.deepEqual({...step, title: undefined}, {title: undefined, focus: [], tiers: ['t-work']});
  });

  it('gives names to what has none, since a step without one would be left out', () => {
    const {tours, problems} = readBack(toJson(named(' ', 'B'), untitled));
    assert.deepEqual(problems, []);
    assert.deepEqual(
      tours[0]?.steps.map(({title}) => title.de),
      ['Schritt 1', 'B'],
    );
    assert.equal(tours[0].title.de, 'Rundgang');
  });

  it('writes down nothing that is empty', () => {
    assert.deepEqual(JSON.parse(toJson(named('A'), untitled)), {
      tours: [{id: 'tour-1', title: {de: 'Rundgang'}, steps: [{title: {de: 'A'}}]}],
    });
  });

  it('opens the tours of the real feeds and gives them back as they were', () => {
    for (const name of ['muenster', 'kreis-offenbach', 'hagen-ennepe-ruhr', 'musterstadt'] as const)
      for (const tour of readFeed(name).tours)
        assert.deepEqual(plain(tourOf(draftOf(tour), untitled)), plain(tour));
  });
});

const words: fc.Arbitrary<Words> = fc
  .record(
    {de: fc.string({unit: 'binary', maxLength: 40}), en: fc.string({unit: 'grapheme'})},
    {requiredKeys: []},
  )
  .map((given) => ({...given}));

const steps: fc.Arbitrary<StepDraft> = fc.record(
  {
    title: words,
    text: words,
    notes: words,
    focus: fc.uniqueArray(fc.constantFrom('p-office', 't-steer', 't-work', 'a-city')),
    tiers: fc.uniqueArray(fc.constantFrom('t-steer', 't-work')),
    date: fc.constantFrom('2013', '2013-06', '2013-06-01'),
    layout: fc.constantFrom('bands', 'rings', 'free'),
    seconds: fc.nat(600),
  },
  {requiredKeys: ['title', 'text', 'notes', 'focus', 'tiers']},
);

const drafts: fc.Arbitrary<TourDraft> = fc.record({
  id: fc.constant('tour-1'),
  title: words,
  description: words,
  steps: fc.array(steps, {maxLength: 6}),
});

type Change = (draft: TourDraft) => TourDraft;

const changes: fc.Arbitrary<Change> = fc.oneof(
  steps.map(
    (step): Change =>
      (draft) =>
        addStep(draft, step),
  ),
  fc.tuple(fc.nat(6), fc.nat(6)).map(
    ([from, to]): Change =>
      (draft) =>
        moveStep(draft, from, to),
  ),
  fc.nat(6).map(
    (at): Change =>
      (draft) =>
        removeStep(draft, at),
  ),
  fc.nat(6).map(
    (at): Change =>
      (draft) =>
        duplicateStep(draft, at),
  ),
  fc.tuple(fc.nat(6), words).map(
    ([at, text]): Change =>
      (draft) =>
        updateStep(draft, at, {text}),
  ),
);

const written = fc
  .tuple(drafts, fc.array(changes, {maxLength: 8}))
  .map(([draft, list]) => list.reduce((made, change) => change(made), draft));

describe('a tour that was written, whatever was typed', () => {
  it('comes back from the feed as the same tour, without a problem', () => {
    fc.assert(
      fc.property(written, (draft) => {
        const {tours, problems} = readBack(toJson(draft, untitled));
        assert.deepEqual(problems, []);
        assert.deepEqual(plain(tours), plain([tourOf(draft, untitled)]));
      }),
      {seed, numRuns: 300},
    );
  });

  it('is the same when it is opened and written again', () => {
    fc.assert(
      fc.property(written, (draft) => {
        const json = toJson(draft, untitled);
        const [tour] = readBack(json).tours;
        assert.ok(tour);
        assert.equal(toJson(draftOf(tour), untitled), json);
      }),
      {seed, numRuns: 300},
    );
  });

  it('keeps its steps when they are moved', () => {
    fc.assert(
      fc.property(drafts, fc.nat(6), fc.nat(6), (draft, from, to) => {
        const moved = moveStep(draft, from, to);
        assert.deepEqual(new Set(moved.steps), new Set(draft.steps));
        if (from < draft.steps.length && to < draft.steps.length)
          assert.equal(moved.steps[to], draft.steps[from]);
      }),
      {seed},
    );
  });
});
