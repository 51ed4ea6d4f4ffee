/** Hears of what changes colours and pixels without an update of the element: theme, contrast, scale of the window. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {mediaQuery} from './media-query.js';

const LOOKS = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];

export class PageLook implements ReactiveController {
  #stop: AbortController | undefined;

  constructor(
    host: ReactiveControllerHost,
    readonly onChange: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.hostDisconnected();
    this.#stop = new AbortController();
    const {signal} = this.#stop;
    const tell = (): void => this.onChange();
    for (const query of LOOKS) mediaQuery(query)?.addEventListener('change', tell, {signal});
    const ratio = `(resolution: ${globalThis.devicePixelRatio}dppx)`;
    const tellRatio = (): void => {
      tell();
      this.hostConnected();
    };
    mediaQuery(ratio)?.addEventListener('change', tellRatio, {signal});
  }

  hostDisconnected(): void {
    this.#stop?.abort();
    this.#stop = undefined;
  }
}
