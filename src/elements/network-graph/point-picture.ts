/** The picture of very many marks: a canvas, with a list of options over it that is one tab stop. */
import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {PointCanvas, type PointCanvasOptions} from '../../network/canvas/point-canvas.js';
import {paletteNames, readPalette} from '../../network/canvas/palette.js';
import {pickPoint} from '../../network/canvas/point-index.js';
import {lightAround} from '../../network/canvas/point-light.js';
import type {Box, Emphasis, Scene} from '../../network/types.js';
import {fontFactor} from './font-factor.js';
import {KeyWalk, type Walked} from './key-walk.js';
import {PageLook} from './page-look.js';
import {PanZoom} from './pan-zoom.js';
import type {PictureHooks, PictureModel} from './picture.js';
import type {PictureView} from './pictures.js';
import {isSameEmphasis} from './same-emphasis.js';
import {pointMarks, type PointMarks} from './point-marks.js';
import {fillOptions, placeName, placeOptions, type Overlay} from './point-overlay.js';

type Host = ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};

/** How far beside a mark a press still means it, px. */
const REACH = 10;

let count = 0;

export class PointPicture implements ReactiveController, PictureView {
  readonly panZoom: PanZoom;
  readonly #host: Host;
  readonly #hooks: PictureHooks;
  readonly #uid = `koko-points-${(count += 1)}`;
  readonly #keys = new KeyWalk();
  #model: PictureModel | undefined;
  #marks: PointMarks | undefined;
  #marked: Scene | undefined;
  #canvas: {readonly element: HTMLCanvasElement; readonly shown: PointCanvas} | undefined;
  /** What the canvas was last told to show. */
  #content = '';
  #painted: Pick<PictureModel, 'scene' | 'emphasis'> | undefined;
  #key = '';
  #centre: string | undefined;
  #active = 0;
  #pointed: number | undefined;
  /** Whoever lets go of a choice sees the whole, though the pointer is still there. */
  #quiet: number | undefined;
  #lit: {readonly k?: number; readonly emphasis?: Emphasis} | undefined;

  constructor(host: Host, hooks: PictureHooks) {
    this.#host = host;
    this.#hooks = hooks;
    this.panZoom = new PanZoom(host, () => this.#onView());
    host.addController(this);
    new PageLook(host, (isPrinted) => this.#onLook(isPrinted));
  }

  hostUpdated(): void {
    const element = this.#find('canvas') as HTMLCanvasElement | null;
    if (this.#canvas?.element !== element) this.#drop();
    if (!element || !this.#model) return;
    this.#canvas ??= {element, shown: new PointCanvas(element)};
    this.#show(this.#model);
  }

  hostDisconnected(): void {
    this.#drop();
  }

  render(model: PictureModel): TemplateResult {
    this.#takeMarks(model);
    const {panZoom} = this;
    const touch = {handleEvent: panZoom.onTouchMove, passive: false};
    const wheel = {handleEvent: panZoom.onWheel, passive: false};
    return html`<div class="canvas points">
      <canvas part="picture" aria-hidden="true"></canvas>
      <div
        class="marks"
        role="listbox"
        tabindex="0"
        aria-label=${model.label}
        aria-describedby="picture-help"
        @click=${this.#onClick}
        @keydown=${this.#onKeydown}
        @focus=${this.#onFocus}
        @blur=${this.#onFocus}
        @pointerleave=${this.#onPointerLeave}
        @pointerdown=${panZoom.onPointerDown}
        @pointermove=${this.#onPointerMove}
        @pointerup=${panZoom.onPointerUp}
        @pointercancel=${panZoom.onPointerUp}
        @touchmove=${touch}
        @wheel=${wheel}
      ></div>
      <span class="name" aria-hidden="true" hidden></span>
      <span class="koko-palette">${paletteNames.map((name) => html`<i class="is-${name}"></i>`)}</span>
    </div>`;
  }

  rest(): void {
    this.#model = undefined;
    this.#pointed = undefined;
    this.#drop();
  }

  focus(id: string): boolean {
    const k = this.#marks?.points.ids.indexOf(id) ?? -1;
    const list = this.#list;
    if (k < 0 || !list) return false;
    this.#active = k;
    list.focus();
    this.#update();
    this.#reveal(k);
    return true;
  }

  get #list(): HTMLElement | null {
    return this.#find('.marks');
  }

  #find(what: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(`.points > ${what}`);
  }

  #drop(): void {
    this.#canvas?.shown.dispose();
    this.#canvas = undefined;
    this.#content = '';
    this.#lit = undefined;
  }

  #takeMarks(model: PictureModel): void {
    const {scene, context, emphasis} = model;
    const isOther = scene !== this.#marked || context !== this.#model?.context;
    this.#model = model;
    if (!isOther || !scene.points) return;
    const before = this.#marks?.points.ids[this.#active];
    const [chosen] = emphasis.selected ?? [];
    this.#marked = scene;
    this.#marks = pointMarks(scene.points, context, scene);
    this.#pointed = undefined;
    const wanted = [before, chosen].map((id) => scene.points?.ids.indexOf(id ?? '') ?? -1);
    this.#active = wanted.find((k) => k >= 0) ?? this.#marks.order[0] ?? 0;
  }

