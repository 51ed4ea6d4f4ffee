import type {RawRecord, Source} from '../schema/sources.js';
import type {Path} from '../problems.js';
import {report} from '../read/reading.js';
import type {FeedRecord} from '../types.js';
import {resolve, type Linker} from './linker.js';
import {makeRecord} from './make-record.js';
import {references, type Reference} from './references.js';

/** A record that has a place in the feed and waits for its neighbours. */
export interface Entered {
  readonly record: FeedRecord;
  readonly raw: RawRecord;
  readonly path: Path;
}

/** A record or its raw form by key, for code that follows the table of references. */
export type Loose = Record<string, unknown>;

export const referencesOf = ({type}: {readonly type: FeedRecord['type']}) =>
  Object.entries(references[type]) as [key: string, reference: Reference][];

/**
 * Gives a record its place. Left out, with a problem, is one whose id is taken or that misses
 * another record it cannot stand without.
 */
export function enterRecord(linker: Linker, raw: RawRecord, source: Source): Entered | undefined {
  const {reading, byId, byType, terms} = linker;
  if (byId.has(raw.id)) {
    reading.path.push('id');
    report(reading, 'duplicate-id', {value: raw.id});
    reading.path.pop();
    reading.problems.markLeftOut();
    return undefined;
  }
  const needed = findNeeded(linker, raw);
  if (!needed) return undefined;
  const vocabulary = source.vocabulary ?? 'fields';
  const list = (source.vocabulary && terms.get(source.vocabulary)) ?? [];
  const record = makeRecord(raw, {vocabulary, index: list.length});
  Object.assign(record, needed);
  byId.set(raw.id, record);
  byType.get(raw.type)?.push(record);
  if (record.type === 'term') list.push(record);
  return {record, raw, path: [...reading.path]};
}

function findNeeded(linker: Linker, raw: RawRecord): Loose | undefined {
  const {reading} = linker;
  const needed: Loose = {};
  for (const [key, reference] of referencesOf(raw)) {
    if (!reference.required) continue;
    const id = String((raw as unknown as Loose)[key]);
    const target = resolve(linker, id, reference, [...reading.path, key], raw.id);
    if (!target) return leaveOut(linker);
    needed[key] = target;
  }
  return tiesToItself(linker, raw) ? leaveOut(linker) : needed;
}

function tiesToItself({reading}: Linker, raw: RawRecord): boolean {
  const ends = raw.type === 'relation' ? [raw.from, raw.to] : [];
  if (raw.type === 'membership') ends.push(raw.partner, raw.committee);
  if (ends.length === 0 || ends[0] !== ends[1]) return false;
  report(reading, 'self-reference', {value: ends[0] ?? ''});
  return true;
}

function leaveOut({reading}: Linker): undefined {
  reading.problems.markLeftOut();
  return undefined;
}
