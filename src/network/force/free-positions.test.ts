import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {BarnesHut} from './barnes-hut.js';
import {coarsen, weighted} from './coarsen.js';
import type {ForceInput} from './force-input.js';
import {freePositions} from './free-positions.js';
import {packParts} from './pack-parts.js';
import {countOverlaps, removeOverlaps} from './remove-overlaps.js';
import {repel} from './repel.js';
import {splitParts} from './split-parts.js';
import {graphOfEnds} from '../stress/graph-of-ends.js';
import {adjacencyOf, type Pair} from '../stress/adjacency.js';
import {seededRandom} from '../stress/random.js';

const run = <T>(steps: Generator<unknown, T>): T => {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
};

const inputOf = (count: number, pairs: readonly Pair[], width = 80, height = 30): ForceInput => ({
  count,
  sources: Uint32Array.from(pairs, ([a]) => a),
  targets: Uint32Array.from(pairs, ([, b]) => b),
  widths: new Float64Array(count).fill(width),
  heights: new Float64Array(count).fill(height),
});

const graphs = fc
  .integer({min: 1, max: 40})
  .chain((count) =>
    fc.tuple(
      fc.constant(count),
      fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), {maxLength: 80}),
    ),
  );

describe('a graph of two arrays of ends', () => {
  it('is the one that sets give', () => {
    fc.assert(
      fc.property(graphs, ([count, pairs]) => {
        const {sources, targets} = inputOf(count, pairs);
        assert.deepEqual(graphOfEnds(count, sources, targets), adjacencyOf(count, pairs));
      }),
      {numRuns: 300, seed: 1},
    );
  });

  it('falls into parts that no tie leaves and that hang together', () => {
    fc.assert(
      fc.property(graphs, ([count, pairs]) => {
        const {sources, targets} = inputOf(count, pairs);
        const parts = splitParts(graphOfEnds(count, sources, targets));
        const at = new Map(parts.flatMap(({nodes}, p) => [...nodes].map((node) => [node, p])));
        assert.equal(at.size, count);
        for (const [a, b] of pairs) assert.equal(at.get(a), at.get(b));
        for (const {graph} of parts) assert.equal(splitParts(graph).length, 1);
        const ties = parts.reduce((sum, {graph}) => sum + graph.targets.length, 0);
        assert.equal(ties, adjacencyOf(count, pairs).targets.length);
      }),
      {numRuns: 300, seed: 2},
    );
  });
});

describe('coarser graphs', () => {
  it('keep all nodes and lose only ties within one node', () => {
    fc.assert(
      fc.property(graphs, ([count, pairs]) => {
        const {sources, targets} = inputOf(count, pairs);
        let finer = weighted(graphOfEnds(count, sources, targets));
        for (const level of coarsen(finer, 2)) {
          assert.ok(level.count < finer.count);
          assert.equal(
            level.masses.reduce((sum, mass) => sum + mass, 0),
            count,
          );
          let kept = 0;
          for (let i = 0; i < finer.count; i += 1)
            for (let k = finer.offsets[i]!; k < finer.offsets[i + 1]!; k += 1)
              if (level.parents[i] !== level.parents[finer.targets[k]!]) kept += finer.weights[k]!;
          assert.equal(
            level.weights.reduce((sum, weight) => sum + weight, 0),
            kept,
          );
          finer = level;
        }
      }),
      {numRuns: 300, seed: 3},
    );
  });
});

describe('repulsion', () => {
  const points = fc.array(
    fc.tuple(fc.integer({min: -50, max: 50}), fc.integer({min: -9, max: 9})),
    {
      minLength: 1,
      maxLength: 120,
    },
  );

  const both = (places: readonly Pair[], theta: number): readonly [Float64Array, Float64Array] => {
    const positions = Float64Array.from(places.flat());
    const masses = Float64Array.from(places, (_, i) => 1 + (i % 3));
    const tree = new BarnesHut(places.length);
    tree.build(positions, masses);
    const fast = new Float64Array(positions.length);
    repel(tree, fast, 2, theta, 0.5);
    const naive = new Float64Array(positions.length);
    places.forEach(([x, y], i) =>
      places.forEach(([u, v], j) => {
        const part = (2 * masses[j]!) / ((x - u) ** 2 + (y - v) ** 2 + 0.5);
        naive[2 * i]! += part * (x - u);
        naive[2 * i + 1]! += part * (y - v);
      }),
    );
    return [fast, naive];
  };

  it('with theta 0 equals the sum over all pairs, points that coincide included', () => {
    fc.assert(
      fc.property(points, (places) => {
        const [fast, naive] = both(places, 0);
        fast.forEach((value, k) => assert.ok(Math.abs(value - naive[k]!) < 1e-9 * places.length));
      }),
      {numRuns: 200, seed: 4},
    );
  });

  it('with theta 1 comes near it', () => {
    const random = seededRandom(5);
    const places = [...Array(2000).keys()].map((): Pair => [random() * 100, random() * 100]);
    const [fast, naive] = both(places, 1);
    const error = fast.reduce((sum, value, k) => sum + (value - naive[k]!) ** 2, 0);
    const size = naive.reduce((sum, value) => sum + value ** 2, 0);
    assert.ok(Math.sqrt(error / size) < 0.03, String(Math.sqrt(error / size)));
  });
});

