/**
 * Makes `new Date()` and `Date.now()` stand still, so that what is planned today is planned forever.
 *
 * @returns gives the clock back
 */
export function stopClock(day: string): () => void {
  const RealDate = globalThis.Date;
  const now = RealDate.parse(`${day}T12:00:00`);
  class StoppedDate extends RealDate {
    static override now(): number {
      return now;
    }

    constructor(...given: unknown[]) {
      super(...((given.length === 0 ? [now] : given) as [number]));
    }
  }
  globalThis.Date = StoppedDate as DateConstructor;
  return () => {
    globalThis.Date = RealDate;
  };
}
