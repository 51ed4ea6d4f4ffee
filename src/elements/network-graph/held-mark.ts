/** Keeps a mark at its height on the screen while the picture around it is laid out anew. */
import {markOf} from './mark-of.js';

/** A ring around a mark that is chosen moves its edge by less than that many px. */
const RING = 8;

interface Held {
  readonly id: string;
  readonly top: number;
  /** Of the page; whoever scrolls meanwhile wants something else. */
  readonly scrolled: number;
}

export class HeldMark {
  #held: Held | undefined;

  hold(mark: SVGElement | undefined): void {
    const id = mark?.dataset.id;
    if (mark && id !== undefined)
      this.#held = {id, top: mark.getBoundingClientRect().top, scrolled: scrollY};
  }

  /** What comes later is no answer to the choice. */
  drop(): void {
    this.#held = undefined;
  }

  /** Scrolls the page by as much as the mark has moved. */
  release(svg: SVGSVGElement): void {
    const held = this.#held;
    if (!held) return;
    if (held.scrolled !== scrollY) {
      this.#held = undefined;
      return;
    }
    const mark = markOf(svg, held.id);
    const moved = (mark?.getBoundingClientRect().top ?? held.top) - held.top;
    if (Math.abs(moved) < RING) return;
    this.#held = undefined;
    scrollBy({top: moved, behavior: 'instant'});
  }
}
