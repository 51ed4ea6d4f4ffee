/** What the visitor has unfolded, and where the list's one tab stop is; on paper everything is unfolded. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {Paper} from './paper.js';
import {recordViewsPart} from './parts.js';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

export class ListMemory implements ReactiveController {
  /** Key of the row that had the focus last. */
  active = '';
  readonly #host: Host;
  readonly #draw: () => void;
  readonly #shown = new Map<string, number>();
  #isPrinting = false;
  #wantsFocus = false;

  /** @param draw draws at once what was asked for: a print does not wait */
  constructor(host: Host, draw: () => void) {
    this.#host = host;
    this.#draw = draw;
    host.addController(this);
    new Paper(host, (isPrinted) => this.#onPaper(isPrinted));
  }

  hostUpdated(): void {
    recordViewsPart.module?.keepTabStop(this.#host.renderRoot, this, this.#wantsFocus);
    this.#wantsFocus = false;
  }

  /** How many of what lies under a key are shown; undefined where nobody has opened or closed it. */
  shownOf(key: string): number | undefined {
    return this.#isPrinting ? Infinity : this.#shown.get(key);
  }

  show(key: string, count: number): void {
    this.#shown.set(key, count);
    this.#host.requestUpdate();
  }

  /** Puts the focus on a row as soon as it is drawn. */
  goTo(key: string): void {
    this.active = key;
    this.#wantsFocus = true;
  }

  #onPaper(isPrinted: boolean): void {
    if (isPrinted === this.#isPrinting) return;
    this.#isPrinting = isPrinted;
    this.#host.requestUpdate();
    this.#draw();
  }
}
