/** What an item covers, with the box around it all: most items are far from each other, which that one tells. */
import {areNear} from '../curves/obstacles.js';
import type {Box} from '../types.js';
import {hullOf} from './ring-item.js';

export interface BoxSet {
  readonly boxes: readonly Box[];
  readonly hull: Box;
}

export const boxSetOf = (boxes: readonly Box[]): BoxSet => ({boxes, hull: hullOf(boxes)});

/** Whether no box of one comes nearer than the gap to any of the other. */
export function areApart(a: BoxSet, b: BoxSet, gap: number): boolean {
  if (!areNear(a.hull, b.hull, gap)) return true;
  const near = b.boxes.filter((other) => areNear(a.hull, other, gap));
  return !a.boxes.some((one) => near.some((other) => areNear(one, other, gap)));
}
