/** Touch on stage: a wipe to the side, or a tap on the right or left end of the wall; mirrored from right to left. */

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
    const isMeant = event.pointerType === 'touch' && event.isPrimary && !isForItself(event);
    this.#start = isMeant ? {x: event.clientX, y: event.clientY, id: event.pointerId} : undefined;
  };

  readonly onUp = (event: PointerEvent): void => {
    const start = this.#start;
    this.#start = undefined;
    if (start?.id !== event.pointerId) return;
    const [dx, dy] = [event.clientX - start.x, event.clientY - start.y];
    if (Math.abs(dx) > FAR && Math.abs(dx) > Math.abs(dy))
      this.#by(dx < 0 === isLeftToRight(event) ? 1 : -1);
    else if (Math.hypot(dx, dy) < STILL) this.#tap(event);
  };

  #tap(event: PointerEvent): void {
    const {left, width} = (event.currentTarget as Element).getBoundingClientRect();
    const at = (event.clientX - left) / width;
    const on = isLeftToRight(event) ? 1 : -1;
    if (at > 1 - END) this.#by(on);
    else if (at < END) this.#by(-on);
    else this.#middle();
  }
}

/** Where lines run from right to left, what comes next lies on the left. */
const isLeftToRight = ({currentTarget}: Event): boolean =>
  getComputedStyle(currentTarget as Element).direction !== 'rtl';

/** Whether something else on the wall is touched. */
const isForItself = (event: Event): boolean =>
  (event.composedPath()[0] as Element).closest('button, a, .wall-steps, .wall-controls') !== null;
