/** Places of columns as near to the wanted ones as their least distances allow. */
import type {Columns} from './columns.js';
import type {Steps} from '../../steps/steps.js';
import {separateSteps, type Separation} from './vpsc.js';

/** The ends of the drawing do not move. */
const WALL = 1e6;

/** Beyond this many columns they are only kept apart, each as near to its wish as those before it allow. */
const MOST_SOLVED = 700;

/** The widest element of a column decides how near it may come to an end. */
function wallLinks(columns: Columns): Separation[] {
  const first = columns.count;
  const links: Separation[] = [];
  for (let column = 0; column < first; column += 1) {
    const elements = columns.elementsOf(column);
    if (elements.length === 0) continue;
    links.push(
      {left: first, right: column, gap: Math.max(...elements.map((element) => element.left))},
      {left: column, right: first + 1, gap: Math.max(...elements.map((element) => element.right))},
    );
  }
  return links;
}

/** Takes out what the solver's tolerance left: each column as far to the right as those before it need. */
function settle(
  columns: Columns,
  placed: Float64Array,
  low: Float64Array,
  high: Float64Array,
): Float64Array {
  const {before} = columns.linksByEnd();
  for (const column of columns.inOrder()) {
    let least = low[column]!;
    for (const {left, gap} of before[column]!) least = Math.max(least, placed[left]! + gap);
    placed[column] = Math.min(Math.max(placed[column]!, least), high[column]!);
  }
  return placed;
}

/**
 * @param wanted for each column
 * @param weight for each column, more than 0
 */
export function* solveColumns(
  columns: Columns,
  wanted: readonly number[],
  weight: readonly number[],
): Steps<Float64Array> {
  const {low, high} = columns.bounds();
  yield;
  const possible = wanted.map((want, k) => Math.min(Math.max(want, low[k]!), high[k]!));
  if (columns.count > MOST_SOLVED) return settle(columns, Float64Array.from(possible), low, high);
  columns.linksByEnd();
  yield;
  const placed = yield* separateSteps(
    [...possible, columns.left, columns.right],
    [...weight, WALL, WALL],
    [...columns.links, ...wallLinks(columns)],
  );
  return settle(columns, placed.slice(0, columns.count), low, high);
}
