import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {countCrossings, totalLength, type OrderGraph} from './crossings.js';
import {finish} from '../../steps/steps.js';
import {totalOrders} from './total-order.js';

type Pair = readonly [number, number];

function graphOf(row: readonly number[], pairs: readonly Pair[]): OrderGraph {
  const ties = pairs
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => {
      const [upper, lower] = row[a]! <= row[b]! ? [a, b] : [b, a];
      return {upper, lower, upperRow: row[upper]!, lowerRow: row[lower]!, weight: 1};
    });
  return {count: row.length, row, ties};
}

const placesOf = (sequence: readonly number[]): Int32Array => {
  const at = new Int32Array(sequence.length);
  sequence.forEach((item, place) => (at[item] = place));
  return at;
};

const costOf = (graph: OrderGraph, sequence: readonly number[]): number => {
  const at = placesOf(sequence);
  return 6 * countCrossings(graph, at) + totalLength(graph, at);
};

const graphs = fc
  .integer({min: 2, max: 9})
  .chain((count) =>
    fc
      .tuple(
        fc.array(fc.nat(3), {minLength: count, maxLength: count}),
        fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), {maxLength: 16}),
      )
      .map(([row, pairs]) => graphOf(row, pairs)),
  );

/** Two rows drawn as straight lines: crossings are inversions. */
test('between two rows crossings are the inversions of the ends', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(4), fc.nat(4)), {maxLength: 14}), (pairs) => {
      const graph = graphOf(
        [0, 0, 0, 0, 0, 1, 1, 1, 1, 1],
        pairs.map(([a, b]) => [a, b + 5]),
      );
      let inversions = 0;
      pairs.forEach(([a, b], i) => {
        for (const [c, d] of pairs.slice(0, i)) if ((a - c) * (b - d) < 0) inversions += 1;
      });
      assert.equal(countCrossings(graph, placesOf([...Array(10).keys()])), inversions);
    }),
    {seed: 20261121},
  );
});

test('a track that drops through a row crosses what passes under its column there', () => {
  // 0 over 1 over 2 and 3; the track 0–3 comes down right of 1, the track 1–2 leaves to the left.
  const graph = graphOf(
    [0, 1, 2, 2],
    [
      [0, 3],
      [1, 2],
    ],
  );
  assert.equal(countCrossings(graph, placesOf([2, 1, 3, 0])), 0);
  assert.equal(countCrossings(graph, placesOf([2, 3, 1, 0])), 1);
});

test('the cost it reports is the cost of its order, and no single move makes it less', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const [best] = finish(totalOrders(graph));
      assert.ok(best);
      assert.equal(best.cost, costOf(graph, best.sequence));
      const tied = new Set(graph.ties.flatMap(({upper, lower}) => [upper, lower]));
      for (const item of tied) {
        const rest = best.sequence.filter((other) => other !== item);
        for (let place = 0; place <= rest.length; place += 1) {
          const moved = [...rest.slice(0, place), item, ...rest.slice(place)];
          assert.ok(costOf(graph, moved) >= best.cost, `${item} to ${place}`);
        }
      }
    }),
    {seed: 20261121, numRuns: 150},
  );
});

test('every item has one place', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      for (const {sequence} of finish(totalOrders(graph))) {
        assert.deepEqual(
          [...sequence].sort((a, b) => a - b),
          [...Array(graph.count).keys()],
        );
      }
    }),
    {seed: 20261121, numRuns: 100},
  );
});
