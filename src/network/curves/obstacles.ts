/** What lines must keep clear of: boxes in a grid of cells, so that only near ones are looked at. */
import type {Box} from '../types.js';
import type {Point} from './cubic.js';

export interface Obstacle extends Box {
  /** The mark's id; names and plates have keys of their own. */
  readonly key: string;
}

const CELL = 64;

/** Whether two boxes come nearer than a gap. */
export const areNear = (a: Box, b: Box, gap: number): boolean =>
  a.x < b.x + b.width + gap &&
  b.x < a.x + a.width + gap &&
  a.y < b.y + b.height + gap &&
  b.y < a.y + a.height + gap;

/** Whether a straight piece of line enters a box (Liang and Barsky, 1984). */
export function entersBox([x1, y1]: Point, [x2, y2]: Point, box: Box, margin: number): boolean {
  let from = 0;
  let to = 1;
  const clip = (p: number, q: number): boolean => {
    if (p === 0) return q > 0;
    if (p < 0) from = Math.max(from, q / p);
    else to = Math.min(to, q / p);
    return from < to;
  };
  return (
    clip(x1 - x2, x1 - box.x + margin) &&
    clip(x2 - x1, box.x + box.width + margin - x1) &&
    clip(y1 - y2, y1 - box.y + margin) &&
    clip(y2 - y1, box.y + box.height + margin - y1)
  );
}

export class Obstacles {
  readonly all: Obstacle[] = [];
  readonly #cells = new Map<number, Obstacle[]>();

  add(key: string, {x, y, width, height}: Box): void {
    const obstacle: Obstacle = {key, x, y, width, height};
    this.all.push(obstacle);
    this.#visit(obstacle, 0, (cell) => {
      const list = this.#cells.get(cell);
      if (list) list.push(obstacle);
      else this.#cells.set(cell, [obstacle]);
    });
  }

  /** The first obstacle nearer to a box than the gap. */
  near(box: Box, gap: number, skip?: ReadonlySet<string>): Obstacle | undefined {
    let found: Obstacle | undefined;
    this.#visit(box, gap, (cell) => {
      found ??= this.#cells
        .get(cell)
        ?.find((one) => skip?.has(one.key) !== true && areNear(one, box, gap));
    });
    return found;
  }

  /** Whether a polyline comes nearer to anything than the margin. */
  areHit(points: readonly Point[], margin: number, skip?: ReadonlySet<string>): boolean {
    for (let k = 1; k < points.length; k += 1) {
      const [a, b] = [points[k - 1], points[k]];
      if (a && b && this.#isHit(a, b, margin, skip)) return true;
    }
    return false;
  }

  #isHit(a: Point, b: Point, margin: number, skip?: ReadonlySet<string>): boolean {
    const box = {
      x: Math.min(a[0], b[0]),
      y: Math.min(a[1], b[1]),
      width: Math.abs(a[0] - b[0]),
      height: Math.abs(a[1] - b[1]),
    };
    let isHit = false;
    this.#visit(box, margin, (cell) => {
      if (isHit) return;
      for (const one of this.#cells.get(cell) ?? []) {
        if (skip?.has(one.key) === true || !entersBox(a, b, one, margin)) continue;
        isHit = true;
        return;
      }
    });
    return isHit;
  }

  #visit(box: Box, by: number, see: (cell: number) => void): void {
    const right = Math.floor((box.x + box.width + by) / CELL);
    const bottom = Math.floor((box.y + box.height + by) / CELL);
    for (let x = Math.floor((box.x - by) / CELL); x <= right; x += 1) {
      for (let y = Math.floor((box.y - by) / CELL); y <= bottom; y += 1) see(x * 65536 + y);
    }
  }
}
