import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {contextOf} from './fixtures/context-of.js';
import {town} from './fixtures/town.js';
import {stepOf} from './picture-keys.js';
import {neighboursOf, seek, walk, type Stop} from './walk.js';

const stops: readonly Stop[] = [
  {id: 'a', tier: 0, x: 500},
  {id: 'b', tier: 2, x: 100},
  {id: 'c', tier: 2, x: 480},
  {id: 'd', tier: 3, x: 90},
  {id: 'e', tier: 3, x: 900},
];

describe('the walk', () => {
  it('goes along in reading order and stops at the ends', () => {
    assert.equal(walk(stops, 'a', 'next'), 'b');
    assert.equal(walk(stops, 'b', 'previous'), 'a');
    assert.equal(walk(stops, 'a', 'previous'), 'a');
    assert.equal(walk(stops, 'e', 'next'), 'e');
  });

  it('goes to what stands nearest on the next tier that holds anything', () => {
    assert.equal(walk(stops, 'a', 'down'), 'c');
    assert.equal(walk(stops, 'c', 'up'), 'a');
    assert.equal(walk(stops, 'e', 'up'), 'c');
    assert.equal(walk(stops, 'd', 'down'), 'd');
  });

  it('goes to what stands nearest on a ring, not to what stands at the same height', () => {
    const ring = [
      {id: 'middle', tier: 0, x: 100, y: 100},
      {id: 'top', tier: 1, x: 100, y: 20},
      {id: 'right', tier: 1, x: 160, y: 110},
      {id: 'far', tier: 2, x: 165, y: 300},
      {id: 'beyond', tier: 2, x: 230, y: 120},
    ];
    assert.equal(walk(ring, 'middle', 'down'), 'right');
    assert.equal(walk(ring, 'right', 'down'), 'beyond');
    assert.equal(walk(ring, 'beyond', 'up'), 'right');
  });

  it('goes to the ends of a tier and of everything', () => {
    assert.equal(walk(stops, 'c', 'tier-start'), 'b');
    assert.equal(walk(stops, 'b', 'tier-end'), 'c');
    assert.equal(walk(stops, 'c', 'start'), 'a');
    assert.equal(walk(stops, 'a', 'end'), 'e');
  });

  it('begins at the first mark, and nowhere where there is none', () => {
    assert.equal(walk(stops, undefined, 'next'), 'a');
    assert.equal(walk([], undefined, 'next'), undefined);
  });

  it('reaches every mark by one key', () => {
    const place = fc.record({tier: fc.nat(4), x: fc.nat(1000)});
    fc.assert(
      fc.property(fc.array(place, {minLength: 1, maxLength: 30}), (places) => {
        const sorted = [...places].sort((a, b) => a.tier - b.tier);
        const marks = sorted.map((one, at) => ({...one, id: String(at)}));
        const seen = new Set(['0']);
        let at = '0';
        marks.forEach(() => seen.add((at = walk(marks, at, 'next') ?? '')));
        assert.equal(seen.size, marks.length);
      }),
      {seed: 7, numRuns: 200},
    );
  });
});

describe('neighbours', () => {
  it('are everything tied, each once, in the order of the picture', () => {
    const {index} = contextOf(town);
    const all = index.graph.nodes.map(({id, tier}, x) => ({id, tier, x}));
    assert.deepEqual(
      neighboursOf(index, 'p-office', all).map(({id}) => id),
      all.map(({id}) => id).filter((id) => ['p-town', 'g-project'].includes(id)),
    );
    assert.deepEqual(neighboursOf(index, 'p-office', all.slice(0, 1)), []);
  });
});

describe('keys', () => {
  const press = (key: string, shiftKey = false, rtl = false) => stepOf({key, shiftKey}, rtl);

  it('walk, pan, zoom, choose and go round', () => {
    assert.deepEqual(press('ArrowRight'), {step: 'next'});
    assert.deepEqual(press('ArrowRight', false, true), {step: 'previous'});
    assert.deepEqual(press('ArrowRight', true), {pan: [1, 0]});
    assert.deepEqual(press('0'), {zoom: 0});
    assert.deepEqual(press(' '), {choose: true});
    assert.deepEqual(press('N', true), {round: -1});
    assert.deepEqual(press('n'), {round: 1});
    assert.deepEqual(press('N'), {round: 1}, 'with Caps Lock');
    assert.deepEqual(press('.'), {round: 1});
    assert.deepEqual(press(','), {round: -1});
  });

  it('leave all others to the page', () => {
    for (const key of ['Tab', 'F5', 'a', 'Escape']) assert.equal(press(key), undefined);
  });
});

describe('type-ahead', () => {
  const names = ['Amt', 'Arbeitskreis', 'Agentur', 'Ärztekammer', 'Schule', 'Stadt'];

  it('goes to the next name that begins with what was typed', () => {
    assert.equal(seek(names, 0, 'ag', 'de'), 2);
    assert.equal(seek(names, 2, 'AM', 'de'), 0);
    assert.equal(seek(names, 1, 'är', 'de'), 3);
    assert.equal(seek(names, -1, 'st', 'de'), 5);
  });

  it('goes from one to the next by the same letter, and round', () => {
    assert.equal(seek(names, 0, 'a', 'de'), 1);
    assert.equal(seek(names, 1, 'aa', 'de'), 2);
    assert.equal(seek(names, 2, 'aaa', 'de'), 0);
    assert.equal(seek(names, 4, 's', 'de'), 5);
  });

  it('stays where nothing begins like that', () => {
    assert.equal(seek(names, 3, 'x', 'de'), undefined);
    assert.equal(seek([], -1, 'a', 'de'), undefined);
  });
});
