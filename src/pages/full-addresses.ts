/** A feed's text for a place other than its own: addresses that start from there are written in full. */

/** What the feed's schema knows as addresses. */
const KEYS: ReadonlySet<string> = new Set(['url', 'homepage', 'logo', 'exactMatch']);

const WHOLE = /^\s*[a-z][a-z\d+.-]*:/i;

/**
 * @param base absolute address of the feed; without one, or where nothing is to be done, the text stays as it is
 */
export function fullAddresses(text: string, base: string | undefined): string {
  if (base === undefined || !/^https?:/i.test(base)) return text;
  const changed = new Set<string>();
  const file: unknown = JSON.parse(text, (key, value: unknown) => {
    if (!KEYS.has(key) || typeof value !== 'string' || value === '' || WHOLE.test(value))
      return value;
    const full = fullOf(value, base);
    if (full !== value) changed.add(value);
    return full;
  });
  return changed.size > 0 ? JSON.stringify(file) : text;
}

function fullOf(value: string, base: string): string {
  try {
    return new URL(value, base).href;
  } catch {
    return value;
  }
}
