/** Which mark the pointer is at. A finger does not point: it chooses. */

/**
 * So many px beside a mark the pointer is still at it, so that what is lit does not go out and on again between two
 * marks that stand side by side.
 */
const REACH = 20;

const markAt = (event: Event): SVGElement | null =>
  (event.target as Element).closest<SVGElement>('[data-id]');

/** How far a point is outside of a box, px. */
function outside({left, right, top, bottom}: DOMRect, x: number, y: number): number {
  return Math.max(left - x, x - right, top - y, y - bottom, 0);
}

export class Pointing {
  readonly #onChange: () => void;
  #mark: SVGElement | undefined;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get id(): string | undefined {
    return this.#mark?.isConnected ? this.#mark.dataset.id : undefined;
  }

  /** The picture is shown no more. */
  rest(): void {
    this.#mark = undefined;
  }

  readonly onOver = (event: PointerEvent): void => {
    const mark = markAt(event);
    if (mark && event.pointerType !== 'touch') this.#set(mark);
  };

  readonly onMove = (event: PointerEvent): void => {
    if (!this.#mark || markAt(event)) return;
    const box = this.#mark.getBoundingClientRect();
    if (outside(box, event.clientX, event.clientY) > REACH) this.#set(undefined);
  };

  readonly onLeave = (): void => this.#set(undefined);

  #set(mark: SVGElement | undefined): void {
    if (mark === this.#mark) return;
    this.#mark = mark;
    this.#onChange();
  }
}
