import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';

/** Where the live region shows in the widget. */
const SLOT = 'koko-status';

/**
 * A polite live region: says the newest settled message once. It stands in the light DOM, since
 * screen readers miss much of what changes inside shadow roots.
 */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #region: Element | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#region = this.#host.ownerDocument.createElement('div');
    this.#region.slot = SLOT;
    this.#region.setAttribute('role', 'status');
    this.#host.append(this.#region);
  }

  hostDisconnected(): void {
    this.#region?.remove();
    this.#region = undefined;
  }

  /** Announces a message; the same one again is not repeated. */
  say(message: string): void {
    const region = this.#region;
    if (!region || region.textContent === message) return;
    // The host page may have put other content in its place.
    if (!this.#host.contains(region)) this.#host.append(region);
    region.textContent = message;
  }

  /** Must be drawn in every state, since a region that comes with its text is not read out. */
  render(): TemplateResult {
    return html`<slot name=${SLOT}></slot>`;
  }
}
