import type {FeedRecord} from '../types.js';
import type {Entered, Loose} from './enter-record.js';
import type {Linker} from './linker.js';
import {parentKeys} from './references.js';

/**
 * Cuts circles of records that stand above each other, each at the record that comes last in the
 * file. Every record is visited once, however deep the tree.
 */
export function cutCycles(linker: Linker, entered: readonly Entered[]): void {
  const order = new Map(entered.map((entry, index) => [entry.record, index]));
  const done = new Set<FeedRecord>();
  for (const {record} of entered) {
    let last = -1;
    for (const member of findCircle(record, done)) last = Math.max(last, order.get(member) ?? -1);
    const entry = entered[last];
    if (entry) cut(linker, entry);
  }
}

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
  const key = parentKeys[record.type];
  return key === undefined
    ? undefined
    : ((record as unknown as Loose)[key] as FeedRecord | undefined);
}

function cut(linker: Linker, {record, path}: Entered): void {
  const key = parentKeys[record.type] ?? '';
  linker.reading.problems.add('parent-cycle', [...path, key], record.id, {key});
  delete (record as unknown as Loose)[key];
}
