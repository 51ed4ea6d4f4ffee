import {setImmediate} from 'node:timers/promises';

/** Longer than the slowest seen by far: what hangs fails with its state. */
const LIMIT = 20_000;

/**
 * What a question comes to, as soon as it comes to something.
 *
 * @template T
 * @param {() => Promise<T>} ask
 * @param {() => Promise<string> | string} missing what to say where it never does
 * @returns {Promise<NonNullable<T>>}
 */
export async function until(ask, missing) {
  const end = Date.now() + LIMIT;
  while (Date.now() < end) {
    const found = await ask();
    if (found) return found;
    // What answers at once must not keep events out.
    await setImmediate();
  }
  throw new Error(await missing());
}
