/** Hears of what changes colours and pixels without an update of the element: theme, contrast, paper, scale of the window. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';

const LOOKS = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];

export class PageLook implements ReactiveController {
  #stop: AbortController | undefined;

  /** @param onChange `isPrinted`: paper is next, and does not wait for a frame */
  constructor(
    host: ReactiveControllerHost,
    readonly onChange: (isPrinted: boolean) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.hostDisconnected();
    this.#stop = new AbortController();
    const {signal} = this.#stop;
    const tell = (): void => this.onChange(false);
    for (const query of LOOKS) matchMedia(query).addEventListener('change', tell, {signal});
    const tellPrint = ({matches}: MediaQueryListEvent): void => this.onChange(matches);
    matchMedia('print').addEventListener('change', tellPrint, {signal});
    const ratio = `(resolution: ${globalThis.devicePixelRatio}dppx)`;
    const tellRatio = (): void => {
      tell();
      this.hostConnected();
    };
    matchMedia(ratio).addEventListener('change', tellRatio, {signal});
  }

  hostDisconnected(): void {
    this.#stop?.abort();
    this.#stop = undefined;
  }
}
