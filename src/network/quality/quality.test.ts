import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {adjacencyOf, type Pair} from '../stress/adjacency.js';
import {hopDistances} from '../stress/hop-distances.js';
import type {Box} from '../types.js';
import {boxGaps} from './box-gaps.js';
import {countCrossings} from './count-crossings.js';
import {edgeLengthDeviation} from './edge-length-deviation.js';
import {neighbourhoodPreservation} from './neighbourhood-preservation.js';
import {normalisedStress} from './normalised-stress.js';
import {stability} from './stability.js';

const RUNS = {numRuns: 300, seed: 11};
const coordinate = fc.integer({min: -1000, max: 1000});

/** A graph of 2 to 12 nodes with positions on whole numbers. */
const drawn = fc.integer({min: 2, max: 12}).chain((count) =>
  fc.record({
    count: fc.constant(count),
    positions: fc
      .array(coordinate, {minLength: 2 * count, maxLength: 2 * count})
      .map((all) => Float64Array.from(all)),
    pairs: fc
      .uniqueArray(
        fc.tuple(fc.nat(count - 1), fc.nat(count - 1)).filter(([a, b]) => a < b),
        {maxLength: 20, selector: ([a, b]) => a * 100 + b},
      )
      .map((all): Pair[] => all),
  }),
);

const at = (positions: Float64Array, i: number): readonly [number, number] => [
  positions[2 * i] ?? 0,
  positions[2 * i + 1] ?? 0,
];

describe('crossings', () => {
  it('equal a count over all pairs of ties by solving for the point', () => {
    fc.assert(
      fc.property(drawn, ({pairs, positions}) => {
        let expected = 0;
        pairs.forEach(([a, b], i) =>
          pairs.slice(0, i).forEach(([c, d]) => {
            if ([c, d].includes(a) || [c, d].includes(b)) return;
            const [[ax, ay], [bx, by], [cx, cy], [dx, dy]] = [
              at(positions, a),
              at(positions, b),
              at(positions, c),
              at(positions, d),
            ];
            const bottom = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx);
            const t = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / bottom;
            const u = ((cx - ax) * (by - ay) - (cy - ay) * (bx - ax)) / bottom;
            if (bottom !== 0 && t > 0 && t < 1 && u > 0 && u < 1) expected += 1;
          }),
        );
        assert.equal(countCrossings(pairs, positions), expected);
      }),
      RUNS,
    );
  });
});

describe('normalised stress', () => {
  it('is the least over a scan of scales', () => {
    fc.assert(
      fc.property(drawn, ({count, pairs, positions}) => {
        const graph = adjacencyOf(count, pairs);
        const ratios: number[] = [];
        for (let i = 0; i < count; i += 1) {
          hopDistances(graph, i).forEach((steps, j) => {
            const [[ax, ay], [bx, by]] = [at(positions, i), at(positions, j)];
            if (steps > 0) ratios.push(Math.hypot(ax - bx, ay - by) / steps);
          });
        }
        const stress = normalisedStress(graph, positions);
        if (ratios.every((ratio) => ratio === 0)) {
          assert.ok(stress === 0 || stress === 1);
          return;
        }
        const cost = (scale: number): number =>
          ratios.reduce((sum, ratio) => sum + (scale * ratio - 1) ** 2, 0) / ratios.length;
        for (let k = 1; k < 400; k += 1) assert.ok(stress <= cost(k / 20_000) + 1e-9);
        const best = ratios.reduce((s, r) => s + r, 0) / ratios.reduce((s, r) => s + r * r, 0);
        assert.ok(Math.abs(stress - cost(best)) < 1e-9);
      }),
      RUNS,
    );
  });

  it('is nothing for a path drawn as one, at any size', () => {
    const path = adjacencyOf(4, [
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
    assert.ok(normalisedStress(path, Float64Array.from([0, 0, 70, 0, 140, 0, 210, 0])) < 1e-12);
  });
});

describe('kept neighbours', () => {
  it('are all where each node stands beside its own, none where it stands beside others', () => {
    const graph = adjacencyOf(4, [
      [0, 1],
      [2, 3],
    ]);
    assert.equal(
      neighbourhoodPreservation(graph, Float64Array.from([0, 0, 1, 0, 50, 0, 51, 0])),
      1,
    );
    assert.equal(
      neighbourhoodPreservation(graph, Float64Array.from([0, 0, 50, 0, 1, 0, 51, 0])),
      0,
    );
  });
});

describe('evenness of ties', () => {
  it('is none where all are equally long, and the coefficient of variation else', () => {
    const square = Float64Array.from([0, 0, 1, 0, 1, 1, 0, 1]);
    assert.equal(
      edgeLengthDeviation(
        [
          [0, 1],
          [1, 2],
          [2, 3],
        ],
        square,
      ),
      0,
    );
    assert.equal(
      edgeLengthDeviation(
        [
          [0, 1],
          [1, 2],
        ],
        Float64Array.from([0, 0, 1, 0, 4, 0]),
      ),
      0.5,
    );
    assert.equal(edgeLengthDeviation([], square), 0);
  });
});

describe('boxes', () => {
  it('overlap and keep gaps as a look at all pairs says', () => {
    const box = fc.record({
      x: coordinate,
      y: coordinate,
      width: fc.integer({min: 1, max: 400}),
      height: fc.integer({min: 1, max: 400}),
    });
    fc.assert(
      fc.property(fc.array(box, {maxLength: 14}), (boxes: Box[]) => {
        let overlaps = 0;
        let smallest = Infinity;
        boxes.forEach((a, i) =>
          boxes.slice(0, i).forEach((b) => {
            const dx = Math.max(0, Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width));
            const dy = Math.max(0, Math.max(a.y, b.y) - Math.min(a.y + a.height, b.y + b.height));
            const inside =
              Math.min(a.x + a.width, b.x + b.width) > Math.max(a.x, b.x) &&
              Math.min(a.y + a.height, b.y + b.height) > Math.max(a.y, b.y);
            if (inside) overlaps += 1;
            smallest = Math.min(smallest, Math.sqrt(dx * dx + dy * dy));
          }),
        );
        assert.deepEqual(boxGaps(boxes), {overlaps, smallestGap: smallest});
      }),
      RUNS,
    );
  });
});

describe('stability', () => {
  it('takes no notice of shift, turn and scale', () => {
    const before = Float64Array.from([0, 0, 10, 0, 10, 5, 3, 8]);
    const turned = before.map((_, k) =>
      k % 2 === 0 ? 100 - 2 * (before[k + 1] ?? 0) : 7 + 2 * (before[k - 1] ?? 0),
    );
    assert.ok(stability(before, turned) < 1e-7);
  });

  it('grows with what moved', () => {
    const before = Float64Array.from([0, 0, 10, 0, 10, 10, 0, 10]);
    const moved = (by: number): number =>
      stability(before, Float64Array.from([0, 0, 10, 0, 10, 10, by, 10]));
    assert.ok(moved(1) > 0 && moved(2) > moved(1) && moved(4) > moved(2));
  });
});
