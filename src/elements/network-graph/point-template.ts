/** The page's side of a picture of points: a canvas, the list over it that hears of pointers and keys, a name, and colours to be read. */
import {html, type TemplateResult} from 'lit';
import {paletteNames} from '../../network/canvas/palette.js';
import type {PanZoom} from './pan-zoom.js';
import type {PictureModel} from './picture.js';

export interface PointHandlers {
  readonly onClick: (event: MouseEvent) => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerLeave: () => void;
}

export function pointTemplate(
  {label}: PictureModel,
  panZoom: PanZoom,
  {onClick, onKeydown, onFocus, onPointerMove, onPointerLeave}: PointHandlers,
): TemplateResult {
  const touch = {handleEvent: panZoom.onTouchMove, passive: false};
  const wheel = {handleEvent: panZoom.onWheel, passive: false};
  return html`<div class="canvas points">
    <canvas part="picture" aria-hidden="true"></canvas>
    <div
      class="marks"
      role="listbox"
      tabindex="0"
      aria-label=${label}
      aria-describedby="picture-help"
      @click=${onClick}
      @keydown=${onKeydown}
      @focus=${onFocus}
      @blur=${onFocus}
      @pointerleave=${onPointerLeave}
      @pointerdown=${panZoom.onPointerDown}
      @pointermove=${onPointerMove}
      @pointerup=${panZoom.onPointerUp}
      @pointercancel=${panZoom.onPointerUp}
      @touchmove=${touch}
      @wheel=${wheel}
    ></div>
    <span class="name" aria-hidden="true" hidden></span>
    <span class="koko-palette">${paletteNames.map((name) => html`<i class="is-${name}"></i>`)}</span>
  </div>`;
}
