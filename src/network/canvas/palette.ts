/** Colours for a canvas, which knows no custom properties: read from small hidden elements that do. */
import {pageColor, type ColorName, type Palette} from '../paint/colors.js';

const CATEGORIES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((slot): ColorName => `category-${slot}`);

/** The colours that the painter uses. */
export const paletteNames: readonly ColorName[] = [
  ...([
    'text',
    'fade-text',
    'surface',
    'edge',
    'fade',
    'accent',
    'accent-fill',
    'on-accent',
  ] as const),
  ...CATEGORIES,
];

const rules = (colorOf: (name: ColorName) => string): string =>
  paletteNames.map((name) => `.koko-palette .is-${name}{color:${colorOf(name)}}`).join('');

const FORCED: Readonly<Record<string, string>> = {
  surface: 'Canvas',
  fade: 'GrayText',
  accent: 'Highlight',
  'accent-fill': 'Highlight',
  'on-accent': 'HighlightText',
};

const PRINT: Readonly<Record<string, string>> = {
  surface: '#fff',
  'on-accent': '#fff',
  edge: '#333',
  fade: '#777',
};

/** Style sheet of an element of class `koko-palette` that holds one child of class `is-<name>` for each colour. */
export const paletteStyles: string =
  `.koko-palette{display:none;forced-color-adjust:none}${rules(pageColor)}` +
  `@media (forced-colors:active){${rules((name) => FORCED[name] ?? 'CanvasText')}}` +
  `@media print{${rules((name) => PRINT[name] ?? '#000')}}`;

/** The colours as they are now, in the theme, contrast and medium of the page. */
export function readPalette(swatches: Element): Palette {
  const palette: Record<string, string> = {};
  for (const swatch of swatches.children)
    palette[swatch.className.replace('is-', '')] = getComputedStyle(swatch).color;
  return palette;
}
