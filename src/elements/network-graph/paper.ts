/** Whether the page is being printed: on paper the whole picture stands, whatever part of it is seen on the screen. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Extent} from './viewport.js';

export class Paper implements ReactiveController {
  readonly #query = matchMedia('print');

  constructor(
    host: ReactiveControllerHost,
    readonly onChange: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#query.addEventListener('change', this.onChange);
  }

  hostDisconnected(): void {
    this.#query.removeEventListener('change', this.onChange);
  }

  get isPrinted(): boolean {
    return this.#query.matches;
  }
}

/** Gives a picture its size where the style of the page gives it none. */
export function resize(svg: SVGSVGElement, {width, height}: Extent): void {
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
}
