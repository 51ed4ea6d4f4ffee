import type {FeedRecord} from '../types.js';
import {textFrom} from '../read/read-text.js';
import {positionOf} from '../read/reading.js';
import {cutCycles} from './cut-cycles.js';
import {referencesOf, type Entered, type Loose} from './enter-record.js';
import {linkInner} from './link-inner.js';
import {resolve, type Linker} from './linker.js';
import {parentKeys, type Reference} from './references.js';

/** Ties all records to their neighbours, there and back. */
export function linkRecords(linker: Linker, entered: readonly Entered[]): void {
  for (const entry of entered) {
    for (const [key, reference] of referencesOf(entry.record))
      follow(linker, entry, key, reference);
    linkInner(linker, entry);
  }
  cutCycles(linker, entered);
  for (const {record} of entered) joinParent(record);
}

function follow(linker: Linker, entry: Entered, key: string, reference: Reference): void {
  const record = entry.record as unknown as Loose;
  const given = (entry.raw as unknown as Loose)[key];
  if (reference.many) record[key] = followMany(linker, entry, key, reference, given);
  else if (!reference.required && given !== undefined) {
    const target = followOne(linker, entry, key, reference, given);
    if (target !== undefined) record[key] = target;
  }
  if (reference.back === undefined) return;
  for (const target of [record[key]].flat()) joinBack(target, reference.back, entry.record);
}

function followMany(
  linker: Linker,
  {raw, path}: Entered,
  key: string,
  reference: Reference,
  given: unknown,
): readonly FeedRecord[] {
  const found = new Set<FeedRecord>();
  const ids = (given ?? []) as readonly string[];
  ids.forEach((id, index) => {
    const place = [...path, key, positionOf(linker.reading, ids, index)];
    const target = resolve(linker, id, reference, place, raw.id);
    if (target) found.add(target);
  });
  return [...found];
}

function followOne(
  linker: Linker,
  {raw, path}: Entered,
  key: string,
  reference: Reference,
  given: unknown,
): unknown {
  if (typeof given !== 'string') return given;
  if (reference.orText && !linker.byId.has(given)) return textFrom(given, linker.reading);
  return resolve(linker, given, reference, [...path, key], raw.id);
}

/** Records of one owner come one after the other, so its last entry tells whether it is there already. */
function joinBack(target: unknown, back: string, record: FeedRecord): void {
  if (typeof target !== 'object' || target === null) return;
  const list = (target as Loose)[back];
  if (Array.isArray(list) && list[list.length - 1] !== record) list.push(record);
}

function joinParent(record: FeedRecord): void {
  const key = parentKeys[record.type];
  if (key !== undefined) joinBack((record as unknown as Loose)[key], 'children', record);
}
