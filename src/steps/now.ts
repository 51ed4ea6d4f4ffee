/** Milliseconds since some moment. A page may have replaced or forbidden the finer clock. */
export function now(): number {
  try {
    return performance.now();
  } catch {
    return Date.now();
  }
}
