/** The picture of very many marks: a canvas, with a list of options over it that is one tab stop. */
import type {ReactiveController, ReactiveControllerHost, TemplateResult} from 'lit';
import {pickPoint} from '../../network/canvas/point-index.js';
import type {PointLight} from '../../network/canvas/point-light.js';
import type {Scene} from '../../network/types.js';
import {withoutSoftHyphens} from '../../text/without-soft-hyphens.js';
import {KeyWalk, type Walked} from './key-walk.js';
import {PageLook} from './page-look.js';
import {PanZoom, type Press} from './pan-zoom.js';
import {Paper} from './paper.js';
import {dragPart} from './parts.js';
import type {PictureHooks, PictureModel} from './picture.js';
import type {PictureView} from './pictures.js';
import {PointGlow} from './point-glow.js';
import {boxOfPoint, pointMarks, type PointMarks} from './point-marks.js';
import {fillOptions, placeName, placeOptions, type Overlay} from './point-overlay.js';
import {PointPainting, type PointSource} from './point-painting.js';
import {pointTemplate} from './point-template.js';

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
  readonly #glow = new PointGlow();
  readonly #painting = new PointPainting();
  #model: PictureModel | undefined;
  #marks: PointMarks | undefined;
  #marked: Scene | undefined;
  #key = '';
  #centre: string | undefined;
  #active = 0;

  constructor(host: Host, hooks: PictureHooks) {
    this.#host = host;
    this.#hooks = hooks;
    this.panZoom = new PanZoom(host, () => this.#onView());
    this.panZoom.grab = (press) => this.#grab(press);
    host.addController(this);
    // Colours of another theme, contrast or scale.
    new PageLook(host, () => host.requestUpdate());
    new Paper(host, (isPrinted) => this.#onPaper(isPrinted));
  }

  hostUpdated(): void {
    const element = this.#find('canvas') as HTMLCanvasElement | null;
    if (this.#painting.use(element)) this.#glow.forget();
    if (!element || !this.#model) return;
    this.#show(this.#model);
  }

  hostDisconnected(): void {
    this.#painting.use(null);
    this.#glow.forget();
  }

  render(model: PictureModel): TemplateResult {
    this.#takeMarks(model);
    return pointTemplate(model, this.panZoom, {
      onClick: this.#onClick,
      onKeydown: this.#onKeydown,
      onFocus: this.#onFocus,
      onPointerMove: this.#onPointerMove,
      onPointerLeave: this.#onPointerLeave,
    });
  }

  rest(): void {
    this.#model = undefined;
    this.#glow.rest();
    this.hostDisconnected();
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

  #takeMarks(model: PictureModel): void {
    const {scene, context, emphasis} = model;
    const isOther = scene !== this.#marked || context !== this.#model?.context;
    this.#model = model;
    if (!isOther || !scene.points) return;
    const before = this.#marks?.points.ids[this.#active];
    const [chosen] = emphasis.selected ?? [];
    this.#marked = scene;
    this.#marks = pointMarks(scene.points, context, scene);
    this.#glow.rest();
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
    const source = this.#source;
    if (source) this.#painting.show(source, this.#view);
    this.#update();
  }

  get #source(): PointSource | undefined {
    const [model, marks, swatches] = [this.#model, this.#marks, this.#find('.koko-palette')];
    return model && marks && swatches ? {model, marks, swatches} : undefined;
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
    const {pointed} = this.#glow;
    list.classList.toggle('over', pointed !== undefined);
    const shown = {view: this.panZoom.view, stage: this.#model.stage};
    const meant = pointed ?? focused;
    const isWritten = this.#painting.canvas?.hasName(overlay.marks.points.ids[meant ?? -1] ?? '');
    placeName(name, isWritten === true ? undefined : meant, overlay.marks, shown);
    const {emphasis} = this.#model;
    this.#glow.light(meant, overlay.marks.points, emphasis, this.#painting.canvas);
  }

  #reveal(k: number): void {
    if (this.#marks) this.panZoom.reveal(boxOfPoint(this.#marks.points, k));
  }

  #onView(): void {
    if (!this.#model || !this.#painting.move(this.#model, this.#view)) return;
    this.#place();
    this.#hooks.viewed?.();
  }

  #onPaper(isPrinted: boolean): void {
    const source = this.#source;
    if (isPrinted && source) this.#painting.print(source);
    if (!isPrinted) this.#host.requestUpdate();
  }

  #at(event: MouseEvent): number | undefined {
    const [x, y] = this.panZoom.placeOf(event);
    return this.#marks && pickPoint(this.#marks.index, x, y, REACH / this.panZoom.view.scale);
  }

  #grab(press: Press): boolean {
    const [model, marks, list] = [this.#model, this.#marks, this.#list];
    const k = this.#at(press.event);
    if (!model || !marks || !list || k === undefined) return false;
    const hold = (light?: PointLight): void => this.#glow.hold(light, this.#painting.canvas);
    return (
      dragPart.module?.grabPoint(press, k, {
        ...{points: marks.points, surface: list, hold},
        placeOf: (event) => this.panZoom.placeOf(event),
        rest: (places) =>
          void this.#hooks.arranged?.(model.scene, places).then((isTaken) => {
            if (!isTaken) hold();
          }),
      }) ?? false
    );
  }

  readonly #onClick = (event: MouseEvent): void => {
    if (this.panZoom.takeDrag()) return;
    const k = this.#at(event);
    const id = k === undefined ? undefined : this.#marks?.points.ids[k];
    if (k === undefined || id === undefined) return;
    this.#keys.endRound();
    this.#glow.press(k);
    this.#active = k;
    this.#update();
    this.#hooks.choose(id);
  };

  readonly #onPointerMove = (event: PointerEvent): void => {
    this.panZoom.onPointerMove(event);
    if (event.pointerType === 'touch') return;
    void dragPart.load();
    if (this.#glow.point(event.buttons === 0 ? this.#at(event) : undefined)) this.#place();
  };

  readonly #onPointerLeave = (): void => {
    if (this.#glow.point(undefined)) this.#place();
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
      ...{context, rtl, panZoom: this.panZoom, stops: marks.stops},
      active: marks.points.ids[this.#active],
      nameOf: (id) => withoutSoftHyphens(context.index.nodes.get(id)?.label ?? ''),
      focus: (id) => void this.focus(id),
      choose: (id) => this.#hooks.choose(id),
      announce: (message) => this.#hooks.announce(message),
    };
  }
}
