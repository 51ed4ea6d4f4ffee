import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {adjacencyOf, type Pair} from './adjacency.js';
import {hopDistances} from './hop-distances.js';
import {pivotMds} from './pivot-mds.js';
import {seededRandom} from './random.js';
import {nthRoot, runStressSgd} from './stress-sgd.js';

const grid = (side: number): Pair[] => {
  const pairs: Pair[] = [];
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1) {
      if (x + 1 < side) pairs.push([y * side + x, y * side + x + 1]);
      if (y + 1 < side) pairs.push([y * side + x, (y + 1) * side + x]);
    }
  return pairs;
};

/** Mean squared relative error of distances against steps. */
function rawStress(count: number, pairs: readonly Pair[], positions: Float64Array): number {
  const graph = adjacencyOf(count, pairs);
  let sum = 0;
  let terms = 0;
  for (let i = 0; i < count; i += 1) {
    const hops = hopDistances(graph, i);
    for (let j = i + 1; j < count; j += 1) {
      const apart = Math.hypot(
        (positions[2 * i] ?? 0) - (positions[2 * j] ?? 0),
        (positions[2 * i + 1] ?? 0) - (positions[2 * j + 1] ?? 0),
      );
      sum += ((apart - (hops[j] ?? 0)) / (hops[j] ?? 1)) ** 2;
      terms += 1;
    }
  }
  return sum / terms;
}

describe('steps between nodes', () => {
  it('equal Floyd and Warshall on random graphs', () => {
    const graphs = fc
      .integer({min: 1, max: 14})
      .chain((count) =>
        fc.tuple(
          fc.constant(count),
          fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), {maxLength: 30}),
        ),
      );
    fc.assert(
      fc.property(graphs, ([count, pairs]) => {
        const far = 1e9;
        const all = new Float64Array(count * count).fill(far);
        for (let i = 0; i < count; i += 1) all[i * count + i] = 0;
        for (const [a, b] of pairs) if (a !== b) all[a * count + b] = all[b * count + a] = 1;
        for (let k = 0; k < count; k += 1)
          for (let i = 0; i < count; i += 1)
            for (let j = 0; j < count; j += 1) {
              const through = (all[i * count + k] ?? far) + (all[k * count + j] ?? far);
              all[i * count + j] = Math.min(all[i * count + j] ?? far, through);
            }
        const graph = adjacencyOf(count, pairs);
        for (let i = 0; i < count; i += 1) {
          const expected = [...all.subarray(i * count, (i + 1) * count)].map((steps) =>
            steps >= far ? -1 : steps,
          );
          assert.deepEqual([...hopDistances(graph, i)], expected);
        }
      }),
      {numRuns: 300, seed: 1},
    );
  });
});

describe('a start by pivots', () => {
  it('lays a path on a line, in order', () => {
    const pairs: Pair[] = [0, 1, 2, 3, 4, 5, 6].map((i) => [i, i + 1]);
    const positions = pivotMds(adjacencyOf(8, pairs), seededRandom(1));
    const xs = [...positions].filter((_, k) => k % 2 === 0);
    const rising = xs.every((x, i) => i === 0 || x > (xs[i - 1] ?? 0));
    const falling = xs.every((x, i) => i === 0 || x < (xs[i - 1] ?? 0));
    assert.ok(rising || falling, String(xs));
    assert.ok([...positions].every((v, k) => k % 2 === 0 || Math.abs(v) < 0.5));
  });

  it('is the same each time', () => {
    const graph = adjacencyOf(36, grid(6));
    assert.deepEqual(pivotMds(graph, seededRandom(7)), pivotMds(graph, seededRandom(7)));
  });
});

describe('descent on stress', () => {
  it('unfolds a grid far better than its start, and nearly as flat as steps allow', () => {
    const pairs = grid(7);
    const graph = adjacencyOf(49, pairs);
    const positions = pivotMds(graph, seededRandom(3));
    const before = rawStress(49, pairs, positions);
    runStressSgd(graph, positions, {random: seededRandom(3)});
    const after = rawStress(49, pairs, positions);
    assert.ok(after < before && after < 0.06, `${before} → ${after}`);
  });

  it('keeps what the caller projects after each pass', () => {
    const graph = adjacencyOf(9, grid(3));
    const positions = pivotMds(graph, seededRandom(3));
    const project = (all: Float64Array): void => {
      for (let k = 1; k < all.length; k += 2) all[k] = Math.floor(k / 6);
    };
    runStressSgd(graph, positions, {random: seededRandom(3), afterPass: project});
    assert.deepEqual(
      [...positions].filter((_, k) => k % 2 === 1),
      [0, 0, 0, 1, 1, 1, 2, 2, 2],
    );
  });

  it('stays finite with parts that do not hang together, and with none', () => {
    for (const count of [0, 1, 2, 5]) {
      const positions = pivotMds(adjacencyOf(count, [[0, 1]]), seededRandom(1));
      runStressSgd(adjacencyOf(count, [[0, 1]]), positions, {
        random: seededRandom(1),
      });
      assert.ok(positions.every(Number.isFinite));
    }
  });
});

describe('an n-th root', () => {
  it('comes near Math.pow', () => {
    fc.assert(
      fc.property(
        fc.double({min: 1e-6, max: 10, noNaN: true}),
        fc.integer({min: 1, max: 40}),
        (value, n) => {
          assert.ok(Math.abs(nthRoot(value, n) - value ** (1 / n)) < 1e-6);
        },
      ),
      {numRuns: 300, seed: 1},
    );
  });
});
