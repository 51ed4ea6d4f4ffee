import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};

/** So long the width must stay before it counts as the new one. */
const QUIET_MS = 100;

/**
 * Knows the inner width of its element and the size of its text, and asks for an update when one changes. It watches
 * the element of class `ruler`, as wide as the place and one em high: the element itself grows by what is drawn into
 * it, and an observer that changes what it observes is an error of the page.
 */
export class SizeController implements ReactiveController {
  readonly #host: Host;
  #observer: ResizeObserver | undefined;
  #ruler: HTMLElement | undefined;
  #timer = 0;
  /** Inner width in px; 0 while the element is not laid out. */
  width = 0;
  /** px of one em of the host's text. */
  em = 16;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    try {
      this.#observer = new ResizeObserver(() => this.#onResize());
    } catch {
      // The first measure then counts for good.
    }
    this.#watch();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#ruler = undefined;
    clearTimeout(this.#timer);
  }

  // Observers sleep in hidden tabs, where the first picture must be made all the same.
  hostUpdated(): void {
    this.#watch();
    if (this.width === 0) this.#measure();
  }

  #watch(): void {
    const ruler = this.#host.renderRoot.querySelector<HTMLElement>('.ruler') ?? undefined;
    if (ruler === this.#ruler) return;
    if (this.#ruler) this.#observer?.unobserve(this.#ruler);
    if (ruler) this.#observer?.observe(ruler);
    this.#ruler = ruler;
  }

  // While somebody pulls at the window, the old picture is stretched; a new one is worth making when they stop.
  #onResize(): void {
    clearTimeout(this.#timer);
    if (this.width === 0) this.#measure();
    else this.#timer = window.setTimeout(() => this.#measure(), QUIET_MS);
  }

  #measure(): void {
    if (!this.#ruler) return;
    const width = this.#ruler.clientWidth;
    const em = Number.parseFloat(getComputedStyle(this.#ruler).fontSize) || 16;
    if (width === this.width && em === this.em) return;
    this.width = width;
    this.em = em;
    // Not within the update that put the ruler there.
    queueMicrotask(() => this.#host.requestUpdate());
  }
}
