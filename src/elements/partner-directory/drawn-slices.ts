/** Draws long lists from the top down: what is in sight first, the rest once that is painted. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {whenIdle} from '../when-idle.js';

/** So many cards are drawn at once: more than a window shows. */
const SHARE = 60;

export class DrawnSlices implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #about: readonly unknown[] = [];
  #share = SHARE;
  #drawn: readonly unknown[] = [];
  /** Whether the drawing that is under way has cut the list. */
  #isCut = false;

  /** @param drawNow draws at once: a page does not wait for a frame before it is printed */
  constructor(
    host: ReactiveControllerHost,
    readonly drawNow: () => void,
  ) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onPrint);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onPrint);
    this.#drawn = [];
  }

  hostUpdated(): void {
    // An update that draws something else, such as a page, asks for no more of the list.
    if (!this.#isCut) return;
    this.#isCut = false;
    const drawn = this.#drawn;
    whenIdle(() => {
      if (this.#drawn !== drawn) return;
      this.#share += SHARE;
      this.#host.requestUpdate();
    });
  }

  /** What the list is about, its hits first; where that has changed, it is drawn from the top. */
  begin(...about: readonly unknown[]): void {
    const isNew = about.map((one, at) => one !== this.#about[at]);
    if (isNew.includes(true)) this.#share = SHARE;
    // The same sections stand in each arrangement in another way.
    if (isNew.includes(true, 1)) this.#drawn = [];
    this.#about = about;
  }

  /**
   * Draws the first items until they hold a share of cards. What comes after them stays as it was for a moment, so that
   * no page becomes shorter under somebody who reads it.
   */
  draw<T>(
    items: readonly T[],
    cardsOf: (item: T) => number,
    render: (item: T) => unknown,
  ): readonly unknown[] {
    let cards = 0;
    const count = items.findIndex((item) => (cards += cardsOf(item)) > this.#share);
    this.#isCut = count !== -1 && count < items.length - 1;
    const now = (this.#isCut ? items.slice(0, count + 1) : items).map(render);
    this.#drawn = this.#isCut ? [...now, ...this.#drawn.slice(now.length)] : now;
    return this.#drawn;
  }

  /** From now on all of the list is drawn at once: somebody goes to its end. */
  drawAll(): void {
    this.#share = Infinity;
    this.#host.requestUpdate();
  }

  readonly #onPrint = (): void => {
    this.drawAll();
    this.drawNow();
  };
}
