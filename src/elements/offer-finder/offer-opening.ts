/** Opens an offer from the list, and comes back to the same place. */
import type {FinderFocus} from './finder-focus.js';

/** Where a visitor was before opening an offer. */
interface ReturnPoint {
  readonly selection: readonly string[];
  /** Distance of the opener from the top of the window, px. */
  readonly top: number | undefined;
}

export interface OpeningPort {
  readonly focus: FinderFocus;
  /** The choice shared with the page. */
  selection(): readonly string[];
  select(ids: readonly string[]): void;
  isOffer(id: string): boolean;
  /** Brings the widget's beginning into the window where it lies above. */
  showTop(): void;
}

export class OfferOpening {
  readonly #port: OpeningPort;
  #return: ReturnPoint | undefined;
  #open: string | undefined;

  constructor(port: OpeningPort) {
    this.#port = port;
  }

  /** The choice that the list obeys: that of before an offer was opened from it. */
  get listSelection(): readonly string[] {
    if (this.#return) return this.#return.selection;
    return this.#port.selection().filter((id) => !this.#port.isOffer(id));
  }

  /**
   * Another offer is open, or none: keeps focus where somebody goes back or forward between list and offer.
   *
   * @param hasFocus somebody is in the widget
   */
  turn(id: string | undefined, hasFocus: boolean): void {
    const {focus} = this.#port;
    const [before, top] = [this.#open, this.#return?.top];
    this.#open = id;
    if (id === undefined) this.#return = undefined;
    if (before === id || !hasFocus) return;
    focus.otherwise(() => {
      if (id === undefined) focus.onTitle(before, top);
      else focus.on('#detail-heading');
    });
  }

  open(id: string): void {
    const {focus} = this.#port;
    const top = focus.titleOf(id)?.getBoundingClientRect().top;
    const point = {selection: this.listSelection, top};
    this.#port.select([id]);
    if (!this.#port.selection().includes(id)) return;
    this.#return = point;
    focus.then(() => {
      this.#port.showTop();
      focus.on('#detail-heading');
    });
  }

  back(id: string): void {
    const {focus} = this.#port;
    const top = this.#return?.top;
    this.#port.select(this.listSelection);
    focus.then(() => focus.onTitle(id, top));
  }
}
