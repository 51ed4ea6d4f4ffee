/** Where modules cannot be had (from a disk, in a frame without origin), the one complete file does instead. */

/**
 * @param base address of a script that stands beside it
 * @param search what that script's address says, `?` included
 */
export function fetchComplete(base: string, search = ''): void {
  const script = document.createElement('script');
  // Trusted Types forbid the address as a plain string; a page that needs both has a server that can allow modules.
  script.src = new URL(`koko.complete.js${search}`, base).href;
  document.head.append(script);
}

/** Waits for the page's module to fail. */
export function completeIfRefused(base: string): void {
  const module = document.querySelector('script[type="module"]');
  module?.addEventListener('error', () => fetchComplete(base));
}
