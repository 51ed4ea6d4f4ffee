/** Adds jogs until a drawing is as wide as there is room. */
import type {Bounds, Columns, Link} from './columns.js';
import {Pace, type Steps} from '../../steps/steps.js';

const MOST_CUTS = 300;
const MOST_SINGLE = 60;

/** Elements looked at between two pauses. */
const SHARE = 8_000;

const ROOM = 0.01;
const TIGHT = 1e-6;

interface Cut {
  readonly column: number;
  readonly above: number;
  readonly cost: number;
}

/** The column that lacks most room, and how much it lacks. */
function tightest({low, high}: Bounds): {readonly column: number; readonly lack: number} {
  let column = -1;
  let lack = 0;
  low.forEach((at, k) => {
    if (at - high[k]! > lack) [column, lack] = [k, at - high[k]!];
  });
  return {column, lack};
}

/** The chain of links from one end of the drawing to the other that leaves a column no room. */
function chainThrough(
  column: number,
  columns: Columns,
  {low, high}: Bounds,
): {first: number; links: Link[]} {
  const links: Link[] = [];
  let at = column;
  const back = (): Link | undefined =>
    columns.linksBefore(at).find(({left, gap}) => low[left]! + gap >= low[at]! - TIGHT);
  for (let link = back(); link; link = back()) {
    links.unshift(link);
    at = link.left;
  }
  const first = at;
  at = column;
  const on = (): Link | undefined =>
    columns.linksAfter(at).find(({right, gap}) => high[right]! - gap <= high[at]! + TIGHT);
  for (let link = on(); link; link = on()) {
    links.push(link);
    at = link.right;
  }
  return {first, links};
}

/** The row whose element holds a column against the left or the right end of the drawing. */
function endRow(column: number, side: 'left' | 'right', columns: Columns): number {
  let row = -1;
  let most = -Infinity;
  for (const element of columns.elementsOf(column)) {
    if (element[side] > most) [row, most] = [element.row, element[side]];
  }
  return row;
}

/** Columns of a chain where it enters by one row and leaves by another: a jog between the two breaks it. */
function cutsOf(first: number, links: readonly Link[], columns: Columns): readonly Cut[] {
  return [first, ...links.map((link) => link.right)].flatMap((column, k): Cut[] => {
    const enter = links[k - 1]?.row ?? endRow(column, 'left', columns);
    const leave = links[k]?.row ?? endRow(column, 'right', columns);
    if (enter === leave || enter < 0 || leave < 0) return [];
    const own = columns.itemOf(column).row;
    const [upper, lower] = enter < leave ? [enter, leave] : [leave, enter];
    // Above its item a column is cut above the lower of the two rows, below it below the upper one.
    const above = upper < own ? lower : upper + 1;
    return [{column, above, cost: columns.countBeyond(column, above)}];
  });
}

/** Adds jogs until the drawing is as wide as there is room; widens the drawing where that does not help. */
export function* fitColumns(columns: Columns): Steps<void> {
  const pace = new Pace(SHARE);
  for (let step = 0; step < MOST_CUTS; step += 1) {
    if (pace.isDue(columns.size)) yield;
    const bounds = columns.bounds();
    const {column, lack} = tightest(bounds);
    if (lack <= ROOM) return;
    const {first, links} = chainThrough(column, columns, bounds);
    const cuts = [...cutsOf(first, links, columns)].sort((a, b) => a.cost - b.cost);
    if (cuts.length === 0) break;
    // One jog after the other keeps them few; where there are many anyway, a whole chain at once keeps it fast.
    for (const {column: cut, above} of step < MOST_SINGLE ? cuts.slice(0, 1) : cuts)
      columns.cut(cut, above);
  }
  columns.widen(tightest(columns.bounds()).lack);
}
