/** The picture of a graph: painted as elements, or beyond 1,500 marks laid out freely, on a canvas. */
import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Minimap} from './minimap/minimap.js';
import type {Scene} from '../../network/types.js';
import {missingPart} from './missing-part.js';
import type {PanZoom, Press} from './pan-zoom.js';
import {dragPart, minimapPart, pointsPart} from './parts.js';
import {Picture, type PictureHooks, type PictureModel} from './picture.js';

/** What both have in common. */
export interface PictureView {
  readonly panZoom: PanZoom;
  render(model: PictureModel): TemplateResult;
  /** Takes the picture out of use. */
  rest(): void;
  /** Puts the focus on a mark; false where the picture does not show it. */
  focus(id: string): boolean;
}

type Host = ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};

export class Pictures {
  readonly #host: Host;
  readonly #hooks: PictureHooks;
  readonly #elements: Picture;
  #points: PictureView | undefined;
  #shown: PictureView;
  #map: Minimap | undefined;
  #model: PictureModel | undefined;
  /** What a person has put elsewhere, until it is laid out anew around that. */
  #moved: {readonly base: Scene; readonly scene: Scene} | undefined;

  constructor(host: Host, hooks: PictureHooks) {
    this.#host = host;
    // Who takes a mark into the hand has pointed at it before.
    const pointed = (): void => void dragPart.load();
    this.#hooks = {...hooks, pointed, viewed: () => this.#map?.place()};
    this.#elements = new Picture(host, this.#hooks);
    this.#elements.panZoom.grab = (press) => this.#grab(press);
    this.#shown = this.#elements;
  }

  get panZoom(): PanZoom {
    return this.#shown.panZoom;
  }

  /** Call it first: it decides whose scale the buttons change. Without a model the picture is out of use. */
  prepare(model: PictureModel | undefined): void {
    const next = model?.scene.points ? this.#canvas() : this.#elements;
    if (!model || next !== this.#shown) this.#shown.rest();
    this.#shown = next ?? this.#elements;
  }

  render(model: PictureModel): TemplateResult {
    const isOfElements = this.#shown === this.#elements;
    const isMissing = model.scene.points !== undefined && isOfElements;
    const moved = this.#asMoved(model);
    if (isMissing || (isOfElements && this.#elements.hasFailed(moved)))
      return missingPart(model.context.common);
    this.#model = model;
    return html`${this.#shown.render(moved)}${this.panZoom.isWhole ? nothing : this.#renderMap(model)}`;
  }

  focus(id: string): boolean {
    return this.#shown.focus(id);
  }

  /** Settles when what is being painted in slices is there. */
  get pending(): Promise<void> | undefined {
    return this.#shown === this.#elements ? this.#elements.pending : undefined;
  }

  /** Where a part of the picture is out of sight. */
  #renderMap(model: PictureModel): TemplateResult | typeof nothing {
    const {module, isMissing} = minimapPart;
    if (!module && !isMissing) void minimapPart.load().then(() => this.#host.requestUpdate());
    if (!module) return nothing;
    this.#map ??= new module.Minimap(this.#host.renderRoot);
    return this.#map.render(model, this.panZoom);
  }

  #asMoved(model: PictureModel): PictureModel {
    const {base, scene} = this.#moved ?? {};
    return scene && base === model.scene ? {...model, scene} : model;
  }

  #grab(press: Press): boolean {
    const [model, {module}] = [this.#model, dragPart];
    if (!model || !module) return false;
    const base = model.scene;
    return module.grabMark(press, {
      model: this.#asMoved(model),
      panZoom: this.panZoom,
      show: (scene) => {
        this.#moved = {base, scene};
        this.#elements.move(scene);
      },
      rest: (places) => void this.#hooks.arranged?.(base, places),
    });
  }

  #canvas(): PictureView | undefined {
    const {module} = pointsPart;
    if (module) this.#points ??= new module.PointPicture(this.#host, this.#hooks);
    return this.#points;
  }
}
