/** Names of the tiers over the picture, where its own are out of sight or too large. */
import {html, type TemplateResult} from 'lit';
import type {Scene} from '../../network/types.js';
import {tierSign} from '../../ui/signs.js';
import {tintOf} from './tint-of.js';
import type {Extent, Viewport} from './viewport.js';

/** Height of a plate and its distance from the edge of its band, px. */
const HEIGHT = 28;
const EDGE = 6;

export function tierPlates({bands}: Scene): TemplateResult {
  const tiers = bands.length;
  return html`<div class="plates no-print" aria-hidden="true">
    ${bands.map(
      ({tier, label}) =>
        html`<span class="badge tier-${tintOf(tier, tiers)}">${tierSign(tier, tiers)}${label}</span>`,
    )}
  </div>`;
}

interface Shown {
  readonly scene: Scene;
  readonly stage: Extent;
  readonly rtl: boolean;
}

/** Puts each plate at the upper edge of what is seen of its band; away where the band shows its name itself. */
export function placePlates(plates: HTMLElement, {scene, stage, rtl}: Shown, view: Viewport): void {
  const {x, y, scale} = view;
  const hidden = rtl ? scene.width - x - stage.width / scale : x;
  plates.hidden = hidden <= 1 && scale <= 1.01;
  if (plates.hidden) return;
  scene.bands.forEach((band, k) => {
    const plate = plates.children[k] as HTMLElement | undefined;
    const [top, bottom] = [(band.y - y) * scale, (band.y + band.height - y) * scale];
    const at = Math.min(Math.max(top, 0) + EDGE, bottom - HEIGHT - EDGE);
    const isSeen = at >= 0 && top < stage.height - HEIGHT;
    if (plate) plate.hidden = !isSeen;
    plate?.style.setProperty('translate', `0 ${Math.round(at)}px`);
  });
}
