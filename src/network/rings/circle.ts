/** Circles around the middle and boxes. */
import type {Box} from '../types.js';

/** Whether the line of a circle comes nearer to a box than a gap. */
export function meetsCircle({x, y, width, height}: Box, radius: number, gap = 2): boolean {
  const near = (low: number, size: number): number => Math.max(0, low, -(low + size));
  const far = (low: number, size: number): number => Math.max(Math.abs(low), Math.abs(low + size));
  const [a, b] = [near(x, width), near(y, height)];
  const [c, d] = [far(x, width), far(y, height)];
  const [outer, inner] = [radius + gap, Math.max(0, radius - gap)];
  return a * a + b * b < outer * outer && c * c + d * d > inner * inner;
}
