/** The picture: painted into one SVG element, walked through by keys, one tab stop. */
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import {
  paintScene,
  pointedAt,
  type Emphasis,
  type Graph,
  type LayoutOptions,
  type PaintOptions,
  type Scene,
} from '../../network/index.js';
import {finish, type Steps} from '../../steps/steps.js';
import {withoutSoftHyphens} from '../../text/without-soft-hyphens.js';
import {HeldMark} from './held-mark.js';
import {intoWindow} from './into-window.js';
import {KeyWalk, type Walked} from './key-walk.js';
import {MarkNames} from './mark-names.js';
import {PanZoom} from './pan-zoom.js';
import {Paper} from './paper.js';
import {slicedPart} from './parts.js';
import {Pointing} from './pointing.js';
import {isWindow} from './place.js';
import {showPart} from './show-part.js';
import type {SlicedHooks, SlicedPicture} from './sliced-picture.js';
import {placePlates, tierPlates} from './tier-plates.js';
import type {ViewContext} from './view-context.js';
import {startBox, viewBoxOf, WHOLE, withName, type Extent} from './viewport.js';
import {stopsOf, type Stop} from './walk.js';

export interface PictureModel {
  readonly context: ViewContext;
  readonly scene: Scene;
  readonly stage: Extent;
  readonly emphasis: Emphasis;
  readonly label: string;
  /** Changes when another picture is shown, so that a chosen part of the old one means nothing. */
  readonly key: string;
  readonly rtl: boolean;
  /** Class of the tint below the last band. */
  readonly ground: string;
  /** Shown in the middle at first, where the picture is larger than its stage. */
  readonly centre?: string;
}

export interface PictureHooks {
  choose(id: string): void;
  announce(message: string): void;
  /** The pointer has come to a mark, or left it. */
  pointed?(): void;
  /** Another part of the picture is seen. */
  viewed?(): void;
  /** A person has put marks elsewhere; tells whether the picture is laid out anew around that. */
  arranged?(scene: Scene, places: LayoutOptions['anchors']): Promise<boolean>;
}

export const focusedIn = (svg: SVGSVGElement): string | undefined =>
  svg.querySelector<SVGElement>(':focus')?.dataset.id;

let count = 0;

export class Picture implements ReactiveController {
  readonly panZoom: PanZoom;
  readonly #host: ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};
  readonly #hooks: PictureHooks;
  readonly #uid = `koko-${(count += 1)}`;
  #model: PictureModel | undefined;
  #stops: readonly Stop[] = [];
  readonly #names = new MarkNames();
  /** Paints what would take longer than a frame. */
  #slices: SlicedPicture | undefined;
  #active: string | undefined;
  readonly #pointing = new Pointing(() => this.#onPointed());
  readonly #keys = new KeyWalk();
  #key = '';
  #drawn: Scene | undefined;
  #stageWidth = 0;
  readonly #held = new HeldMark();
  readonly #paper: Paper;