describe('removal of overlaps', () => {
  const boxes = fc.array(
    fc.record({
      x: fc.integer({min: 0, max: 60}),
      y: fc.integer({min: 0, max: 60}),
      width: fc.integer({min: 0, max: 40}),
      height: fc.integer({min: 0, max: 40}),
    }),
    {maxLength: 60},
  );

  it('leaves none, by the count of all pairs', () => {
    fc.assert(
      fc.property(boxes, (list) => {
        const positions = Float64Array.from(list.flatMap(({x, y}) => [x, y]));
        const sizes = {
          widths: Float64Array.from(list, ({width}) => width),
          heights: Float64Array.from(list, ({height}) => height),
        };
        run(removeOverlaps(positions, sizes, {gap: 2}));
        assert.ok(positions.every(Number.isFinite));
        list.forEach((a, i) =>
          list.slice(0, i).forEach((b, j) => {
            const x = Math.abs(positions[2 * i]! - positions[2 * j]!) - (a.width + b.width) / 2;
            const y =
              Math.abs(positions[2 * i + 1]! - positions[2 * j + 1]!) - (a.height + b.height) / 2;
            assert.ok(Math.max(x, y) >= 2 - 1e-3, `${i} ${j}: ${x} ${y}`);
          }),
        );
        assert.equal(countOverlaps(positions, sizes, 2), 0);
      }),
      {numRuns: 500, seed: 6},
    );
  });

  it('does not move what has room', () => {
    const positions = Float64Array.of(0, 0, 50, 0, 0, 50);
    const sizes = {widths: new Float64Array(3).fill(40), heights: new Float64Array(3).fill(40)};
    run(removeOverlaps(positions, sizes, {gap: 4}));
    assert.deepEqual([...positions], [0, 0, 50, 0, 0, 50]);
  });
});

describe('packed parts', () => {
  it('do not overlap and stand in the quarter below the origin', () => {
    const sizes = fc.array(
      fc.record({width: fc.integer({min: 1, max: 90}), height: fc.integer({min: 1, max: 90})}),
      {maxLength: 40},
    );
    fc.assert(
      fc.property(sizes, (list) => {
        const corners = packParts(list, 1.5);
        assert.ok(corners.every((value) => value >= 0 && Number.isFinite(value)));
        list.forEach((a, i) =>
          list.slice(0, i).forEach((b, j) => {
            const [ax, ay, bx, by] = [i, j].flatMap((k) => [corners[2 * k]!, corners[2 * k + 1]!]);
            const apart =
              ax! + a.width <= bx! + 1e-6 ||
              bx! + b.width <= ax! + 1e-6 ||
              ay! + a.height <= by! + 1e-6 ||
              by! + b.height <= ay! + 1e-6;
            assert.ok(apart, `${i} ${j}`);
          }),
        );
      }),
      {numRuns: 300, seed: 7},
    );
  });
});

describe('free positions', () => {
  const clear = (input: ForceInput): Float64Array => {
    const positions = run(freePositions(input));
    assert.equal(positions.length, 2 * input.count);
    assert.ok(positions.every(Number.isFinite), [...positions].join(' '));
    assert.equal(countOverlaps(positions, input, 4), 0);
    return positions;
  };

  it('are finite and clear for graphs of every kind', () => {
    const complete = (n: number): Pair[] =>
      [...Array(n * n).keys()].map((k): Pair => [k % n, Math.floor(k / n)]);
    const star = (n: number): Pair[] => [...Array(n - 1).keys()].map((k): Pair => [0, k + 1]);
    const path = (n: number): Pair[] => [...Array(n - 1).keys()].map((k): Pair => [k, k + 1]);
    clear(inputOf(0, []));
    clear(inputOf(1, []));
    clear(inputOf(1, [[0, 0]]));
    clear(inputOf(2, [[0, 1]]));
    clear(inputOf(2, []));
    clear(inputOf(30, []));
    clear(inputOf(12, complete(12)));
    clear(inputOf(200, star(200)));
    clear(inputOf(300, path(300)));
    clear(inputOf(40, [...star(20), [30, 31], [32, 33]]));
    clear(inputOf(20, star(20), 0, 0));
  });

  it('are finite and clear for random graphs, and the same each time', () => {
    fc.assert(
      fc.property(graphs, ([count, pairs]) => {
        const input = {...inputOf(count, pairs), aspect: 1.5};
        assert.deepEqual(clear(input), run(freePositions(input)));
      }),
      {numRuns: 60, seed: 8},
    );
  });
});
