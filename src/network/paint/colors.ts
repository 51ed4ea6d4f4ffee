/** The colours of the picture by name: from the page's custom properties, or fixed ones for files. */

export type ColorName =
  | 'text'
  | 'text-2'
  | 'fade-text'
  | 'surface'
  | 'line'
  | 'edge'
  | 'fade'
  | 'accent'
  | 'accent-fill'
  | 'on-accent'
  | 'accent-soft'
  | 'focus'
  | `category-${number}`
  | `tier-${number}`;

export type Palette = Readonly<Record<string, string>>;

/** Light theme of the design tokens; `tier-0` … `tier-4` are the accent mixed into the surface. */
export const lightPalette: Palette = {
  text: '#17212b',
  'text-2': '#4a5865',
  'fade-text': '#5a6672',
  surface: '#ffffff',
  line: '#d4dbe1',
  edge: '#55636f',
  fade: '#74818d',
  accent: '#0b5a7a',
  'accent-fill': '#0b5a7a',
  'on-accent': '#ffffff',
  'accent-soft': '#e9eff3',
  focus: '#0b0f14',
  'category-0': '#44505c',
  'category-1': '#20499d',
  'category-2': '#4f1c7d',
  'category-3': '#ae7116',
  'category-4': '#b53c85',
  'category-5': '#922925',
  'category-6': '#580f1e',
  'category-7': '#7a6519',
  'category-8': '#087078',
  'category-9': '#4d8b57',
  'tier-0': '#dbe5eb',
  'tier-1': '#e6edf1',
  'tier-2': '#eef3f5',
  'tier-3': '#f5f8fa',
  'tier-4': '#fbfcfd',
};

/** Dark theme. */
export const darkPalette: Palette = {
  text: '#e9eef2',
  'text-2': '#aab7c2',
  'fade-text': '#94a1ac',
  surface: '#11171d',
  line: '#2f3b46',
  edge: '#93a1ad',
  fade: '#6f7d89',
  accent: '#74c3e3',
  'accent-fill': '#74c3e3',
  'on-accent': '#0a1a22',
  'accent-soft': '#19242c',
  focus: '#ffffff',
  'category-0': '#b6c2cc',
  'category-1': '#77b0f8',
  'category-2': '#917be1',
  'category-3': '#ee9933',
  'category-4': '#ca86b3',
  'category-5': '#e7665d',
  'category-6': '#e5aeac',
  'category-7': '#f7d857',
  'category-8': '#61e2f8',
  'category-9': '#b1f0b8',
  'tier-0': '#22333d',
  'tier-1': '#1d2b34',
  'tier-2': '#19242c',
  'tier-3': '#151e25',
  'tier-4': '#131a20',
};

const TINTS = 4;

/** How far a tier's tint stands between the first and the last one of the palette, in half steps from 0 to 8. */
export function tintStep(tier: number, tiers: number): number {
  return tiers <= TINTS + 1
    ? Math.min(tier, TINTS) * 2
    : Math.round((tier * TINTS * 2) / (tiers - 1));
}

const channels = (hex: string): number[] =>
  [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

function middle(a: string, b: string): string {
  const other = channels(b);
  const mixed = channels(a).map((value, k) => Math.round((value + (other[k] ?? value)) / 2));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** A colour by name as a fixed value. */
export const fixedColor =
  (palette: Palette) =>
  (name: ColorName): string =>
    palette[name] ?? '#000000';

/** A colour by name as the page sets it, with the light theme where it sets none. */
export const pageColor = (name: ColorName): string =>
  `var(--k-${name},var(--koko-${/^(category|tier)/.test(name) ? name : `color-${name}`},${lightPalette[name] ?? ''}))`;

/** The ground of a tint step in fixed colours. */
export function fixedTint(palette: Palette, step: number): string {
  const low = palette[`tier-${Math.floor(step / 2)}`] ?? '#ffffff';
  return step % 2 === 0 ? low : middle(low, palette[`tier-${Math.ceil(step / 2)}`] ?? '#ffffff');
}

/** The ground of a tint step as the page sets it. */
export function pageTint(step: number): string {
  const low = pageColor(`tier-${Math.floor(step / 2)}`);
  return step % 2 === 0
    ? low
    : `color-mix(in oklab,${low},${pageColor(`tier-${Math.ceil(step / 2)}`)})`;
}
