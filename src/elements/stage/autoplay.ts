/** Goes on by itself after as long as a step says. */

/** Seconds of a step that says nothing about it. */
const USUAL = 20;

export class Autoplay {
  readonly #on: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isOn = false;

  constructor(on: () => void) {
    this.#on = on;
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  start(): void {
    this.#isOn = true;
  }

  /** A step has begun. */
  wait(seconds = USUAL): void {
    clearTimeout(this.#timer);
    if (this.#isOn) this.#timer = setTimeout(this.#on, Math.max(2, seconds) * 1000);
  }

  stop(): void {
    this.#isOn = false;
    clearTimeout(this.#timer);
  }
}