  #show(model: PictureModel): void {
    const {scene, stage, key, centre} = model;
    const list = this.#list;
    if (list) this.panZoom.show(list, scene, stage);
    if (this.#key !== key) this.panZoom.reset();
    const hasMoved = this.#key !== key || this.#centre !== centre;
    this.#key = key;
    this.#centre = centre;
    const k = hasMoved && centre !== undefined ? scene.points?.ids.indexOf(centre) : undefined;
    if (k !== undefined && k >= 0) {
      this.#active = k;
      this.#reveal(k);
    }
    this.#paint(model);
    this.#update();
  }

  /** Anew only where something else than the part shown has changed. */
  #paint({scene, emphasis, stage}: PictureModel): void {
    const options = this.#paintOptions();
    if (!options) return;
    const {palette, fontFamily, names} = options;
    const ratio = globalThis.devicePixelRatio;
    const look = [Object.values(palette ?? {}), fontFamily, names?.em, ratio, stage.width];
    const content = JSON.stringify(look);
    const before = this.#painted;
    const isSame = before?.scene === scene && isSameEmphasis(before.emphasis, emphasis);
    if (content === this.#content && isSame) return;
    this.#content = content;
    this.#painted = {scene, emphasis};
    this.#canvas?.shown.show(scene, options, this.#view);
  }

  #paintOptions(): PointCanvasOptions | undefined {
    const swatches = this.#find('.koko-palette');
    if (!swatches || !this.#marks) return undefined;
    const {fontFamily, fontSize} = getComputedStyle(swatches);
    return {
      emphasis: this.#model?.emphasis,
      palette: readPalette(swatches),
      fontFamily,
      names: {
        label: this.#marks.label,
        verb: this.#marks.verb,
        em: Number.parseFloat(fontSize) || 16,
        fontFactor: fontFactor(fontFamily),
      },
    };
  }

