import type {Path} from '../problems.js';
import {report} from '../read/reading.js';
import {references, type Reference} from '../schema/references.js';
import {sources, type RecordType, type Source} from '../schema/sources.js';
import type {FeedRecord} from '../types.js';
import {find, reportDangling, type Linker} from './linker.js';

/** A record by key, for code that follows the table of references. */
export type Loose = Record<string, unknown>;

export const asLoose = (record: FeedRecord) => record as unknown as Loose;

/** A record that has its place in the feed, while its references are still ids. */
export interface Entered {
  readonly record: FeedRecord;
  readonly source: Source;
  /** Place in the list of the file. */
  readonly index: number;
}

export const pathOf = ({source, index}: Entered, ...deeper: Path): Path => [
  ...source.path,
  index,
  ...deeper,
];

/** The references of each type of record, key by key. */
export const referencesByType: ReadonlyMap<RecordType, readonly (readonly [string, Reference])[]> =
  new Map(sources.map(({type}) => [type, Object.entries<Reference>(references[type])]));

/**
 * Gives a record its place. Left out, with a problem, is one whose id is taken or that misses
 * another record it cannot stand without.
 */
export function enterRecord(linker: Linker, entry: Entered): boolean {
  const {record, source} = entry;
  if (isTaken(linker, record) || !findNeeded(linker, entry) || tiesToItself(linker, record)) {
    linker.reading.problems.markLeftOut();
    return false;
  }
  linker.byId.set(record.id, record);
  linker.byType.get(record.type)?.push(record);
  const terms = source.vocabulary && linker.terms.get(source.vocabulary);
  if (terms && record.type === 'term') {
    Object.assign(record, {vocabulary: source.vocabulary, index: terms.length});
    terms.push(record);
  }
  return true;
}

function isTaken({reading, byId}: Linker, {id}: FeedRecord): boolean {
  if (!byId.has(id)) return false;
  reading.path.push('id');
  report(reading, 'duplicate-id', {value: id});
  reading.path.pop();
  return true;
}

function findNeeded(linker: Linker, entry: Entered): boolean {
  const record = asLoose(entry.record);
  for (const [key, reference] of referencesByType.get(entry.record.type) ?? []) {
    if (!reference.required) continue;
    const id = String(record[key]);
    record[key] = find(linker, id, reference);
    if (record[key]) continue;
    reportDangling(linker, id, reference, pathOf(entry, key), entry.record.id);
    return false;
  }
  return true;
}

function tiesToItself({reading}: Linker, record: FeedRecord): boolean {
  const [one, other] =
    record.type === 'relation'
      ? [record.from, record.to]
      : record.type === 'membership'
        ? [record.partner, record.committee]
        : [];
  if (!other || one !== other) return false;
  report(reading, 'self-reference', {value: other.id});
  return true;
}
