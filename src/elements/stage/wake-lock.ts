/** Keeps the screen awake while somebody speaks; got again after a change of tabs, which gives it back. */

export class WakeLock {
  #lock: WakeLockSentinel | undefined;
  #isWanted = false;
  #isAsking = false;

  hold(): void {
    if (this.#isWanted) return;
    this.#isWanted = true;
    // The event bubbles from the document.
    window.addEventListener('visibilitychange', this.#onVisibility);
    void this.#ask();
  }

  release(): void {
    this.#isWanted = false;
    window.removeEventListener('visibilitychange', this.#onVisibility);
    void this.#lock?.release().catch(() => undefined);
    this.#lock = undefined;
  }

  readonly #onVisibility = (): void => {
    if (document.visibilityState === 'visible') void this.#ask();
  };

  // Only over https, not in every browser, and not with an empty battery: the talk goes on without.
  async #ask(): Promise<void> {
    // Of two locks one would be forgotten, and keep the screen awake after the talk.
    if (this.#isAsking || this.#lock?.released === false) return;
    this.#isAsking = true;
    const {wakeLock} = navigator as Partial<Pick<Navigator, 'wakeLock'>>;
    try {
      const lock = await wakeLock?.request('screen');
      if (this.#isWanted) this.#lock = lock;
      else await lock?.release();
    } catch {
      this.#lock = undefined;
    } finally {
      this.#isAsking = false;
    }
  }
}
