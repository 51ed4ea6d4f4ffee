import type {ReactiveController, ReactiveElement} from 'lit';

type Adopting = Partial<Pick<ShadowRoot, 'adoptedStyleSheets'>>;

/**
 * Lets the panel beside picture or list be as high as the window, which it goes along with: so its title and the chosen mark
 * stay in sight together, and it is cut only where more would not be seen anyway.
 */
export class PanelRoom implements ReactiveController {
  readonly #host: ReactiveElement;
  // A style attribute is what strict pages forbid.
  #sheet: CSSStyleSheet | undefined;
  #height = 0;

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
    const root = this.#host.renderRoot as Adopting;
    // Where no sheet can be made by script, the panel has its least height.
    if (!root.adoptedStyleSheets || innerHeight === this.#height) return;
    this.#height = innerHeight;
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    }
    this.#sheet.replaceSync(`.panel{--panel-room:${innerHeight}px}`);
  };
}
