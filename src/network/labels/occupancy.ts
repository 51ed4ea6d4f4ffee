/** Which places of the screen are taken: boxes in a grid of cells. */
import type {Box} from '../types.js';

const CELL = 48;

interface Taken {
  readonly owner: string;
  readonly box: Box;
}

export class Occupancy {
  readonly #cells = new Map<number, Taken[]>();

  /** @param gap least distance between a name and anything of others */
  constructor(readonly gap: number) {}

  add(owner: string, box: Box): void {
    const taken: Taken = {owner, box};
    this.#visit(box, (cell) => {
      const list = this.#cells.get(cell);
      if (list) list.push(taken);
      else this.#cells.set(cell, [taken]);
    });
  }

  /** Whether a name would come too near to anything; its own mark it may come near to, but not meet. */
  isTaken(box: Box, owner: string): boolean {
    let isTaken = false;
    const {gap} = this;
    const wide = {
      x: box.x - gap,
      y: box.y - gap,
      width: box.width + 2 * gap,
      height: box.height + 2 * gap,
    };
    this.#visit(wide, (cell) => {
      isTaken ||= (this.#cells.get(cell) ?? []).some((one) =>
        meets(one.box, one.owner === owner ? box : wide),
      );
    });
    return isTaken;
  }

  #visit({x, y, width, height}: Box, see: (cell: number) => void): void {
    const right = Math.floor((x + width) / CELL);
    const bottom = Math.floor((y + height) / CELL);
    for (let column = Math.floor(x / CELL); column <= right; column += 1) {
      for (let row = Math.floor(y / CELL); row <= bottom; row += 1) see(column * 65536 + row);
    }
  }
}

/** Whether two boxes have a part in common. */
export const meets = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
