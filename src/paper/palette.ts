/** The picture in black and greys: shapes, marks and line styles carry what colours say elsewhere. */
import type {Palette} from '../network/paint/colors.js';

const SIGNS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

export const blackPalette: Palette = {
  text: '#000000',
  'text-2': '#333333',
  'fade-text': '#444444',
  surface: '#ffffff',
  line: '#999999',
  edge: '#333333',
  fade: '#777777',
  accent: '#000000',
  'accent-fill': '#000000',
  'on-accent': '#ffffff',
  'accent-soft': '#eeeeee',
  focus: '#000000',
  ...Object.fromEntries(SIGNS.map((slot) => [`category-${slot}`, '#222222'])),
  'tier-0': '#e2e2e2',
  'tier-1': '#ececec',
  'tier-2': '#f4f4f4',
  'tier-3': '#fafafa',
  'tier-4': '#ffffff',
};
