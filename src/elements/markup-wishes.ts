/** What a page's markup wishes of how a widget shows things. */
import type {Action, Shown, Store} from '../state/types.js';

/** What the wishes need to know of their widget. */
export interface WishHost {
  readonly store: () => Store;
  /** Under which key its own part of the state stands. */
  readonly key: () => string;
  /** Takes a wish as how the page begins. */
  readonly give: (action: Action) => void;
}

/** Wishes hold once for each state that the widget comes to; what somebody chooses later stays. */
export class MarkupWishes {
  readonly #host: WishHost;
  #wished: Shown = {};
  #seeded: Store | undefined;

  constructor(host: WishHost) {
    this.#host = host;
  }

  /** Takes the value of an attribute or property, and does what it says. */
  wish(change: Shown): void {
    this.#wished = {...this.#wished, ...change};
    this.#host.store().dispatch(this.#show(change));
  }

  /** Call before each drawing. */
  seed(): void {
    const store = this.#host.store();
    if (this.#seeded === store) return;
    this.#seeded = store;
    if (Object.keys(this.#wished).length > 0) this.#host.give(this.#show(this.#wished));
  }

  #show(change: Shown): Action {
    return {type: 'show', view: this.#host.key(), change};
  }
}
