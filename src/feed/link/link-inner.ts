import type {Path} from '../problems.js';
import {positionOf} from '../read/reading.js';
import {anyRecord, facetReferences, type Reference} from '../schema/references.js';
import type {Raw} from '../schema/sources.js';
import type {FeedRecord, Offer, Place, Situation, Tour, TourStep} from '../types.js';
import {pathOf, type Entered} from './enter-record.js';
import {find, reportDangling, type Linker} from './linker.js';

/** As they were read: with ids where records belong. */
type RawPlaces = NonNullable<Raw<'offer'>['places']>;
type RawSteps = NonNullable<Raw<'tour'>['steps']>;

const toArea: Reference = {to: ['area']};
const toTier: Reference = {to: ['tier']};

/** Follows the ids that stand deeper inside a record. */
export function linkInner(linker: Linker, entry: Entered): void {
  const {record} = entry;
  if (record.type === 'offer') fill<Offer>(record, {places: linkPlaces(linker, entry, record)});
  if (record.type === 'tour') fill<Tour>(record, {steps: checkSteps(linker, entry, record)});
  if (record.type === 'situation')
    fill<Situation>(record, {filter: checkFilter(linker, entry, record)});
}

const fill = <T extends FeedRecord>(record: T, values: Partial<T>) => Object.assign(record, values);

/** Keeps the ids that lead somewhere. */
function keepKnown(
  linker: Linker,
  entry: Entered,
  ids: readonly string[],
  reference: Reference,
  ...path: Path
): readonly string[] {
  const kept = ids.filter((id, index) => {
    if (find(linker, id, reference)) return true;
    const place = positionOf(linker.reading, ids, index);
    reportDangling(linker, id, reference, pathOf(entry, ...path, place), entry.record.id);
    return false;
  });
  return Object.freeze(kept);
}

function linkPlaces(linker: Linker, entry: Entered, offer: Offer): readonly Place[] {
  const places = offer.places as unknown as RawPlaces;
  if (!places.some(({area}) => area !== undefined)) return offer.places;
  return places.map(({area, ...place}, index) => {
    const path = ['places', positionOf(linker.reading, places, index), 'area'];
    const target = area === undefined ? area : findArea(linker, entry, area, path);
    return Object.freeze(target ? {...place, area: target} : place);
  });
}

function findArea(linker: Linker, entry: Entered, id: string, path: Path) {
  const target = find(linker, id, toArea);
  if (target?.type === 'area') return target;
  reportDangling(linker, id, toArea, pathOf(entry, ...path), entry.record.id);
  return undefined;
}

function checkFilter(linker: Linker, entry: Entered, {filter}: Situation): Situation['filter'] {
  const checked = Object.create(null) as Record<string, readonly string[]>;
  for (const [key, ids] of Object.entries(filter)) {
    const reference = facetReferences.get(key);
    checked[key] = reference ? keepKnown(linker, entry, ids, reference, 'filter', key) : ids;
  }
  return Object.freeze(checked);
}

function checkSteps(linker: Linker, entry: Entered, tour: Tour): readonly TourStep[] {
  const steps = tour.steps as unknown as RawSteps;
  return steps.map((step, index) => {
    const path = ['steps', positionOf(linker.reading, steps, index)];
    const focus = keepKnown(linker, entry, step.focus ?? [], anyRecord, ...path, 'focus');
    const tiers = keepKnown(linker, entry, step.tiers ?? [], toTier, ...path, 'tiers');
    return Object.freeze({...step, focus, tiers});
  });
}
