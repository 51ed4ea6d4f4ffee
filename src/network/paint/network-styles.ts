/** The stylesheet of the picture. States are classes; colours come by name, so one text serves page and file. */
import {
  fixedColor,
  fixedTint,
  pageColor,
  pageTint,
  type ColorName,
  type Palette,
} from './colors.js';

type Color = (name: ColorName) => string;

const SLOTS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const TINTS = [0, 1, 2, 3, 4, 5, 6, 7, 8];

const each = (keys: readonly number[], rule: (key: number) => string): string =>
  keys.map(rule).join('\n');

const rules = (c: Color): string => `
.koko-net{font-family:inherit}
.koko-net text{fill:${c('text')};font-variant-numeric:tabular-nums}
.koko-net .tone-2{fill:${c('text-2')}}
.koko-net .tone-accent{fill:${c('accent')}}
.koko-net .column-edge,.koko-net .band-edge{stroke:${c('line')};stroke-width:1}
.koko-net path.band-edge,.koko-net .column-edge{fill:none}
.koko-net .mark .on{fill:${c('text')}}
.koko-net .mark .off{fill:${c('text')};fill-opacity:.55}
.koko-net .plate{fill:${c('surface')};stroke:${c('line')};stroke-width:1}
.koko-net .table{fill:none;stroke:${c('text')};stroke-width:1.5}
.koko-net .table.rim,.koko-net .table.faded{stroke:${c('fade')};stroke-width:1.2}
.koko-net .table.lit{stroke:${c('accent')};stroke-width:2.5}
.koko-net .disc{fill:${c('surface')};stroke:${c('text')};stroke-width:1.5}
.koko-net .faded>.disc,.koko-net .ended>.disc{stroke:${c('fade')};stroke-width:1.2}
.koko-net .lit>.disc{stroke:${c('accent')};stroke-width:2.5}
.koko-net .casing .page{stroke:${c('surface')}}
.koko-net .casing path{fill:none;stroke-width:5.5}
.koko-net .casing.lit path{stroke-width:7.5}
.koko-net .edge path{fill:none;stroke:${c('edge')};stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round}
.koko-net .edge.planned path{stroke:${c('accent')};stroke-width:1.8}
.koko-net .edge.planned .line{stroke-dasharray:6 5;stroke-linecap:butt}
.koko-net .edge.ended .line{stroke-dasharray:.1 5}
.koko-net .edge .pale{stroke:none}
.koko-net .edge.succession .pale{stroke:${c('accent')};stroke-opacity:.22;stroke-width:9;stroke-linecap:butt}
.koko-net .edge.succession path{stroke:${c('accent')};stroke-width:2.4}
.koko-net .edge.faded path{stroke:${c('fade')};stroke-width:1.2}
.koko-net .edge.faded .pale{stroke:none}
.koko-net .edge.hover path{stroke-width:2.4}
.koko-net .edge.lit path{stroke:${c('accent')};stroke-width:3}
.koko-net .edge.said:not(.lit) path{stroke:none}
.koko-net .edge.edge.told-new .line{stroke-width:4.4;stroke-dasharray:none}
.koko-net .edge.edge.edge.told-new .inner{stroke:${c('surface')};stroke-width:1.6;stroke-dasharray:none}
.koko-net .edge.edge.told-gone .line{stroke-dasharray:9 4 .1 4}
.koko-net .badge{fill:${c('surface')};stroke:${c('text')};stroke-width:1.5}
.koko-net .glyph{fill:none;stroke:${c('text')};stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round}
.koko-net .unit .badge{stroke-width:1}
.koko-net .unit .glyph{stroke-width:1.1}
.koko-net .verb text{fill:${c('text-2')}}
.koko-net .verb.lit text{fill:${c('text')};font-weight:600}
.koko-net .verb.faded text{fill:${c('fade-text')}}
.koko-net .frame{fill:${c('surface')};stroke:${c('text')};stroke-width:1.5}
.koko-net .box.planned .frame{stroke:${c('accent')};stroke-dasharray:6 4}
.koko-net .box.ended .frame{stroke:${c('fade')};stroke-width:3}
.koko-net .box.ended text{fill:${c('fade-text')}}
.koko-net .box.faded .frame{stroke:${c('fade')};stroke-width:1.2}
.koko-net .box.faded text{fill:${c('fade-text')}}
.koko-net .box.hover .frame,.koko-net .box:hover .frame{fill:${c('accent-soft')}}
.koko-net .box.lit .frame{stroke:${c('accent')};stroke-width:2.5}
.koko-net .box.selected .frame{fill:${c('accent-fill')};stroke:${c('accent-fill')};stroke-width:2.5}
.koko-net .box.selected text{fill:${c('on-accent')}}
.koko-net .shape{stroke:${c('surface')};stroke-width:1.5;stroke-linejoin:round}
${each(SLOTS, (slot) => `.koko-net .slot-${slot} .shape{fill:${c(`category-${slot}`)}}`)}
.koko-net .halo{fill:${c('accent')};fill-opacity:0}
.koko-net .hover .halo,.koko-net .sign:hover .halo{fill-opacity:.16}
.koko-net .choice{fill:${c('surface')};stroke:${c('accent')};stroke-width:2.5}
.koko-net .slash{fill:none;stroke:${c('fade')};stroke-width:2;stroke-linecap:round}
.koko-net .ended .shape.shape,.koko-net .faded .shape.shape{fill:${c('surface')};stroke:${c('fade')};stroke-width:1.8}
.koko-net .ended text,.koko-net .faded text{fill:${c('fade-text')}}
.koko-net .sign.planned .shape{fill:${c('surface')};stroke-width:1.8;stroke-dasharray:3.5 2.5}
${each(SLOTS, (slot) => `.koko-net .planned.slot-${slot}:not(.faded) .shape{stroke:${c(`category-${slot}`)}}`)}
.koko-net.free .sign text{paint-order:stroke;stroke:${c('surface')};stroke-width:3;stroke-linejoin:round}
.koko-net .sign.selected .name{font-weight:700}
.koko-net .unit .shape{stroke-width:0}
.koko-net .unit.faded .shape,.koko-net .unit.ended .shape{stroke-width:1.1}
.koko-net .unit.planned .shape.shape{fill:${c('surface')};stroke-width:1.1;stroke-dasharray:2 1.5}
.koko-net .unit.selected .shape{stroke:${c('accent')};stroke-width:2}
.koko-net .share{fill:${c('surface')};stroke:${c('fade')};stroke-width:1.1}
.koko-net .seat .shape,.koko-net .block .shape{stroke-width:0}
.koko-net .ribbon{fill:${c('edge')};fill-opacity:.2;stroke:none}
.koko-net .ribbon.faded{fill:${c('fade')}}
.koko-net .ribbon.lit{fill:${c('accent')};fill-opacity:.85}
.koko-net .ribbon-part{fill:none;stroke:${c('accent')};stroke-opacity:.85}
.koko-net .part{fill:${c('accent')};font-weight:600}
.koko-net .ring{fill:none;stroke:${c('focus')};stroke-width:3;visibility:hidden}
.koko-net .focus>.ring,.koko-net :focus-visible>.ring{visibility:visible}
.koko-net :focus{outline:none}
`;

