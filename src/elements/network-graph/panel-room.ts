import type {ReactiveController, ReactiveElement} from 'lit';

/**
 * Lets the panel beside picture or list be as high as the window, which it goes along with: so its title and the chosen mark
 * stay in sight together, and it is cut only where more would not be seen anyway.
 */
export class PanelRoom implements ReactiveController {
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  hostConnected(): void {
    addEventListener('resize', this.#measure);
  }

  hostDisconnected(): void {
    removeEventListener('resize', this.#measure);
  }

  hostUpdated(): void {
    this.#measure();
  }

  readonly #measure = (): void => {
    const panel = this.#host.renderRoot.querySelector<HTMLElement>('.panel');
    panel?.style.setProperty('--panel-room', `${innerHeight}px`);
  };
}
