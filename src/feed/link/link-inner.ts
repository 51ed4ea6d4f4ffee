import type {Path} from '../problems.js';
import {positionOf} from '../read/reading.js';
import type {RawRecord} from '../schema/sources.js';
import type {Area, Offer, Place, Situation, Tour} from '../types.js';
import type {Entered} from './enter-record.js';
import {resolve, type Linker} from './linker.js';
import {anyRecord, facetReferences, type Reference} from './references.js';

/** Follows the ids that stand deeper inside a record. */
export function linkInner(linker: Linker, {record, raw, path}: Entered): void {
  if (record.type === 'offer' && raw.type === 'offer')
    assign(record, {places: linkPlaces(linker, record, raw, path)});
  if (record.type === 'situation') assign(record, {filter: checkFilter(linker, record, path)});
  if (record.type === 'tour' && raw.type === 'tour') checkSteps(linker, record, raw, path);
}

const assign = <T extends object>(record: T, values: Partial<T>) => Object.assign(record, values);

type Raw<T> = Extract<RawRecord, {readonly type: T}>;

function linkPlaces(linker: Linker, offer: Offer, raw: Raw<'offer'>, path: Path): readonly Place[] {
  const given = raw.places ?? [];
  return offer.places.map((place, index) => {
    const id = given[index]?.area;
    if (id === undefined) return Object.freeze(place);
    const at = [...path, 'places', positionOf(linker.reading, given, index), 'area'];
    const area = resolve(linker, id, {to: ['area']}, at, offer.id) as Area | undefined;
    return Object.freeze(area ? {...place, area} : place);
  });
}

/** Keeps the ids that lead somewhere. */
function known(
  linker: Linker,
  ids: readonly string[],
  reference: Reference,
  path: Path,
  owner: string,
): readonly string[] {
  return ids.filter((id, index) =>
    resolve(linker, id, reference, [...path, positionOf(linker.reading, ids, index)], owner),
  );
}

function checkFilter(linker: Linker, {id, filter}: Situation, path: Path): Situation['filter'] {
  const checked: Record<string, readonly string[]> = Object.create(null);
  for (const [key, ids] of Object.entries(filter)) {
    const reference = facetReferences.get(key);
    const kept = reference ? known(linker, ids, reference, [...path, 'filter', key], id) : ids;
    checked[key] = Object.freeze(kept);
  }
  return Object.freeze(checked);
}

function checkSteps(linker: Linker, tour: Tour, raw: Raw<'tour'>, path: Path): void {
  const given = raw.steps ?? [];
  const steps = tour.steps.map((step, index) => {
    const at = [...path, 'steps', positionOf(linker.reading, given, index)];
    const focus = known(linker, step.focus, anyRecord, [...at, 'focus'], tour.id);
    const tiers = known(linker, step.tiers, {to: ['tier']}, [...at, 'tiers'], tour.id);
    return Object.freeze({...step, focus: Object.freeze(focus), tiers: Object.freeze(tiers)});
  });
  assign(tour, {steps});
}
