/** Does something once the browser has nothing better to do. */
export function whenIdle(task: () => void): void {
  // Safari has no idle time; there a moment after the first frame must do.
  if ('requestIdleCallback' in window) requestIdleCallback(task);
  else setTimeout(task, 500);
}
