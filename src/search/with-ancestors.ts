import type {Area, Term} from '../feed/types.js';

/** Ids of terms or areas and of all above them: what is for a narrower one is for the broader one, too. */
export function withAncestors<T extends Term | Area>(
  records: readonly T[],
  up: (record: T) => T | undefined,
): string[] {
  const ids = new Set<string>();
  for (const record of records) {
    for (let at: T | undefined = record; at && !ids.has(at.id); at = up(at)) ids.add(at.id);
  }
  return [...ids];
}