  constructor(
    host: ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment},
    hooks: PictureHooks,
  ) {
    this.#host = host;
    this.#hooks = hooks;
    this.panZoom = new PanZoom(host, () => this.#onView());
    this.#paper = new Paper(host, () => this.#onView());
    host.addController(this);
  }

  hostUpdated(): void {
    const svg = this.#svg;
    if (svg && this.#model) this.#paint(svg, this.#model);
  }

  hostDisconnected(): void {
    this.#slices?.stop();
  }

  /** Settles when a large picture is there; undefined where none is being painted. */
  get pending(): Promise<void> | undefined {
    return this.#slices?.pending;
  }

  /** Whether a large picture cannot be painted. */
  hasFailed({scene}: PictureModel): boolean {
    return this.#slices?.hasFailed(scene) ?? false;
  }

  render(model: PictureModel): TemplateResult {
    this.#model = model;
    const {panZoom} = this;
    const touch = {handleEvent: panZoom.onTouchMove, passive: false};
    const wheel = {handleEvent: panZoom.onWheel, passive: false};
    // Chromium takes an SVG element that listens to the focus for one that wants it: the box around it listens.
    return html`<div class="canvas ${model.ground}" @focusin=${this.#onFocusIn} @focusout=${this.#onFocusOut}>
      <svg
        part="picture"
        role="listbox"
        aria-label=${model.label}
        aria-describedby="picture-help"
        @click=${this.#onClick}
        @keydown=${this.#onKeydown}
        @pointerover=${this.#pointing.onOver}
        @pointerleave=${this.#pointing.onLeave}
        @pointerdown=${panZoom.onPointerDown}
        @pointermove=${this.#onPointerMove}
        @pointerup=${panZoom.onPointerUp}
        @pointercancel=${panZoom.onPointerUp}
        @touchmove=${touch}
        @wheel=${wheel}
      ></svg>
      ${tierPlates(model.scene)}
      ${this.#renderCaption(model)}
    </div>`;
  }

  /** Takes the picture out of use, while the list is shown. */
  rest(): void {
    this.#model = undefined;
    this.#slices?.stop();
    this.#pointing.rest();
  }

  /** Shows the same marks at other places. */
  move(scene: Scene): void {
    const [svg, model] = [this.#svg, this.#model];
    if (!svg || !model) return;
    this.#names.follow(scene, model.scene);
    this.#drawn = scene;
    this.#model = {...model, scene};
    this.#paintScene(svg, this.#model);
  }

  /** Puts the focus on a mark; false where the picture does not show it. */
  focus(id: string): boolean {
    const mark = this.#markOf(id);
    if (!mark) return false;
    this.#setActive(id);
    mark.focus();
    this.#reveal(id);
    intoWindow(mark);
    return true;
  }

  get #svg(): SVGSVGElement | null {
    return this.#host.renderRoot.querySelector<SVGSVGElement>('.canvas > svg');
  }

  #markOf(id: string): SVGGElement | undefined {
    return this.#marks().find((mark) => mark.dataset.id === id);
  }

  #marks(): SVGGElement[] {
    return [...(this.#svg?.querySelectorAll<SVGGElement>('.marks [data-id]') ?? [])];
  }

  /** Names of marks without a label of their own are shown below the picture, where the pointer or the focus is. */
  #renderCaption({scene}: PictureModel): TemplateResult | typeof nothing {
    if (!scene.nodes.some((node) => node.form === 'unit')) return nothing;
    const id = this.#pointing.id ?? this.#active;
    const node = scene.nodes.find((one) => one.id === id);
    return html`<p class="caption" aria-hidden="true">
      ${node?.form === 'unit' ? this.#nameOf(node.id) : ''}
    </p>`;
  }

  #nameOf(id: string): string | undefined {
    const {context, scene} = this.#model ?? {};
    return context && scene && this.#names.of(id, scene, context);
  }

  #paint(svg: SVGSVGElement, model: PictureModel): void {
    const {module} = slicedPart;
    if (module && !this.#slices) this.#slices = new module.SlicedPicture(this.#sliced);
    if (this.#slices?.takes(svg, model) === true) return;
    const focused = focusedIn(svg);
    this.#paintScene(svg, model);
    finish(this.#makeReadable(svg, model, focused));
  }

  readonly #sliced: SlicedHooks = {
    optionsOf: (svg, model) => this.#optionsOf(svg, model),
    view: (svg, model) => this.#view(svg, model),
    readable: (svg, model, focused) => this.#makeReadable(svg, model, focused),
    settled: () => this.#host.requestUpdate(),
  };

  #paintScene(svg: SVGSVGElement, model: PictureModel): void {
    const options = this.#optionsOf(svg, model);
    paintScene(svg, model.scene, options);
    this.#slices?.note(svg, model, options.emphasis);
    this.#view(svg, model);
  }

  #optionsOf(svg: SVGSVGElement, {context, emphasis, rtl}: PictureModel): PaintOptions {
    const hover = this.#pointing.id;
    const focus = this.#hasVisibleFocus(svg) ? this.#active : undefined;
    return {
      emphasis: {...pointedAt(context.index.graph, emphasis, hover ?? focus), hover, focus},
      uid: this.#uid,
      names: (id) => this.#nameOf(id),
      ofWhich: (many) => context.words.ofWhich(many),
      rtl,
    };
  }

  /** The painter shows the whole scene: this is the part that is meant. */
  #view(svg: SVGSVGElement, model: PictureModel): void {
    const {scene, stage} = model;
    this.panZoom.show(svg, scene, stage);
    if (this.#key !== model.key) this.#startAt(model);
    else if (isWindow(scene, stage) && stage.width !== this.#stageWidth)
      this.panZoom.open(startBox(scene, model.centre));
    else if (this.#drawn !== scene) this.#reveal(model.centre);
    this.#drawn = scene;
    this.#stageWidth = stage.width;
    this.#held.release(svg);
  }

  #startAt({key, scene, stage, centre}: PictureModel): void {
    this.#key = key;
    this.#keys.endRound();
    this.panZoom.reset();
    if (!isWindow(scene, stage)) return;
    this.panZoom.centre(startBox(scene, centre));
  }

  #reveal(id: string | undefined): void {
    const node = this.#model?.scene.nodes.find((one) => one.id === id);
    if (node) this.panZoom.reveal(withName(node));
  }

  #onView(): void {
    const [svg, model] = [this.#svg, this.#model];
    const view = this.#paper.isPrinted ? WHOLE : this.panZoom.view;
    if (svg && model) {
      const stage = this.#paper.isPrinted ? model.scene : model.stage;
      showPart(svg, stage, viewBoxOf(view, stage));
    }
    const plates = this.#host.renderRoot.querySelector<HTMLElement>('.plates');
    if (plates && this.#model) placePlates(plates, this.#model, view);
    this.#hooks.viewed?.();
  }

  // The painter leaves attributes of others alone, so roles and tab stops live on its marks.
  *#makeReadable(
    svg: SVGSVGElement,
    {scene, emphasis, context}: PictureModel,
    focused: string | undefined,
  ): Steps<void> {
    for (const layer of svg.children) {
      if (!layer.classList.contains('marks')) layer.setAttribute('aria-hidden', 'true');
    }
    for (const silent of svg.querySelectorAll('.block, .seat')) {
      silent.setAttribute('aria-hidden', 'true');
    }
    this.#makeGroups(svg, context.index.graph);
    const marks = this.#marks();
    this.#stops = stopsOf(
      scene,
      marks.map((mark) => mark.dataset.id ?? ''),
    );
    if (!this.#stops.some((stop) => stop.id === this.#active)) {
      const [chosen] = emphasis.selected ?? [];
      this.#active = this.#stops.find((stop) => stop.id === chosen)?.id ?? this.#stops[0]?.id;
    }
    for (const mark of marks) {
      this.#makeOption(mark, emphasis);
      yield;
    }
    // A mark that goes to another tier is made anew there.
    if (focused !== undefined && focusedIn(svg) === undefined)
      this.#markOf(focused)?.focus({preventScroll: true});
  }

  // Chromium takes options for options only where every element between them and the list has a role.
  #makeGroups(svg: SVGSVGElement, {tiers}: Graph): void {
    svg.querySelector('.marks')?.setAttribute('role', 'none');
    for (const tier of svg.querySelectorAll<SVGGElement>('[data-tier-group]')) {
      const own = tiers.find(({id}) => id === tier.dataset.tierGroup);
      const isEmpty = tier.querySelector('[data-id]') === null;
      tier.setAttribute('role', isEmpty ? 'none' : 'group');
      if (own) tier.setAttribute('aria-label', withoutSoftHyphens(own.label));
    }
  }

  #makeOption(mark: SVGGElement, {selected}: Emphasis): void {
    const {id = ''} = mark.dataset;
    mark.setAttribute('role', 'option');
    mark.setAttribute('aria-selected', String(selected?.has(id) ?? false));
    mark.setAttribute('tabindex', id === this.#active ? '0' : '-1');
  }

  #setActive(id: string): void {
    const before = this.#active === undefined ? undefined : this.#markOf(this.#active);
    before?.setAttribute('tabindex', '-1');
    this.#active = id;
    this.#markOf(id)?.setAttribute('tabindex', '0');
  }

  #hasVisibleFocus(svg: SVGSVGElement): boolean {
    return svg.querySelector(':focus-visible') !== null;
  }

  readonly #onClick = (event: Event): void => {
    const mark = (event.target as Element).closest<SVGGElement>('[data-id]');
    if (this.panZoom.takeDrag() || !mark) return;
    // Whoever lets go of a choice sees the whole, though the pointer is still there.
    this.#pointing.rest();
    const {id = ''} = mark.dataset;
    this.#keys.endRound();
    this.#setActive(id);
    this.#choose(id);
  };

  /** What is chosen stays where it is on the screen, though the picture makes room for the panel. */
  #choose(id: string): void {
    this.#held.hold(this.#markOf(id));
    this.#hooks.choose(id);
    void this.#host.updateComplete.then(() => this.#held.drop());
  }

  readonly #onFocusIn = (event: FocusEvent): void => {
    const {id} = (event.target as SVGElement).dataset;
    if (id !== undefined && id !== this.#active) this.#setActive(id);
    this.#light();
  };

  readonly #onFocusOut = ({relatedTarget}: FocusEvent): void => {
    if (!this.#svg?.contains(relatedTarget as Node | null)) this.#light();
  };

  readonly #onPointerMove = (event: PointerEvent): void => {
    this.panZoom.onPointerMove(event);
    this.#pointing.onMove(event);
  };

  #onPointed(): void {
    this.#hooks.pointed?.();
    this.#light();
  }

  /** Lights what the pointer or the focus is at: classes alone change. Units have a caption besides. */
  #light(): void {
    const svg = this.#svg;
    if (!svg || !this.#model || this.pending) return;
    if (this.#model.scene.blocks.length > 0) this.#host.requestUpdate();
    else this.#paintScene(svg, this.#model);
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const walked = this.#walked();
    if (walked) this.#keys.press(event, walked);
  };

  #walked(): Walked | undefined {
    if (!this.#model) return undefined;
    const {context, rtl} = this.#model;
    return {
      context,
      rtl,
      panZoom: this.panZoom,
      stops: this.#stops,
      active: this.#active,
      nameOf: (id) => this.#nameOf(id) ?? '',
      focus: (id) => void this.focus(id),
      choose: (id) => this.#choose(id),
      announce: (message) => this.#hooks.announce(message),
    };
  }
}
