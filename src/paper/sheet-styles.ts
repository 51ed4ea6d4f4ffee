/** The style sheet of a sheet: that of the picture in fixed colours, and what stands around it. */
import {lightPalette, type Palette} from '../network/paint/colors.js';
import {standaloneStyles} from '../network/paint/network-styles.js';
import {blackPalette} from './palette.js';

/** Their letters are no wider than those that the layout reckons with. */
const FONTS =
  'Inter,"Segoe UI",Roboto,Arial,"Liberation Sans","Nimbus Sans","DejaVu Sans Condensed",sans-serif';

export function sheetStyles(isBlack: boolean): string {
  const palette: Palette = isBlack ? blackPalette : lightPalette;
  return `.koko-sheet text{font-family:${FONTS};fill:${palette.text}}
.koko-sheet .koko-net{font-family:${FONTS}}
.koko-sheet .page,.koko-sheet .light{fill:#fff}
.koko-sheet .dark{fill:#000;shape-rendering:crispEdges}
.koko-sheet .tone-2{fill:${palette['text-2']}}
.koko-sheet .rest{fill:${palette['tier-4']}}
.koko-sheet .outline{fill:none;stroke:${isBlack ? '#000' : palette.line}}
.koko-sheet .rule{fill:none;stroke:${isBlack ? '#000' : palette.fade}}
${standaloneStyles(palette)}`;
}
