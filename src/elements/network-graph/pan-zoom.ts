/** Pan and zoom by hand: wheel with Ctrl or ⌘, drag, two fingers. One finger scrolls the page. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isStill} from '../../network/paint/is-still.js';
import type {Box} from '../../network/types.js';
import {
  between,
  centredOn,
  clamped,
  fitted,
  isWhole,
  pannedBy,
  showing,
  zoomedAt,
  type Extent,
  type Viewport,
} from './viewport.js';

/** One press of a button or key. */
const STEP = 1.4;
/** A press that moves less than that many px is a click. */
const SLIP = 4;
const GLIDE_MS = 240;

/** A button or pen that was put down. */
export interface Press {
  readonly event: PointerEvent;
  readonly target: EventTarget | null;
}

interface Finger {
  readonly x: number;
  readonly y: number;
}

export class PanZoom implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #fingers = new Map<number, Finger>();
  #surface: Element | undefined;
  #picture: Extent = {width: 1, height: 1};
  #stage: Extent = {width: 1, height: 1};
  #view: Viewport = {x: 0, y: 0, scale: 1};
  /** While nobody zoomed, the whole picture is shown, whatever its size. */
  #isFree = false;
  /** What the host was last told: its buttons depend on it. */
  #wasWhole = true;
  #moved = 0;
  #pressed: Press | undefined;
  /** Takes a press that becomes a drag; where it does, the picture stays where it is. */
  grab: (press: Press) => boolean = () => false;
  /** The frame asked for while the view glides to its goal. */
  #glide: number | undefined;

  /** @param onView hears of each change of the part shown, and shows it */
  constructor(
    host: ReactiveControllerHost,
    readonly onView: () => void = () => undefined,
  ) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stopGlide();
    this.#fingers.clear();
  }

  get isWhole(): boolean {
    return isWhole(this.#view, this.#picture, this.#stage);
  }

  /** True once after a drag: the click that ends it means nothing. */
  takeDrag(): boolean {
    const wasDragged = this.#moved > SLIP;
    this.#moved = 0;
    return wasDragged;
  }

  /** Tells of the picture and the place it is shown in; keeps the view where somebody chose one. */
  show(surface: Element, picture: Extent, stage: Extent): void {
    this.#surface = surface;
    const isOther =
      picture.width !== this.#picture.width || picture.height !== this.#picture.height;
    this.#picture = picture;
    this.#stage = stage;
    if (isOther) this.#stopGlide();
    // What is drawn meanwhile, before its first frame even, must not end a glide that somebody asked for.
    const isGliding = this.#glide !== undefined;
    const isKept = this.#isFree || isGliding;
    this.#view = isKept ? clamped(this.#view, picture, stage) : fitted(picture, stage);
    this.#isFree &&= isGliding || !this.isWhole;
    this.#write();
  }

  /** The whole picture, without a glide; for a new picture. */
  reset(): void {
    this.#stopGlide();
    this.#isFree = false;
    this.#view = fitted(this.#picture, this.#stage);
    this.#write();
  }

  /** At its natural size, where it stood, moved just enough for a box to be seen. */
  open(box: Box): void {
    this.#stopGlide();
    this.#isFree = true;
    const view = {x: Math.max(0, this.#view.x), y: 0, scale: 1};
    this.#view = showing(view, box, this.#picture, this.#stage);
    this.#write();
  }

  /** At its natural size, with a box in the middle; for a picture larger than its stage. */
  centre(box: Box): void {
    this.#stopGlide();
    this.#isFree = true;
    this.#view = centredOn(box, 1, this.#picture, this.#stage);
    this.#write();
  }

  /** Puts a place of the picture into the middle, as far as its edges allow, without a glide. */
  goTo(x: number, y: number): void {
    const place = {x, y, width: 0, height: 0};
    this.#set(centredOn(place, this.#view.scale, this.#picture, this.#stage));
  }

  /** The place of the picture under a pointer. */
  placeOf(event: MouseEvent): readonly [number, number] {
    const {x, y} = this.#at(event);
    return [this.#view.x + x / this.#view.scale, this.#view.y + y / this.#view.scale];
  }

  get view(): Viewport {
    return this.#view;
  }

  fit(): void {
    this.#isFree = false;
    this.#glideTo(fitted(this.#picture, this.#stage));
  }

  /** Larger, smaller, or everything. */
  step(direction: 1 | 0 | -1): void {
    if (direction === 0) this.fit();
    else this.zoom(direction);
  }

  zoom(direction: 1 | -1): void {
    const middle = {x: this.#stage.width / 2, y: this.#stage.height / 2};
    const factor = direction > 0 ? STEP : 1 / STEP;
    this.#isFree = true;
    this.#glideTo(zoomedAt(this.#view, factor, middle, this.#picture, this.#stage));
  }

  /** By a fifth of the stage; `dx`, `dy` are −1, 0 or 1, in the direction the eye goes. */
  pan(dx: number, dy: number): void {
    const {width, height} = this.#stage;
    this.#glideTo(
      pannedBy(this.#view, -dx * width * 0.2, -dy * height * 0.2, this.#picture, this.#stage),
    );
  }

  /** Moves just enough to bring a box into view. */
  reveal(box: Box): void {
    if (!this.isWhole) this.#glideTo(showing(this.#view, box, this.#picture, this.#stage));
  }

  readonly onWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    const factor = Math.exp(Math.min(Math.max(-event.deltaY * lines, -120), 120) / 300);
    this.#set(zoomedAt(this.#view, factor, this.#at(event), this.#picture, this.#stage));
  };

  // Two fingers are ours; without this some browsers scroll the page with them.
  readonly onTouchMove = (event: TouchEvent): void => {
    if (event.touches.length > 1 && event.cancelable) event.preventDefault();
  };

  readonly onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    if (this.#fingers.size === 0) this.#moved = 0;
    this.#fingers.set(event.pointerId, {x: event.clientX, y: event.clientY});
    // Once it is over, an event forgets what inside of a component it was at.
    this.#pressed = {event, target: event.target};
  };

  readonly onPointerMove = (event: PointerEvent): void => {
    // A button let go outside of the picture is heard of only now.
    if (event.buttons === 0) this.#fingers.delete(event.pointerId);
    const before = this.#fingers.get(event.pointerId);
    if (!before) return;
    const now = {x: event.clientX, y: event.clientY};
    if (this.#fingers.size === 1) this.#drag(event, before, now);
    else this.#pinch(event.pointerId, before, now);
  };

  readonly onPointerUp = (event: PointerEvent): void => {
    this.#fingers.delete(event.pointerId);
  };

  #drag(event: PointerEvent, before: Finger, now: Finger): void {
    const [dx, dy] = [now.x - before.x, now.y - before.y];
    if (this.#moved <= SLIP && Math.hypot(dx, dy) <= SLIP) return;
    const press = this.#moved > SLIP ? undefined : this.#pressed;
    this.#moved = Math.max(this.#moved, Math.hypot(dx, dy), SLIP + 1);
    if (press && this.grab(press)) {
      this.#fingers.clear();
      return;
    }
    this.#fingers.set(event.pointerId, now);
    if (this.isWhole) return;
    // Capturing earlier would turn every click on a mark into a click on the picture.
    this.#surface?.setPointerCapture(event.pointerId);
    this.#set(pannedBy(this.#view, dx, dy, this.#picture, this.#stage));
  }

  #pinch(id: number, before: Finger, now: Finger): void {
    const other = [...this.#fingers].find(([key]) => key !== id)?.[1];
    this.#fingers.set(id, now);
    if (!other) return;
    this.#moved = SLIP + 1;
    const apart = (finger: Finger): number => Math.hypot(finger.x - other.x, finger.y - other.y);
    const factor = apart(before) > 0 ? apart(now) / apart(before) : 1;
    const middle = this.#at({clientX: (now.x + other.x) / 2, clientY: (now.y + other.y) / 2});
    const zoomed = zoomedAt(this.#view, factor, middle, this.#picture, this.#stage);
    const [dx, dy] = [(now.x - before.x) / 2, (now.y - before.y) / 2];
    this.#set(pannedBy(zoomed, dx, dy, this.#picture, this.#stage));
  }

  #at({clientX, clientY}: {clientX: number; clientY: number}): Finger {
    const box = this.#surface?.getBoundingClientRect();
    return {x: clientX - (box?.left ?? 0), y: clientY - (box?.top ?? 0)};
  }

  #set(view: Viewport): void {
    this.#stopGlide();
    this.#isFree = true;
    this.#change(view);
  }

  #glideTo(goal: Viewport): void {
    this.#stopGlide();
    if (isStill()) {
      this.#change(goal);
      return;
    }
    const start = this.#view;
    let began: number | undefined;
    const frame = (now: number): void => {
      began ??= now;
      const share = Math.min(1, (now - began) / GLIDE_MS);
      this.#glide = share < 1 ? requestAnimationFrame(frame) : undefined;
      const view = between(start, goal, 1 - (1 - share) ** 3);
      this.#change(clamped(view, this.#picture, this.#stage));
    };
    this.#glide = requestAnimationFrame(frame);
  }

  #stopGlide(): void {
    if (this.#glide !== undefined) cancelAnimationFrame(this.#glide);
    this.#glide = undefined;
  }

  #change(view: Viewport): void {
    this.#view = view;
    this.#write();
  }

  #write(): void {
    this.onView();
    if (this.#wasWhole === this.isWhole) return;
    this.#wasWhole = this.isWhole;
    // The first view of a picture is written within the update that draws it.
    queueMicrotask(() => this.#host.requestUpdate());
  }
}
