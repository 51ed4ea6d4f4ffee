import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';

/** A polite live region: says the newest settled message once. */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #message = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#message = '';
  }

  /** Announces a message; the same one again is not repeated. */
  say(message: string): void {
    if (message === this.#message) return;
    this.#message = message;
    this.#host.requestUpdate();
  }

  /** Must be drawn in every state, since a region that comes with its text is not read out. */
  render(): TemplateResult {
    return html`<div class="visually-hidden" role="status">${this.#message}</div>`;
  }
}
