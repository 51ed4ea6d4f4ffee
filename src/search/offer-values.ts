/** Which facet values an offer has. */
import {daysBetween, isOnDay} from '../feed/dates.js';
import type {Day, Offer} from '../feed/types.js';
import {deadline} from './deadline.js';
import {isMainFacet, type FurtherFacet} from './facet-keys.js';
import {termsOf} from './main-facets.js';
import {nextDate} from './next-date.js';
import type {FacetKey} from './types.js';
import {withAncestors} from './with-ancestors.js';

/** A text alone says nothing that can be filtered: it may be "kostenlos" as well as "45 Euro". */
function costValues({cost: {free, amount} = {}}: Offer): string[] {
  if (free === true || amount === 0) return ['free'];
  return [free === false || amount !== undefined ? 'paid' : 'unknown'];
}

/** School years that a visitor can choose; what begins nowhere begins with the first year after primary school. */
const FIRST_GRADE = 1;
const FIRST_OPEN_GRADE = 5;
const LAST_GRADE = 13;
/** What comes after school. */
const YOUNG_ADULTS = {id: '18-25', from: 18, to: 25};

function gradeValues({grades, ages}: Offer): string[] {
  const values: string[] = [];
  if (grades) {
    const from = Math.max(FIRST_GRADE, Math.ceil(grades.from ?? FIRST_OPEN_GRADE));
    const to = Math.min(LAST_GRADE, Math.floor(grades.to ?? LAST_GRADE));
    for (let grade = from; grade <= to; grade++) values.push(String(grade));
  }
  const {id, from, to} = YOUNG_ADULTS;
  if (ages && (ages.from ?? 0) <= to && (ages.to ?? Infinity) >= from) values.push(id);
  return values;
}

/** What counts as soon, in days. */
const SOON = 30;

function dateValues(offer: Offer, day: Day): string[] {
  const isSoon = (date: Day | undefined): boolean =>
    date !== undefined && daysBetween(day, date) <= SOON;
  const values = [];
  if (isSoon(deadline(offer, day))) values.push('closing');
  if (isSoon(nextDate(offer, day))) values.push('soon');
  return values;
}

/** Whether somebody could take part or apply on that day. */
export function isOpenOn(offer: Offer, day: Day): boolean {
  const {status, validFrom, validTo, application} = offer;
  if (status === 'planned' || status === 'paused' || status === 'ended') return false;
  return (
    isOnDay({since: validFrom, until: validTo}, day) &&
    isOnDay({since: application?.from, until: application?.to}, day)
  );
}

/** Ids of the values that `offer` has in the facet `key`. */
export function valuesOf(offer: Offer, key: FacetKey, day?: Day): readonly string[] {
  return isMainFacet(key) ? termsOf(offer, key) : furtherValuesOf(offer, key, day);
}

/** The same for facets that are not among the first four. */
export function furtherValuesOf(offer: Offer, key: FurtherFacet, day?: Day): readonly string[] {
  switch (key) {
    case 'areas':
      return withAncestors(offer.areas, (area) => area.parent);
    case 'providers':
      return offer.providers.map((partner) => partner.id);
    case 'cost':
      return costValues(offer);
    case 'grades':
      return gradeValues(offer);
    case 'open':
      return day !== undefined && isOpenOn(offer, day) ? ['now'] : [];
    case 'dates':
      return day === undefined ? [] : dateValues(offer, day);
    default:
      return offer[key];
  }
}
