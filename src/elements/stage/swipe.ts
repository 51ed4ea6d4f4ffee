/** Touch on stage: a wipe to the side, or a tap on the right or left end of the wall. */

/** px that a finger must go to mean a step. */
const FAR = 50;

/** px that a finger may go in a tap. */
const STILL = 12;

/** Share of the width at each end that a tap may hit. */
const END = 0.3;

export class Swipe {
  readonly #by: (steps: number) => void;
  readonly #middle: () => void;
  #start: {readonly x: number; readonly y: number; readonly id: number} | undefined;

  /** @param middle called for a tap between the ends */
  constructor(by: (steps: number) => void, middle: () => void) {
    this.#by = by;
    this.#middle = middle;
  }

  readonly onDown = (event: PointerEvent): void => {
    const isMeant = event.pointerType === 'touch' && event.isPrimary && !isButton(event);
    this.#start = isMeant ? {x: event.clientX, y: event.clientY, id: event.pointerId} : undefined;
  };

  readonly onUp = (event: PointerEvent): void => {
    const start = this.#start;
    this.#start = undefined;
    if (start?.id !== event.pointerId) return;
    const [dx, dy] = [event.clientX - start.x, event.clientY - start.y];
    if (Math.abs(dx) > FAR && Math.abs(dx) > Math.abs(dy)) this.#by(dx < 0 ? 1 : -1);
    else if (Math.hypot(dx, dy) < STILL) this.#tap(event);
  };

  #tap({clientX, currentTarget}: PointerEvent): void {
    const {left, width} = (currentTarget as Element).getBoundingClientRect();
    const at = (clientX - left) / width;
    if (at > 1 - END) this.#by(1);
    else if (at < END) this.#by(-1);
    else this.#middle();
  }
}

const isButton = (event: Event): boolean =>
  (event.composedPath()[0] as Element).closest('button, a') !== null;
