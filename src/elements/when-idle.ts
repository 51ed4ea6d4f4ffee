/** Does something once the browser has nothing better to do. */
export function whenIdle(task: () => void): void {
  try {
    requestIdleCallback(task);
  } catch {
    // Safari has no idle time; there a moment after the first frame must do.
    setTimeout(task, 500);
  }
}