const grounds = (tint: (step: number) => string): string =>
  each(
    TINTS,
    (step) =>
      `.koko-net .tint-${step}{fill:${tint(step)}}.koko-net .casing .tint-${step}{fill:none;stroke:${tint(step)}}`,
  );

const FORCED = `
@media (forced-colors:active){
.koko-net{forced-color-adjust:none}
.koko-net.koko-net.koko-net.koko-net text{fill:CanvasText}
.koko-net .ground{fill:Canvas}
.koko-net.free .sign text{stroke:Canvas}
.koko-net .band-edge,.koko-net .column-edge,.koko-net .table,.koko-net .disc{stroke:CanvasText}
.koko-net .plate{fill:Canvas;stroke:CanvasText}
.koko-net .disc{fill:Canvas}
.koko-net .faded>.disc,.koko-net .table.faded{stroke:GrayText}
.koko-net .lit>.disc,.koko-net .table.lit{stroke:Highlight;stroke-width:4}
.koko-net .edge.edge.edge.said:not(.lit) path{stroke:none}
.koko-net .mark rect{fill:CanvasText}
.koko-net .casing.casing path{stroke:Canvas}
.koko-net .edge.edge.edge path{stroke:CanvasText}
.koko-net .edge.edge.edge.faded path{stroke:GrayText}
.koko-net .edge.edge.edge.lit path{stroke:Highlight}
.koko-net .edge.edge.edge .pale{stroke:none}
.koko-net .edge.edge.edge.edge.told-new .inner{stroke:Canvas}
.koko-net .badge{fill:Canvas;stroke:CanvasText}
.koko-net .glyph{stroke:CanvasText}
.koko-net .frame{fill:Canvas;stroke:CanvasText}
.koko-net .box.faded .frame{stroke:GrayText}
.koko-net .box.lit .frame,.koko-net .choice{stroke:Highlight;stroke-width:4}
.koko-net .box.selected .frame{fill:Highlight;stroke:Highlight}
.koko-net.koko-net.koko-net .box.selected text{fill:HighlightText}
.koko-net .choice{fill:Canvas}
.koko-net .shape.shape.shape{fill:CanvasText;stroke:Canvas}
.koko-net .faded .shape.shape,.koko-net .ended .shape.shape,.koko-net .planned .shape.shape.shape{fill:Canvas;stroke:GrayText}
.koko-net .slash{stroke:GrayText}
.koko-net .ribbon{fill:Canvas;fill-opacity:1;stroke:GrayText}
.koko-net .ribbon.lit{fill:Highlight}
.koko-net .ribbon-part{stroke:Highlight}
.koko-net .ring{stroke:Highlight}
.koko-net .share{fill:Canvas;stroke:CanvasText}
}`;

