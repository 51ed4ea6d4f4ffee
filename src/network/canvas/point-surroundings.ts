/** The marks of a cloud that give way when one of them is dragged. */
import type {PointCloud} from '../types.js';

/** So many marks can move within a frame. */
const MOST = 150;
/** As many ties away. */
const STEPS = 2;

/** Those at the other ends of the ties of some marks. */
function beside({ends}: PointCloud, marks: ReadonlySet<number>): number[] {
  const found: number[] = [];
  for (let at = 0; at < ends.length; at += 1)
    if (marks.has(ends[at]!) && !marks.has(ends[at ^ 1]!)) found.push(ends[at ^ 1]!);
  return found;
}

/** Indices: the mark itself first, then what is one tie away, then two; less where that were too many. */
export function surroundingsOf(points: PointCloud, middle: number): readonly number[] {
  const marks = new Set([middle]);
  for (let step = 0; step < STEPS; step += 1) {
    const next = new Set(beside(points, marks));
    if (marks.size + next.size > MOST) break;
    for (const mark of next) marks.add(mark);
  }
  return [...marks];
}

/** Indices of the ties that end at one of some marks. */
export function tiesAt({ends}: PointCloud, marks: ReadonlySet<number>): readonly number[] {
  const ties: number[] = [];
  for (let at = 0; at < ends.length; at += 2)
    if (marks.has(ends[at]!) || marks.has(ends[at + 1]!)) ties.push(at >> 1);
  return ties;
}
