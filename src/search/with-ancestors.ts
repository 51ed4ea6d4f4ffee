import type {Area, Term} from '../feed/types.js';

/** Ids of terms or areas and of all above them: what is for a narrower one is for the broader one, too. */
export function withAncestors<T extends Term | Area>(
  records: readonly T[],
  up: (record: T) => T | undefined,
): readonly string[] {
  const ids: string[] = [];
  for (const record of records) {
    // Few stand below others, and a record has few: looking through a list beats a set.
    for (let at: T | undefined = record; at && !ids.includes(at.id); at = up(at)) ids.push(at.id);
  }
  return ids;
}
