/** Long work cut into steps: a generator that yields now and then, so that a page may do other things in between. */

/**
 * Counts work, so that long phases yield after equal shares of it. A clock would do too, but no result may depend on one.
 */
export class Pace {
  #spent = 0;

  /** @param share work between two pauses */
  constructor(readonly share: number) {}

  /** Adds work; true when it is time to yield. */
  isDue(work = 1): boolean {
    this.#spent += work;
    if (this.#spent < this.share) return false;
    this.#spent = 0;
    return true;
  }
}

/** Yields now and then, and returns its result. */
export type Steps<T> = Generator<undefined, T>;

/** Runs steps to their end in one go. */
export function finish<T>(steps: Generator<unknown, T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
