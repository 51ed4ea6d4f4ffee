/** Whether two segments cross, from a to b and from c to d. Those that only touch may count or not. */
export function doSegmentsCross(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  const s = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  const t = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax);
  if (s < 0 === t < 0) return false;
  const u = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx);
  const v = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx);
  return u < 0 !== v < 0;
}
