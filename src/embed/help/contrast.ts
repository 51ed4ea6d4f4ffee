/** Contrast of two colours by WCAG 2. */

/** The grounds that widgets stand on: `--koko-color-surface` in light and in dark. */
export const GROUNDS = {light: '#ffffff', dark: '#11171d'} as const;

/** Least contrast of text at level AA. */
export const ENOUGH = 4.5;

/** @returns from 1 to 21, for two colours as `#rrggbb` */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => linear(parseInt(colour.slice(at, at + 2), 16) / 255));
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
