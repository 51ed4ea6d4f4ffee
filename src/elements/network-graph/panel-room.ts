import {supportsAdoptingStyleSheets, type ReactiveController, type ReactiveElement} from 'lit';

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
    window.addEventListener('resize', this.#measure);
  }

  hostDisconnected(): void {
    window.removeEventListener('resize', this.#measure);
  }

  hostUpdated(): void {
    this.#measure();
  }

  readonly #measure = (): void => {
    const {renderRoot} = this.#host;
    if (!supportsAdoptingStyleSheets || !(renderRoot instanceof ShadowRoot)) return;
    if (innerHeight === this.#height) return;
    this.#height = innerHeight;
    this.#sheet ??= adoptNew(renderRoot);
    this.#sheet.replaceSync(`.panel{--panel-room:${innerHeight}px}`);
  };
}

function adoptNew(root: ShadowRoot): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return sheet;
}
