/** What a page's markup wishes: what is searched for, chosen and how it is shown at first. */
import type {Action, Store} from '../state/types.js';

/** What the wishes need to know of their widget. */
export interface WishHost {
  readonly store: () => Store;
  /** Takes a wish as how the page begins. */
  readonly give: (action: Action) => void;
}

/**
 * Wishes hold once for each state that the widget comes to, since the feed may come later than the attributes; what
 * somebody chooses later stays.
 */
export class MarkupWishes {
  readonly #host: WishHost;
  readonly #wished = new Map<string, () => Action>();
  #seeded: Store | undefined;

  constructor(host: WishHost) {
    this.#host = host;
  }

  /** @param wish is asked anew for each state: what it says may depend on the feed */
  keep(name: string, wish: () => Action): void {
    this.#wished.set(name, wish);
  }

  /** Call before each drawing. */
  seed(): void {
    const store = this.#host.store();
    if (this.#seeded === store) return;
    this.#seeded = store;
    for (const wish of this.#wished.values()) this.#host.give(wish());
  }
}
