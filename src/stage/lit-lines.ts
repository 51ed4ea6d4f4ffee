/** What a name on the wall keeps clear of: lines that are lit, and marks. */
import type {LabelMark} from '../network/labels/place-labels.js';
import type {Box, Emphasis, Scene} from '../network/types.js';

/** Two ends, px: x, y, x, y. */
export type Segment = readonly [number, number, number, number];

interface View {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** No name lies on a line that is lit. */
export function litLines({edges}: Scene, {litEdges}: Emphasis, view: View): readonly Segment[] {
  return edges
    .filter(({id, d}) => d !== '' && litEdges?.has(id) === true)
    .flatMap(({points}) => points.slice(1).map((to, k) => segment(points[k] ?? to, to, view)));
}

const segment = (
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
  {x, y, scale}: View,
): Segment => [(ax - x) * scale, (ay - y) * scale, (bx - x) * scale, (by - y) * scale];

/** Liang and Barsky (1984): whether a segment meets a box. */
export function isCrossed({x, y, width, height}: Box, [ax, ay, bx, by]: Segment): boolean {
  const [dx, dy] = [bx - ax, by - ay];
  let [from, to] = [0, 1];
  const cuts = [
    [-dx, ax - x],
    [dx, x + width - ax],
    [-dy, ay - y],
    [dy, y + height - ay],
  ] as const;
  for (const [p, q] of cuts) {
    if (p === 0 && q < 0) return false;
    if (p < 0) from = Math.max(from, q / p);
    if (p > 0) to = Math.min(to, q / p);
  }
  return from <= to;
}

/** Names keep clear of other marks. */
export function meetsMark(
  box: Box,
  id: string,
  marks: readonly LabelMark[],
  {x, y, scale}: View,
): boolean {
  return marks.some((mark) => {
    if (mark.id === id) return false;
    const [cx, cy] = [(mark.x - x) * scale, (mark.y - y) * scale];
    const reach = mark.halfWidth * scale;
    return (
      cx + reach > box.x &&
      cx - reach < box.x + box.width &&
      cy + reach > box.y &&
      cy - reach < box.y + box.height
    );
  });
}
