/** Keeps focus where a person expects it when what had it goes away. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Root = Element | DocumentFragment;

export interface FocusHost extends ReactiveControllerHost {
  readonly renderRoot: Root;
}

export class FinderFocus implements ReactiveController {
  readonly #host: FocusHost;
  #next: (() => void) | undefined;

  constructor(host: FocusHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const next = this.#next;
    this.#next = undefined;
    next?.();
  }

  /** Does it once the coming update is drawn. */
  then(task: () => void): void {
    this.#next = task;
    this.#host.requestUpdate();
  }

  /** The same, where nothing else is to be done. */
  otherwise(task: () => void): void {
    this.#next ??= task;
  }

  /** The first thing that matches. */
  on(selector: string): void {
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  onResults(): void {
    this.on('#results');
  }

  /** The title with that number in the list. */
  onTitleAt(index: number): void {
    this.#titles[index]?.focus();
  }

  /** An offer's title, where it was on the screen; the count where the list does not show it. */
  onTitle(id: string | undefined, top: number | undefined): void {
    const title = this.titleOf(id);
    if (!title) {
      this.onResults();
      return;
    }
    title.focus({preventScroll: true});
    if (top !== undefined) window.scrollBy(0, title.getBoundingClientRect().top - top);
    title.scrollIntoView({block: 'nearest'});
  }

  titleOf(id: string | undefined): HTMLElement | undefined {
    return this.#titles.find(({dataset}) => dataset.offer === id);
  }

  /** The chip that took the place of a removed one, else the last one, else the count. */
  onChip(at: number): void {
    const chips = this.#all('.chip');
    const next = chips[at] ?? chips[chips.length - 1];
    if (next) next.focus();
    else this.onResults();
  }

  onOption(facet: string, id: string): void {
    const option = this.#all('.option').find((one) => {
      const isOwn = one.closest('fieldset')?.dataset.facet === facet;
      return isOwn && one.dataset.id === id;
    });
    option?.querySelector('input')?.focus();
  }

  get #titles(): readonly HTMLElement[] {
    return this.#all('[data-offer]');
  }

  #all(selector: string): readonly HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>(selector)];
  }
}
