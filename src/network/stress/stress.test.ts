import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {adjacencyOf, type Pair} from './adjacency.js';
import {hopDistances} from './hop-distances.js';
import {pivotMds} from './pivot-mds.js';
import {seededRandom} from './random.js';

const grid = (side: number): Pair[] => {
  const pairs: Pair[] = [];
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1) {
      if (x + 1 < side) pairs.push([y * side + x, y * side + x + 1]);
      if (y + 1 < side) pairs.push([y * side + x, (y + 1) * side + x]);
    }
  return pairs;
};

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
