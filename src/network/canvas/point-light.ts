/** The light around one mark of a cloud: who is tied to it, to be drawn over a picture that is faded. */
import type {Emphasis, PointCloud} from '../types.js';

export interface PointLight {
  /** Indices of the marks, the one in the middle first; empty where a filter has left that out. */
  readonly marks: readonly number[];
  readonly ties: readonly number[];
  /** Where the marks are meanwhile, while somebody drags some of them. */
  readonly points?: PointCloud;
}

/** Runs through all ties, which is fast enough for each move of a pointer. */
export function lightAround(
  {ids, ends, tieIds}: PointCloud,
  middle: number,
  {off, offEdges}: Pick<Emphasis, 'off' | 'offEdges'> = {},
): PointLight {
  const isOff = (k: number): boolean => off?.has(ids[k] ?? '') === true;
  const ties: number[] = [];
  const marks = new Set<number>(isOff(middle) ? [] : [middle]);
  for (let at = 0; at < ends.length; at += 1) {
    const tie = at >> 1;
    const other = ends[at ^ 1]!;
    if (ends[at] !== middle || offEdges?.has(tieIds[tie]!) === true) continue;
    ties.push(tie);
    if (!isOff(other)) marks.add(other);
  }
  return {marks: [...marks], ties};
}
