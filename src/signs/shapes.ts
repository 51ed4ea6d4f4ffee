/** Category signs: nine shapes of nearly the same area as a circle of the same radius, and a bar for "no category". */

export type Shape =
  | 'bar'
  | 'square'
  | 'hexagon'
  | 'triangle-up'
  | 'circle'
  | 'diamond'
  | 'triangle-down'
  | 'cross'
  | 'dome'
  | 'clover';

const SHAPES: readonly Shape[] = [
  'bar',
  'square',
  'hexagon',
  'triangle-up',
  'circle',
  'diamond',
  'triangle-down',
  'cross',
  'dome',
  'clover',
];

/** Slot 1–9 for the nine first categories of a feed, 0 for a later one or none. */
export function slotOf(categoryIndex: number | undefined): number {
  return categoryIndex === undefined || categoryIndex < 0 || categoryIndex > 8
    ? 0
    : categoryIndex + 1;
}

/** The shape of a slot; anything unknown is the bar. */
export function shapeOf(slot: number): Shape {
  return SHAPES[slot] ?? 'bar';
}

type Point = readonly [number, number];

const HEXAGON: readonly Point[] = [
  [0, -1.1],
  [0.9526, -0.55],
  [0.9526, 0.55],
  [0, 1.1],
  [-0.9526, 0.55],
  [-0.9526, -0.55],
];

const POLYGONS: Partial<Record<Shape, readonly Point[]>> = {
  square: [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  hexagon: HEXAGON,
  'triangle-up': [
    [0, -1.22],
    [1.2, 0.92],
    [-1.2, 0.92],
  ],
  'triangle-down': [
    [-1.2, -0.92],
    [1.2, -0.92],
    [0, 1.22],
  ],
  diamond: [
    [0, -1.28],
    [1.16, 0],
    [0, 1.28],
    [-1.16, 0],
  ],
  cross: [
    [-0.42, -1.1],
    [0.42, -1.1],
    [0.42, -0.42],
    [1.1, -0.42],
    [1.1, 0.42],
    [0.42, 0.42],
    [0.42, 1.1],
    [-0.42, 1.1],
    [-0.42, 0.42],
    [-1.1, 0.42],
    [-1.1, -0.42],
    [-0.42, -0.42],
  ],
};

const round = (value: number): number => Math.round(value * 100) / 100 || 0;

/**
 * SVG path data of a sign.
 * @param x centre, in the units of the drawing
 * @param y centre
 * @param r radius of the circle of about the same area
 */
export function shapePath(shape: Shape, x: number, y: number, r: number): string {
  const polygon = POLYGONS[shape];
  if (polygon) {
    return `M${polygon.map(([a, b]) => `${round(x + a * r)} ${round(y + b * r)}`).join('L')}Z`;
  }
  if (shape === 'dome') return domePath(x, y, r);
  if (shape === 'clover') return cloverPath(x, y, r);
  if (shape === 'bar') return barPath(x, y, r);
  return `M${round(x - r)} ${round(y)}a${round(r)} ${round(r)} 0 1 0 ${round(2 * r)} 0a${round(r)} ${round(r)} 0 1 0 ${round(-2 * r)} 0Z`;
}

function domePath(x: number, y: number, r: number): string {
  const base = round(y + 0.68 * r);
  return `M${round(x - 1.2 * r)} ${base}A${round(1.2 * r)} ${round(1.3 * r)} 0 0 1 ${round(x + 1.2 * r)} ${base}Z`;
}

function cloverPath(x: number, y: number, r: number): string {
  const d = 0.4 * r;
  const arc = `A${round(0.55 * r)} ${round(0.55 * r)} 0 1 1`;
  const corner = (a: number, b: number): string => `${round(x + a * d)} ${round(y + b * d)}`;
  return `M${corner(-1, -1)}${arc} ${corner(1, -1)}${arc} ${corner(1, 1)}${arc} ${corner(-1, 1)}${arc} ${corner(-1, -1)}Z`;
}

function barPath(x: number, y: number, r: number): string {
  const cap = `a${round(0.66 * r)} ${round(0.66 * r)} 0 0 1 0`;
  return `M${round(x - 0.75 * r)} ${round(y - 0.66 * r)}h${round(1.5 * r)}${cap} ${round(1.32 * r)}h${round(-1.5 * r)}${cap} ${round(-1.32 * r)}Z`;
}
