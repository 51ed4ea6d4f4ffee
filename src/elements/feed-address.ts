/** What `src` means. */

/** The absolute address, or undefined for what no browser could fetch: `http://`, `https://two words/`. */
export function feedAddress(src: string, base: string): string | undefined {
  try {
    return new URL(src, base).href;
  } catch {
    return undefined;
  }
}

/** The same where anybody could fetch it; undefined for a part of the page, a disk, or no address at all. */
export function publicAddress(src: string, base: string): string | undefined {
  if (src === '' || src.startsWith('#')) return undefined;
  const address = feedAddress(src, base);
  return address !== undefined && /^https?:/.test(address) ? address : undefined;
}
