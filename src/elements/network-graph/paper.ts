/** Whether the page is being printed: on paper everything stands, whatever part of it is seen on the screen. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {mediaQuery} from './media-query.js';

/**
 * Firefox tells of a print by events alone, a page whose medium is emulated by its media query alone. Chromium tells by both,
 * and has the colours of paper with the second.
 */
export class Paper implements ReactiveController {
  readonly #query = mediaQuery('print');
  #isPrinted = false;

  /** @param onChange is told of each signal; the page does not wait for a frame before it is printed */
  constructor(
    host: ReactiveControllerHost,
    readonly onChange: (isPrinted: boolean) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#isPrinted = this.#query?.matches ?? false;
    this.#query?.addEventListener('change', this.#onQuery);
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected(): void {
    this.#query?.removeEventListener('change', this.#onQuery);
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
  }

  get isPrinted(): boolean {
    return this.#isPrinted;
  }

  #tell(isPrinted: boolean): void {
    this.#isPrinted = isPrinted;
    this.onChange(isPrinted);
  }

  readonly #onQuery = ({matches}: MediaQueryListEvent): void => this.#tell(matches);

  readonly #onPrint = ({type}: Event): void => this.#tell(type === 'beforeprint');
}
