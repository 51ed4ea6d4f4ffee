/** The picture of a graph: painted as elements, or beyond 1,500 marks laid out freely, on a canvas. */
import {html, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {PanZoom} from './pan-zoom.js';
import {pointsPart} from './parts.js';
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
  readonly #elements: PictureView;
  #points: PictureView | undefined;
  #shown: PictureView;

  constructor(host: Host, hooks: PictureHooks) {
    this.#host = host;
    this.#hooks = hooks;
    this.#elements = new Picture(host, hooks);
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
    const isMissing = model.scene.points !== undefined && this.#shown === this.#elements;
    if (isMissing) return html`<p role="alert">${model.context.common.partMissing}</p>`;
    return this.#shown.render(model);
  }

  focus(id: string): boolean {
    return this.#shown.focus(id);
  }

  #canvas(): PictureView | undefined {
    const {module} = pointsPart;
    if (module) this.#points ??= new module.PointPicture(this.#host, this.#hooks);
    return this.#points;
  }
}
