import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {stability} from '../quality/stability.js';
import type {Pair} from '../stress/adjacency.js';
import {seededRandom} from '../stress/random.js';
import type {ForceInput} from './force-input.js';
import {freePositions} from './free-positions.js';
import {countOverlaps} from './remove-overlaps.js';

const run = (input: ForceInput): Float64Array => {
  const steps = freePositions(input);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
};

const inputOf = (count: number, pairs: readonly Pair[]): ForceInput => ({
  count,
  sources: Uint32Array.from(pairs, ([a]) => a),
  targets: Uint32Array.from(pairs, ([, b]) => b),
  widths: new Float64Array(count).fill(110),
  heights: new Float64Array(count).fill(40),
  aspect: 1.5,
});

/** A tree with a few more ties, as committees and partners make it. */
function network(count: number, seed: number): Pair[] {
  const random = seededRandom(seed);
  const pairs: Pair[] = [];
  for (let i = 1; i < count; i += 1) {
    pairs.push([Math.floor((random() * i) / 3), i]);
    if (random() < 0.4) pairs.push([Math.floor((random() * i) / 2), i]);
  }
  return pairs;
}

describe('with old positions', () => {
  const sizes = fc.record({
    count: fc.integer({min: 20, max: 160}),
    seed: fc.integer({min: 1, max: 1000}),
    ends: fc.array(fc.nat(1000), {minLength: 1, maxLength: 3}),
  });

  it('one partner more moves the others by less than 3 % of the diameter', () => {
    fc.assert(
      fc.property(sizes, ({count, seed, ends}) => {
        const pairs = network(count, seed);
        const before = run(inputOf(count, pairs));
        const more = inputOf(count + 1, [
          ...pairs,
          ...ends.map((end): Pair => [end % count, count]),
        ]);
        const after = run({...more, anchors: Float64Array.of(...before, NaN, NaN)});
        assert.ok(after.every(Number.isFinite));
        assert.equal(countOverlaps(after, more, 4), 0);
        const moved = stability(before, after.subarray(0, 2 * count));
        assert.ok(moved < 0.03, String(moved));
      }),
      {numRuns: 40, seed: 1},
    );
  });

  it('one partner less moves no other', () => {
    fc.assert(
      fc.property(sizes, ({count, seed}) => {
        const pairs = network(count, seed);
        const before = run(inputOf(count, pairs));
        const fewer = inputOf(
          count - 1,
          pairs.filter(([, b]) => b < count - 1),
        );
        const kept = before.slice(0, 2 * count - 2);
        assert.deepEqual(run({...fewer, anchors: kept}), kept);
      }),
      {numRuns: 20, seed: 2},
    );
  });

  it('a new part stands clear of the old ones', () => {
    const pairs = network(30, 3);
    const before = run(inputOf(30, pairs));
    const more = inputOf(33, [...pairs, [30, 31], [31, 32]]);
    const after = run({
      ...more,
      anchors: Float64Array.of(...before, ...new Float64Array(6).fill(NaN)),
    });
    assert.deepEqual(after.slice(0, 60), before);
    assert.equal(countOverlaps(after, more, 4), 0);
  });

  it('few of them do not bind: the picture is made anew', () => {
    const pairs = network(30, 4);
    const input = inputOf(30, pairs);
    const anchors = new Float64Array(60).fill(NaN);
    anchors[0] = anchors[1] = 5;
    assert.deepEqual(run({...input, anchors}), run(input));
  });
});
