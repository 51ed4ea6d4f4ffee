/** Path data as polylines: what is really drawn, corners included. Knows absolute M, L, C, H, V and Z. */

export type Point = readonly [number, number];

const STEPS = 8;

const ARITY: Readonly<Record<string, number>> = {M: 2, L: 2, C: 6, H: 1, V: 1, Z: 0};

function cubic(from: Point, c: readonly number[], out: Point[]): Point {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = c;
  for (let k = 1; k <= STEPS; k += 1) {
    const t = k / STEPS;
    const s = 1 - t;
    const at = (p0: number, p1: number, p2: number, p3: number): number =>
      s * s * s * p0 + 3 * s * s * t * p1 + 3 * s * t * t * p2 + t * t * t * p3;
    out.push([at(from[0], x1, x2, x3), at(from[1], y1, y2, y3)]);
  }
  return [x3, y3];
}

function step(command: string, values: readonly number[], from: Point, out: Point[]): Point {
  if (command === 'C') return cubic(from, values, out);
  const [a = 0, b = 0] = values;
  const to: Point = command === 'H' ? [a, from[1]] : command === 'V' ? [from[0], a] : [a, b];
  out.push(to);
  return to;
}

/** All points of a path, one list for each `M`. */
export function flattenPath(d: string): readonly (readonly Point[])[] {
  const lines: Point[][] = [];
  let at: Point = [0, 0];
  for (const [, command = '', rest = ''] of d.matchAll(/([MLCHVZ])([^MLCHVZ]*)/g)) {
    const values =
      rest.trim() === ''
        ? []
        : rest
            .trim()
            .split(/[\s,]+/)
            .map(Number);
    const arity = ARITY[command] ?? 0;
    if (command === 'M' || lines.length === 0) lines.push([]);
    const line = lines[lines.length - 1]!;
    if (command === 'Z' && line[0]) line.push(line[0]);
    for (let k = 0; arity > 0 && k + arity <= values.length; k += arity) {
      at = step(command, values.slice(k, k + arity), at, line);
    }
  }
  return lines;
}
