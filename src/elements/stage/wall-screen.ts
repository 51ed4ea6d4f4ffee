/** Which format the wall has on this screen. */
import {formatFor, WIDE, type Format} from '../../stage/format.js';

/** Below it all stands one under the other, em; the style sheet knows the same. */
const NARROW = 36;

export class WallScreen {
  readonly #changed: () => void;
  #observer: ResizeObserver | undefined;
  #wall: HTMLElement | null = null;
  #format = WIDE;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get format(): Format {
    return this.#format;
  }

  /** Begins, with the wall as large as it is now. */
  follow(wall: HTMLElement | null): void {
    this.#wall = wall;
    if (!wall) return;
    this.#look();
    try {
      this.#observer ??= new ResizeObserver(() => this.#look());
      this.#observer.observe(wall);
    } catch {
      // The first measure then counts for good.
    }
  }

  rest(): void {
    this.#observer?.disconnect();
    this.#wall = null;
  }

  #look(): void {
    if (this.#measure()) this.#changed();
  }

  /** Whether another format fits better now; none does while there is no size. */
  #measure(): boolean {
    const {clientWidth = 0, clientHeight = 0} = this.#wall ?? {};
    if (!this.#wall || clientWidth === 0 || clientHeight === 0) return false;
    const em = parseFloat(getComputedStyle(this.#wall).fontSize);
    const format = clientWidth <= NARROW * em ? WIDE : formatFor(clientWidth, clientHeight);
    if (format === this.#format) return false;
    this.#format = format;
    return true;
  }
}
