/**
 * Long waits of the page wait for the test instead of the clock; shorter ones go on.
 *
 * @param least ms from which a wait is long
 */
export function holdTimers(least: number) {
  const own = {set: window.setTimeout, clear: window.clearTimeout};
  const held = new Map<number, {readonly ms: number; readonly run: () => void}>();
  // Far from the browser's own numbers.
  let last = 1e9;
  const set = (run: () => void, ms = 0, ...rest: unknown[]): unknown => {
    if (ms < least) return own.set.call(window, run, ms, ...(rest as []));
    held.set((last += 1), {ms, run});
    return last;
  };
  const clear = (id?: number): void => {
    if (id === undefined || !held.delete(id)) own.clear.call(window, id);
  };
  window.setTimeout = set as typeof window.setTimeout;
  window.clearTimeout = clear as typeof window.clearTimeout;
  return {
    /** Those that are held, ms. */
    waits: (): number[] => [...held.values()].map(({ms}) => ms),
    /** Lets the time of all of them go by. */
    fire(): void {
      const due = [...held.values()];
      held.clear();
      for (const {run} of due) run();
    },
    /** Gives the page its clock back. */
    letGo(): void {
      window.setTimeout = own.set;
      window.clearTimeout = own.clear;
    },
  };
}