const PRINT = `
@media print{
.koko-net text{fill:#000}
.koko-net .tone-2{fill:#333}
.koko-net .ground{fill:#fff}
.koko-net.free .sign text{stroke:#fff}
.koko-net .casing.casing path{stroke:#fff}
.koko-net .band-edge,.koko-net .column-edge{stroke:#999}
.koko-net .plate,.koko-net .disc{fill:#fff}
.koko-net .plate{stroke:#999}
.koko-net .table,.koko-net .disc,.koko-net .lit>.disc{stroke:#000}
.koko-net .faded>.disc,.koko-net .table.faded{stroke:#777}
.koko-net .edge.edge.edge.said:not(.lit) path{stroke:none}
.koko-net .edge.edge.edge path{stroke:#333}
.koko-net .edge.edge.edge.lit path,.koko-net .box.lit .frame,.koko-net .choice{stroke:#000}
.koko-net .edge.edge.edge.faded path{stroke:#777}
.koko-net .edge.edge.edge.edge.told-new .inner{stroke:#fff}
.koko-net .badge{fill:#fff;stroke:#000}
.koko-net .glyph{stroke:#000}
.koko-net .frame{fill:#fff;stroke:#000}
.koko-net .box.faded .frame,.koko-net .box.ended .frame{stroke:#777}
.koko-net .box.selected .frame{fill:#000;stroke:#000}
.koko-net .box.selected text{fill:#fff}
.koko-net .shape.shape.shape{fill:#000;stroke:#fff}
.koko-net .faded .shape.shape,.koko-net .ended .shape.shape,.koko-net .planned .shape.shape.shape{fill:#fff;stroke:#777}
.koko-net .ribbon{fill:#777}
.koko-net .ribbon.lit{fill:#000}
.koko-net .ribbon-part{stroke:#000}
.koko-net .ring,.koko-net .halo{display:none}
}`;

/** For a page: colours follow its custom properties, with forced colours and print. */
export const networkStyles: string = rules(pageColor) + grounds(pageTint) + FORCED + PRINT;

/** For a file: fixed colours. */
export function standaloneStyles(palette: Palette): string {
  const tint = (step: number): string => fixedTint(palette, step);
  return `.koko-net{font-family:Inter,"Segoe UI",Roboto,Arial,"Liberation Sans",sans-serif}${rules(fixedColor(palette)).replace('.koko-net{font-family:inherit}', '')}${grounds(tint)}`;
}
