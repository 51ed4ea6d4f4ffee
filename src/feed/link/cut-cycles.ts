import {parentKeys} from '../schema/references.js';
import type {FeedRecord} from '../types.js';
import {asLoose, pathOf, type Entered} from './enter-record.js';
import type {Linker} from './linker.js';

/**
 * Cuts circles of records that stand above each other, each at the record that comes last in the
 * file. Every record is visited once, however deep the tree.
 */
export function cutCycles(linker: Linker, entered: readonly Entered[]): void {
  const below = new Map<FeedRecord, Entered>();
  for (const entry of entered) if (parentOf(entry.record)) below.set(entry.record, entry);
  const order = new Map([...below.keys()].map((record, index) => [record, index]));
  const done = new Set<FeedRecord>();
  for (const record of below.keys()) {
    const circle = findCircle(record, done);
    const last = circle.reduce<FeedRecord | undefined>(
      (a, b) => (a && (order.get(a) ?? 0) > (order.get(b) ?? 0) ? a : b),
      undefined,
    );
    const entry = last && below.get(last);
    if (entry) cut(linker, entry);
  }
}

/** The circle that the way up from a record runs into, if nobody has been there before. */
function findCircle(start: FeedRecord, done: Set<FeedRecord>): readonly FeedRecord[] {
  const walk = new Map<FeedRecord, number>();
  let record: FeedRecord | undefined = start;
  while (record && !done.has(record) && !walk.has(record)) {
    walk.set(record, walk.size);
    record = parentOf(record);
  }
  for (const member of walk.keys()) done.add(member);
  const entrance = record && walk.get(record);
  return entrance === undefined ? [] : [...walk.keys()].slice(entrance);
}

function parentOf(record: FeedRecord): FeedRecord | undefined {
  return asLoose(record)[parentKeys[record.type] ?? ''] as FeedRecord | undefined;
}

function cut(linker: Linker, entry: Entered): void {
  const {record} = entry;
  const key = parentKeys[record.type] ?? '';
  linker.reading.problems.add('parent-cycle', pathOf(entry, key), record.id, {key});
  asLoose(record)[key] = undefined;
}
