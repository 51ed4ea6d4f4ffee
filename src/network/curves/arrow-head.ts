import type {Point} from './cubic.js';

/** Two barbs and the tip at the end of a line. */
export function arrowHead(points: readonly Point[], em: number): readonly Point[] {
  const tip = points[points.length - 1]!;
  const length = em * 0.5;
  let from = points[0]!;
  for (const point of points) {
    const [dx, dy] = [tip[0] - point[0], tip[1] - point[1]];
    if (dx * dx + dy * dy > length * length) from = point;
  }
  const [dx, dy] = [from[0] - tip[0], from[1] - tip[1]];
  const by = length / (Math.sqrt(dx * dx + dy * dy) || 1);
  const barb = (side: number): Point => [
    tip[0] + by * (dx - side * dy * 0.55),
    tip[1] + by * (dy + side * dx * 0.55),
  ];
  return [barb(1), tip, barb(-1)];
}
