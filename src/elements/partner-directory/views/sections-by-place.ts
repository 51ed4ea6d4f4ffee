/** The directory by place: town by town, areas where a partner has no address. */
import type {Partner, Text} from '../../../feed/types.js';
import type {PartnerHit} from '../../../search/types.js';
import {sortByText} from '../../../text/collate.js';
import {pushTo} from '../push-to.js';

export interface PlaceSection {
  readonly key: string;
  /** Absent for partners of which no place is known. */
  readonly place?: string;
  readonly hits: readonly PartnerHit[];
}

export interface PlaceOptions {
  readonly lang: string;
  readonly say: (text: Text) => string;
}

/** The town of its address; without one, the areas in which it works. */
export function placesOf({address, areas}: Partner, say: (text: Text) => string): string[] {
  if (address?.locality) return [address.locality];
  return [...new Set(areas.map(({name}) => say(name)))];
}

/** In the order of the places' names; those without a place stand last. */
export function sectionsByPlace(
  hits: readonly PartnerHit[],
  {lang, say}: PlaceOptions,
): PlaceSection[] {
  const found = new Map<string, PartnerHit[]>();
  const nowhere: PartnerHit[] = [];
  for (const hit of hits) {
    const places = placesOf(hit.partner, say);
    if (places.length === 0) nowhere.push(hit);
    for (const place of places) pushTo(found, place, hit);
  }
  const sections = sortByText([...found], ([place]) => place, {lang}).map(
    ([place, own]): PlaceSection => ({key: `place-${place}`, place, hits: own}),
  );
  return nowhere.length === 0 ? sections : [...sections, {key: 'place', hits: nowhere}];
}
