/** Boxes on the wall, in its own px. */
import type {Box} from '../network/types.js';
import type {Camera} from './camera.js';

/** A box of the scene as the wall shows it. */
export const onWall = (box: Box, {x, y, scale, left}: Camera): Box => ({
  x: left + (box.x - x) * scale,
  y: (box.y - y) * scale,
  width: box.width * scale,
  height: box.height * scale,
});

/** Whether a box stands between the upper and the lower edge of another one. */
export const isWithin = (box: Box, {y, height}: Box): boolean =>
  box.y >= y - 1 && box.y + box.height <= y + height + 1;

export const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value));
