import {textFrom} from '../read/read-text.js';
import {positionOf} from '../read/reading.js';
import {noRecords} from '../schema/blank-record.js';
import {parentKeys, type Reference} from '../schema/references.js';
import {Pace, type Steps} from '../../steps/steps.js';
import type {FeedRecord} from '../types.js';
import {cutCycles} from './cut-cycles.js';
import {asLoose, pathOf, referencesByType, type Entered, type Loose} from './enter-record.js';
import {linkInner} from './link-inner.js';
import {find, reportDangling, type Linker} from './linker.js';

/** Records linked between two pauses. */
const SHARE = 300;

/** Puts records for the ids that lead to them, and ties them back. */
export function* linkRecords(linker: Linker, entered: readonly Entered[]): Steps<void> {
  const pace = new Pace(SHARE);
  for (const entry of entered) {
    for (const [key, reference] of referencesByType.get(entry.record.type) ?? [])
      follow(linker, entry, key, reference);
    linkInner(linker, entry);
    if (pace.isDue()) yield;
  }
  yield;
  cutCycles(linker, entered);
  yield;
  for (const {record} of entered)
    joinBack(asLoose(record)[parentKeys[record.type] ?? ''], 'children', record);
}

function follow(linker: Linker, entry: Entered, key: string, reference: Reference): void {
  const record = asLoose(entry.record);
  const given = record[key];
  if (given === undefined) return;
  if (Array.isArray(given)) record[key] = followMany(linker, entry, key, reference, given);
  else if (typeof given === 'string') record[key] = followOne(linker, entry, key, reference, given);
  if (reference.back !== undefined) joinBack(record[key], reference.back, entry.record);
}

function followMany(
  linker: Linker,
  entry: Entered,
  key: string,
  reference: Reference,
  ids: readonly string[],
): readonly FeedRecord[] {
  // Made at its full length, as lists are read: one that grows keeps room for more.
  const found = new Array<FeedRecord>(ids.length);
  let count = 0;
  for (let index = 0; index < ids.length; index += 1) {
    const id = ids[index] ?? '';
    const target = find(linker, id, reference);
    if (target) {
      found[count] = target;
      count += 1;
    } else {
      const path = pathOf(entry, key, positionOf(linker.reading, ids, index));
      reportDangling(linker, id, reference, path, entry.record.id);
    }
  }
  if (count < ids.length) found.length = count;
  return count > 1 && new Set(found).size < count ? [...new Set(found)] : found;
}

function followOne(
  linker: Linker,
  entry: Entered,
  key: string,
  reference: Reference,
  id: string,
): unknown {
  if (reference.orText && !linker.byId.has(id)) return textFrom(id, linker.reading);
  const target = find(linker, id, reference);
  if (!target) reportDangling(linker, id, reference, pathOf(entry, key), entry.record.id);
  return target;
}

/** Records of one owner come one after the other: the last one in the list tells whether it is there. */
function joinBack(target: unknown, back: string, record: FeedRecord): void {
  if (Array.isArray(target)) for (const one of target) joinBack(one, back, record);
  else if (typeof target === 'object' && target !== null) {
    const list = (target as Loose)[back];
    if (list === noRecords) (target as Loose)[back] = [record];
    else if (Array.isArray(list) && list[list.length - 1] !== record) list.push(record);
  }
}