  get #view() {
    return {...this.panZoom.view, ...(this.#model?.stage ?? {width: 0, height: 0})};
  }

  #overlay(): Overlay | undefined {
    if (!this.#model || !this.#marks) return undefined;
    const {context, emphasis} = this.#model;
    const [active, uid] = [this.#active, this.#uid];
    return {context, marks: this.#marks, selected: emphasis.selected, active, uid};
  }

  /** Options and name, after the active or the pointed mark changed. */
  #update(): void {
    const [list, overlay] = [this.#list, this.#overlay()];
    if (!list || !overlay) return;
    fillOptions(list, overlay);
    this.#place();
  }

  #place(): void {
    const [list, overlay, name] = [this.#list, this.#overlay(), this.#find('.name')];
    if (!list || !overlay || !name || !this.#model) return;
    placeOptions(list, overlay, this.panZoom.view);
    const focused = list.matches(':focus-visible') ? this.#active : undefined;
    list.classList.toggle('over', this.#pointed !== undefined);
    const shown = {view: this.panZoom.view, stage: this.#model.stage};
    const meant = this.#pointed ?? focused;
    const isWritten = this.#canvas?.shown.hasName(overlay.marks.points.ids[meant ?? -1] ?? '');
    placeName(name, isWritten === true ? undefined : meant, overlay.marks, shown);
    this.#light(meant);
  }

  /** Lights what the pointer or the focus is at; where something is chosen, that stays. */
  #light(k: number | undefined): void {
    const [points, emphasis] = [this.#marks?.points, this.#model?.emphasis];
    const isFree = points !== undefined && emphasis !== undefined && emphasis.fade !== true;
    const key = isFree && k !== this.#quiet ? k : undefined;
    if (key === this.#lit?.k && emphasis === this.#lit?.emphasis) return;
    this.#lit = {k: key, emphasis};
    const light = points && key !== undefined ? lightAround(points, key, emphasis) : undefined;
    this.#canvas?.shown.light(light);
  }

  #reveal(k: number): void {
    const {points} = this.#marks ?? {};
    if (!points) return;
    const r = points.radius[k] ?? 0;
    const box: Box = {
      x: (points.x[k] ?? 0) - r,
      y: (points.y[k] ?? 0) - r,
      width: 2 * r,
      height: 2 * r,
    };
    this.panZoom.reveal(box);
  }

  #onView(): void {
    // Another scene brings its own view with it.
    if (this.#content === '' || this.#painted?.scene !== this.#model?.scene) return;
    this.#canvas?.shown.move(this.#view);
    this.#place();
    this.#hooks.viewed?.();
  }

  /** Colours of another theme, contrast or medium; paper does not wait. */
  #onLook(isPrinted: boolean): void {
    const options = this.#paintOptions();
    if (isPrinted && options) this.#canvas?.shown.paintNow(options);
    this.#content = isPrinted ? 'printed' : this.#content;
    if (!isPrinted) this.#host.requestUpdate();
  }

  #at({clientX, clientY}: MouseEvent): number | undefined {
    const box = this.#list?.getBoundingClientRect();
    if (!this.#marks || !box) return undefined;
    const {x, y, scale} = this.panZoom.view;
    const [left, top] = [x + (clientX - box.left) / scale, y + (clientY - box.top) / scale];
    return pickPoint(this.#marks.index, left, top, REACH / scale);
  }

  readonly #onClick = (event: MouseEvent): void => {
    if (this.panZoom.takeDrag()) return;
    const k = this.#at(event);
    const id = k === undefined ? undefined : this.#marks?.points.ids[k];
    if (k === undefined || id === undefined) return;
    this.#keys.endRound();
    this.#quiet = k;
    this.#active = k;
    this.#update();
    this.#hooks.choose(id);
  };

  readonly #onPointerMove = (event: PointerEvent): void => {
    this.panZoom.onPointerMove(event);
    if (event.pointerType === 'touch') return;
    const k = event.buttons === 0 ? this.#at(event) : undefined;
    if (k === this.#pointed) return;
    this.#pointed = k;
    this.#quiet = undefined;
    this.#place();
  };

  readonly #onPointerLeave = (): void => {
    this.#pointed = undefined;
    this.#place();
  };

  readonly #onFocus = (): void => this.#place();

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const walked = this.#walked();
    if (walked) this.#keys.press(event, walked);
  };

  #walked(): Walked | undefined {
    const [model, marks] = [this.#model, this.#marks];
    if (!model || !marks) return undefined;
    const {context, rtl} = model;
    return {
      context,
      rtl,
      panZoom: this.panZoom,
      stops: marks.stops,
      active: marks.points.ids[this.#active],
      nameOf: (id) => context.index.nodes.get(id)?.label.replace(/\u00AD/g, '') ?? '',
      focus: (id) => void this.focus(id),
      choose: (id) => this.#hooks.choose(id),
      announce: (message) => this.#hooks.announce(message),
    };
  }
}
