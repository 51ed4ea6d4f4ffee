/** A hand on a mark: hears of its pointer and of Escape, and of a frame now and then, until it is let go. */

type Place = readonly [number, number];

export interface GripOptions {
  /** Where the pointer was pressed; it is captured there. */
  readonly surface: Element;
  /** Hears keys wherever the focus of the widget is. */
  readonly frame: Element;
  /** The middle of the mark when it is taken. */
  readonly at: Place;
  /** From a place of the page to one of the picture. */
  placeOf(event: MouseEvent): Place;
  /** The hand wants the middle of the mark there. */
  move(to: Place): void;
  /** Once a frame. */
  tick(): void;
  /** The mark was let go. */
  end(): void;
  /** It is to go back where it was. */
  cancel(): void;
}

export class Grip {
  readonly #options: GripOptions;
  readonly #over = new AbortController();
  /** From the pointer to the middle of the mark. */
  readonly #away: Place;
  #frame = 0;

  /** @param pressed the event with which the mark was taken */
  constructor(pressed: PointerEvent, options: GripOptions) {
    this.#options = options;
    const [x, y] = options.placeOf(pressed);
    this.#away = [options.at[0] - x, options.at[1] - y];
    options.surface.setPointerCapture(pressed.pointerId);
    this.#listen();
    this.#tick();
  }

  #listen(): void {
    const {surface, frame} = this.#options;
    const {signal} = this.#over;
    const on = (
      name: 'pointermove' | 'pointerup' | 'pointercancel',
      act: (e: PointerEvent) => void,
    ) => surface.addEventListener(name, act as (event: Event) => void, {signal});
    on('pointermove', (event) => this.#move(event));
    on('pointerup', () => this.#end());
    on('pointercancel', () => this.#cancel());
    frame.addEventListener('keydown', this.#onKey as (event: Event) => void, {
      capture: true,
      signal,
    });
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.#cancel();
  };

  #move(event: PointerEvent): void {
    const [x, y] = this.#options.placeOf(event);
    this.#options.move([x + this.#away[0], y + this.#away[1]]);
  }

  readonly #tick = (): void => {
    // Taken out of the page, it will hear of no end.
    if (!this.#options.surface.isConnected) this.#over.abort();
    if (this.#over.signal.aborted) return;
    this.#options.tick();
    this.#frame = requestAnimationFrame(this.#tick);
  };

  /** Nothing goes on settling: what moves, moves in somebody's hand. */
  #end(): void {
    this.#stop();
    this.#options.tick();
    this.#options.end();
  }

  #cancel(): void {
    this.#stop();
    this.#options.cancel();
  }

  #stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#over.abort();
  }
}
