/** A circle of light that follows the pointer: the rest of the wall is darkened. */

/** Radius, units of the wall. */
const RADIUS = 150;

export class Spot {
  #isOn = false;

  get isOn(): boolean {
    return this.#isOn;
  }

  toggle(): void {
    this.#isOn = !this.#isOn;
  }

  /** Into the middle, until the pointer moves. */
  centre(root: ParentNode): void {
    const box = boxOf(root);
    if (this.#isOn && box) this.#draw(root, box, [box.width / 2, box.height * 0.4]);
  }

  stop(): void {
    this.#isOn = false;
  }

  move(root: ParentNode, event: MouseEvent): void {
    const board = root.querySelector('.stage .wall-spot');
    const box = boxOf(root);
    if (!this.#isOn || !board || !box) return;
    const {left, top, width, height} = board.getBoundingClientRect();
    const x = ((event.clientX - left) / width) * box.width;
    this.#draw(root, box, [x, ((event.clientY - top) / height) * box.height]);
  }

  #draw(root: ParentNode, {width, height}: Size, [x, y]: readonly [number, number]): void {
    const [cx, cy] = [Math.round(x), Math.round(y)];
    const hole = `M${cx - RADIUS} ${cy}a${RADIUS} ${RADIUS} 0 1 0 ${2 * RADIUS} 0a${RADIUS} ${RADIUS} 0 1 0 ${-2 * RADIUS} 0z`;
    root
      .querySelector('.stage .wall-spot path')
      ?.setAttribute('d', `M0 0H${width}V${height}H0z${hole}`);
  }
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The board in its own units. */
const boxOf = (root: ParentNode): Size | undefined =>
  root.querySelector<SVGSVGElement>('.stage .wall-spot')?.viewBox.baseVal;

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
