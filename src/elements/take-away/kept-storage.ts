/**
 * The only place where a widget stores anything in a visitor's browser: the list of kept offers, and
 * nothing before the visitor's own click on "Merken".
 */

const PREFIX = 'koko-kept/1 ';
/** More than that nobody keeps; a file of that name may be anybody's. */
const MOST = 500;

/** What was kept before; empty where nothing was, or where the browser refuses. */
export function readKept(key: string): readonly string[] {
  try {
    const given: unknown = JSON.parse(localStorage.getItem(PREFIX + key) ?? '[]');
    const ids = Array.isArray(given)
      ? given.filter((id): id is string => typeof id === 'string')
      : [];
    return [...new Set(ids)].slice(0, MOST);
  } catch {
    return [];
  }
}

/** Keeps a list, or nothing at all for an empty one; false where the browser refuses. */
export function writeKept(key: string, ids: readonly string[]): boolean {
  try {
    if (ids.length === 0) localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, JSON.stringify(ids));
    return true;
  } catch {
    return false;
  }
}
