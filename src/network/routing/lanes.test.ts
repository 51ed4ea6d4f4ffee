import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {finish} from '../../steps/steps.js';
import {assignLanes, type Move} from './lanes.js';

const CLEARANCE = 10;

const spanOf = ({tops, bottoms}: Move): readonly [number, number] => [
  Math.min(...tops, ...bottoms),
  Math.max(...tops, ...bottoms),
];

/** Distinct places on a grid, as the ports and columns of one channel are. */
const moves = fc
  .uniqueArray(fc.nat(60), {minLength: 2, maxLength: 24})
  .chain((tops) =>
    fc
      .shuffledSubarray([...Array(61).keys()], {minLength: tops.length, maxLength: tops.length})
      .map((bottoms) =>
        tops.flatMap((top, k): Move[] =>
          top === bottoms[k] ? [] : [{tops: [top * 10], bottoms: [bottoms[k]! * 10]}],
        ),
      ),
  );

test('two moves in one lane never touch', () => {
  fc.assert(
    fc.property(moves, (list) => {
      const {lane} = finish(assignLanes(list, CLEARANCE));
      list.forEach((a, i) => {
        list.slice(0, i).forEach((b, k) => {
          if (lane[i] !== lane[k]) return;
          const [[low, high], [from, to]] = [spanOf(a), spanOf(b)];
          assert.ok(from > high + CLEARANCE || to < low - CLEARANCE);
        });
      });
    }),
    {seed: 20261121, numRuns: 300},
  );
});

/** Uprights over one place: the upper one ends at its lane before the lower one begins. */
test('uprights that share a place never run over each other, but for the clashes it names', () => {
  fc.assert(
    fc.property(moves, (list) => {
      const {lane, clashes} = finish(assignLanes(list, CLEARANCE));
      const named = new Set(clashes.map(([a, b]) => `${a} ${b}`));
      list.forEach((a, i) => {
        list.forEach((b, k) => {
          if (i === k || a.tops[0] !== b.bottoms[0] || named.has(`${i} ${k}`)) return;
          assert.ok(lane[i]! <= lane[k]!, `${i} comes down to ${k}`);
        });
      });
    }),
    {seed: 20261121, numRuns: 300},
  );
});

test('siblings nest: the farthest turns first, on both sides', () => {
  const siblings: Move[] = [
    {tops: [100], bottoms: [0]},
    {tops: [110], bottoms: [40]},
    {tops: [120], bottoms: [70]},
    {tops: [140], bottoms: [190]},
    {tops: [150], bottoms: [240]},
  ];
  const {lane, count} = finish(assignLanes(siblings, CLEARANCE));
  assert.deepEqual(lane, [0, 1, 2, 1, 0]);
  assert.equal(count, 3);
});
