/** A circle of light that follows the pointer: the rest of the wall is darkened. */

/** What the board's shorter side counts, and the radius in its units. */
const [SIDE, RADIUS] = [1080, 150];

/** Shares of the board's width and height. */
type Place = readonly [x: number, y: number];

const MIDDLE: Place = [0.5, 0.4];

export class Spot {
  #isOn = false;
  #at = MIDDLE;

  get isOn(): boolean {
    return this.#isOn;
  }

  /** In the middle, until the pointer moves. */
  toggle(): void {
    this.#isOn = !this.#isOn;
    this.#at = MIDDLE;
  }

  stop(): void {
    this.#isOn = false;
  }

  move(root: ParentNode, event: MouseEvent): void {
    const box = this.#isOn && boardOf(root)?.getBoundingClientRect();
    if (!box || box.width === 0 || box.height === 0) return;
    this.#at = [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height];
    this.draw(root);
  }

  /** On the board as large as it is now: on a narrow screen it has other proportions than its format. */
  draw(root: ParentNode): void {
    const board = this.#isOn ? boardOf(root) : null;
    const box = board?.getBoundingClientRect();
    if (!board || !box || box.width === 0 || box.height === 0) return;
    const unit = SIDE / Math.min(box.width, box.height);
    const [width, height] = [Math.round(box.width * unit), Math.round(box.height * unit)];
    const [cx, cy] = [Math.round(this.#at[0] * width), Math.round(this.#at[1] * height)];
    const hole = `M${cx - RADIUS} ${cy}a${RADIUS} ${RADIUS} 0 1 0 ${2 * RADIUS} 0a${RADIUS} ${RADIUS} 0 1 0 ${-2 * RADIUS} 0z`;
    board.setAttribute('viewBox', `0 0 ${width} ${height}`);
    board.querySelector('path')?.setAttribute('d', `M0 0H${width}V${height}H0z${hole}`);
  }
}

const boardOf = (root: ParentNode): Element | null => root.querySelector('.stage .wall-spot');

/** How near to the controls' edge a pointer asks for them while it leads the light, in their own height. */
const NEAR = 1.5;

/** With the light on, the pointer brings up the controls only where they stand: elsewhere it points. */
export function isAtControls(root: ParentNode, {clientY}: MouseEvent): boolean {
  const wall = root.querySelector('.stage .wall')?.getBoundingClientRect();
  const bar = root.querySelector('.stage .wall-controls')?.getBoundingClientRect();
  if (!wall || !bar) return false;
  const reach = NEAR * Math.max(bar.height, LEAST);
  const isBelow = bar.top > wall.top + wall.height / 2;
  return isBelow ? clientY > wall.bottom - reach : clientY < wall.top + reach;
}

/** Height of the controls while they are out of sight, px. */
const LEAST = 48;
