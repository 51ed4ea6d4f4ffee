/** A small map of a picture that is larger than its window, with the part that is seen. */
import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {PanZoom} from '../pan-zoom.js';
import type {PictureModel} from '../picture.js';
import {remember} from '../../remember.js';
import type {Extent} from '../viewport.js';
import {gripOf, mapView, placeAt, seenOf, type MapGround, type MapView} from './map-view.js';

type Frame = readonly [dx: number, dy: number];

/** So many times as high as wide, a map would be a mere line. */
const SLIM = 4;

export class Minimap {
  readonly #viewOf = remember(mapView);
  readonly #find: () => SVGSVGElement | null;
  #panZoom: PanZoom | undefined;
  #picture: Extent = {width: 1, height: 1};
  #stage: Extent = {width: 1, height: 1};
  /** While it is held: from the pointer to the middle of what is seen. */
  #grip: Frame | undefined;

  constructor(root: HTMLElement | DocumentFragment) {
    this.#find = () => root.querySelector<SVGSVGElement>('.minimap > svg');
  }

  // Hidden from assistive technology and from keys: the buttons above the picture and the arrow keys with Shift move the
  // view as well, and in the picture the view follows the focus by itself.
  render({scene, stage}: PictureModel, panZoom: PanZoom): TemplateResult | typeof nothing {
    if (scene.height > SLIM * scene.width) return nothing;
    this.#panZoom = panZoom;
    this.#picture = scene;
    this.#stage = stage;
    const map = this.#viewOf(scene);
    const form = map.width > 2 * map.height ? 'wide' : '';
    return html`<div class="minimap ${form} no-print" aria-hidden="true">
      <svg
        viewBox="0 0 ${map.width} ${map.height}"
        @pointerdown=${this.#onDown}
        @pointermove=${this.#onMove}
        @pointerup=${this.#onUp}
        @pointercancel=${this.#onUp}
      >
        ${contentOf(map)}
      </svg>
    </div>`;
  }

  /** Puts the frame around what is seen now. */
  place(): void {
    const frame = this.#find()?.querySelector('.seen');
    if (!frame || !this.#panZoom) return;
    const seen = seenOf(this.#panZoom.view, this.#stage, this.#picture);
    for (const [name, value] of Object.entries(seen)) frame.setAttribute(name, String(value));
  }

  readonly #onDown = (event: PointerEvent): void => {
    const map = this.#find();
    if (event.button !== 0 || !map || !this.#panZoom) return;
    event.preventDefault();
    map.setPointerCapture(event.pointerId);
    const at = placeAt(event, map.getBoundingClientRect(), this.#picture);
    this.#grip = gripOf(at, seenOf(this.#panZoom.view, this.#stage, this.#picture));
    this.#go(event);
  };

  readonly #onMove = (event: PointerEvent): void => this.#go(event);

  readonly #onUp = (): void => {
    this.#grip = undefined;
  };

  #go(event: PointerEvent): void {
    const map = this.#find();
    if (!this.#grip || !map) return;
    const [x, y] = placeAt(event, map.getBoundingClientRect(), this.#picture);
    this.#panZoom?.goTo(x + this.#grip[0], y + this.#grip[1]);
  }
}

const contentOf = ({grounds, frames, dots}: MapView): SVGTemplateResult => svg`
  ${grounds.map(ground)}
  <path class="dots" d=${dots}></path>
  <path class="frames" d=${frames}></path>
  <rect class="seen" vector-effect="non-scaling-stroke"></rect>`;

function ground({tint, box, circle}: MapGround): SVGTemplateResult {
  const name = `ground tier-${tint}`;
  return circle
    ? svg`<circle class=${name} cx=${circle.x} cy=${circle.y} r=${circle.radius}></circle>`
    : svg`<rect class=${name} x=${box?.x ?? 0} y=${box?.y ?? 0} width=${box?.width ?? 0} height=${box?.height ?? 0}></rect>`;
}
