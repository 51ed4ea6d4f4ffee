/** Outsiders stand in the corners, outside of all rings: below first, left and right in turn. */
import {areNear} from '../curves/obstacles.js';
import type {Metrics} from '../layout/metrics.js';
import type {Box} from '../types.js';
import {hullOf, partsOf, type Footprint, type RingItem} from './ring-item.js';

/** In em: distance that is kept, and the step with which a free place is sought. */
const GAP = 1.2;
const STEP = 1;

function shifted(footprint: Footprint, dx: number, dy: number): readonly Box[] {
  return partsOf(footprint, 0).map((box) => ({...box, x: box.x + dx, y: box.y + dy}));
}

const isWithin = ({x, y, width, height}: Box, radius: number): boolean => {
  const dx = Math.max(0, x, -(x + width));
  const dy = Math.max(0, y, -(y + height));
  return dx * dx + dy * dy < radius * radius;
};

/** Places outsiders so that they meet nothing that is there. */
export function placeOutsiders(
  items: readonly RingItem[],
  taken: readonly Box[],
  radius: number,
  m: Metrics,
): void {
  const boxes = [...taken];
  const room = hullOf(boxes);
  items.forEach((item, k) => {
    const side = k % 2 === 0 ? -1 : 1;
    const up = k % 4 > 1 ? -1 : 1;
    const at = item.footprint(0, 0);
    const isFree = (dx: number, dy: number): boolean =>
      shifted(at, dx, dy).every(
        (box) =>
          !isWithin(box, radius + m.em * GAP) &&
          !boxes.some((other) => areNear(box, other, m.em * GAP)),
      );
    const edge = side < 0 ? -room.x : room.x + room.width;
    const half = hullOf(partsOf(at, 0)).width / 2;
    let x = Math.max(radius * 0.7, edge - half);
    let y = radius * (up > 0 ? 0.98 : 0.86);
    while (!isFree(side * x, up * y)) {
      y += m.em * STEP;
      if (y > radius * 1.3) [x, y] = [x + m.em * STEP, radius * 0.86];
    }
    item.x = side * x;
    item.y = up * y;
    boxes.push(...shifted(at, item.x, item.y));
  });
}
