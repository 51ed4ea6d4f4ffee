/** Whether the visitor asked for less motion: what moves by itself then jumps. */
export function isStill(): boolean {
  try {
    return matchMedia('(prefers-reduced-motion: reduce)').matches;
  } catch {
    return false;
  }
}
