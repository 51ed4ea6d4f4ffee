/** The tier mark: as many bars as tiers, the meant one long and solid, the others short and lighter. */

export interface MarkBar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  /** True for the tier that is meant. */
  readonly on: boolean;
}

const round = (value: number): number => Math.round(value * 100) / 100 || 0;

/**
 * Bars of a tier mark inside a square.
 * @param index the tier that is meant, from 0 at the top
 * @param count number of tiers drawn
 * @param x left edge of the square
 * @param y top edge of the square
 * @param size side of the square
 */
export function tierMark(
  index: number,
  count: number,
  x: number,
  y: number,
  size: number,
): readonly MarkBar[] {
  const gap = size / count;
  const height = Math.min(gap * 0.62, size * 0.2);
  const bars: MarkBar[] = [];
  for (let k = 0; k < count; k += 1)
    bars.push(bar(k === index, x, y + gap * k + (gap - height) / 2, size, height));
  return bars;
}

function bar(on: boolean, x: number, y: number, size: number, height: number): MarkBar {
  const width = on ? size : size * 0.52;
  return {
    x: round(x + (size - width) / 2),
    y: round(on ? y - height * 0.15 : y + height * 0.12),
    width: round(width),
    height: round(on ? height * 1.3 : height * 0.76),
    radius: round(height * 0.3),
    on,
  };
}
