/** Where modules cannot be had (from a disk, in a frame without origin), the one classic file does instead. */

/** @param base address of a script that stands beside it */
export function byClassic(base: string): void {
  const module = document.querySelector('script[type="module"]');
  module?.addEventListener('error', () => {
    const script = document.createElement('script');
    // Trusted Types forbid the address as a plain string; a page that needs both has a server that can allow modules.
    script.src = new URL('koko.classic.js', base).href;
    document.head.append(script);
  });
}
