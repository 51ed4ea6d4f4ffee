/** Follows changes of nodes for as long as it is of use. */

/**
 * Where the browser cannot tell of changes nothing is told.
 *
 * @returns ends it; undefined where there is nothing to be ended
 */
export function whenChanged(
  node: Node,
  what: MutationObserverInit,
  onChange: MutationCallback,
): (() => void) | undefined {
  try {
    const observer = new MutationObserver(onChange);
    observer.observe(node, what);
    return () => observer.disconnect();
  } catch {
    return undefined;
  }
}
