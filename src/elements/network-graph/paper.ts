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

// Even with the value that stands there, a browser lays out every name of the picture anew.
function set(svg: SVGSVGElement, name: string, value: string): void {
  if (svg.getAttribute(name) !== value) svg.setAttribute(name, value);
}

/** Gives a picture its size where the style of the page gives it none, and says which part of it is seen. */
export function showPart(svg: SVGSVGElement, {width, height}: Extent, viewBox: string): void {
  set(svg, 'width', String(width));
  set(svg, 'height', String(height));
  set(svg, 'viewBox', viewBox);
}
