import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Knows the inner width of its element and the size of its text, and asks for an update when one changes. */
export class SizeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: ResizeObserver | undefined;
  /** Inner width in px; 0 while the element is not laid out. */
  width = 0;
  /** px of one em of the host's text. */
  em = 16;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(() => this.#onResize());
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  // Observers sleep in hidden tabs, where the first picture must be made all the same.
  hostUpdate(): void {
    if (this.width === 0 && this.#host.isConnected) this.#measure();
  }

  #onResize(): void {
    if (this.#measure()) this.#host.requestUpdate();
  }

  #measure(): boolean {
    const style = getComputedStyle(this.#host);
    const px = (value: string): number => Number.parseFloat(value) || 0;
    const padding = px(style.paddingInlineStart) + px(style.paddingInlineEnd);
    const width = Math.max(0, Math.floor(this.#host.clientWidth - padding));
    const em = px(style.fontSize) || 16;
    const isSame = width === this.width && em === this.em;
    this.width = width;
    this.em = em;
    return !isSame;
  }
}
