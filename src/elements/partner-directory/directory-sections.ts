/** How the directory is cut into sections; here by category. */
import type {Term} from '../../feed/types.js';
import type {PartnerHit} from '../../search/types.js';
import {slotOf} from '../../signs/shapes.js';
import type {DirectoryIndex} from './directory-index.js';
import {pushTo} from './push-to.js';

export interface Section {
  /** Unique in its view. */
  readonly key: string;
  readonly term?: Term;
  /** A heading that is no term. */
  readonly name?: string;
  /** Category slot of the sign before the heading, 0 for no category; without one there is no sign. */
  readonly slot?: number;
  readonly hits: readonly PartnerHit[];
}

/** In the order of the code list; a partner stands in each of its categories. */
export function sectionsByCategory(
  hits: readonly PartnerHit[],
  {feed}: DirectoryIndex,
  keepEmpty: boolean,
): Section[] {
  const found = new Map<Term | undefined, PartnerHit[]>();
  for (const hit of hits) {
    const {categories} = hit.partner;
    for (const term of categories.length > 0 ? categories : [undefined]) pushTo(found, term, hit);
  }
  const sections = feed.vocabularies.categories.map((term): Section => ({
    key: `category-${term.id}`,
    term,
    slot: slotOf(term.index),
    hits: found.get(term) ?? [],
  }));
  const rest = found.get(undefined);
  if (rest) sections.push({key: 'category', slot: 0, hits: rest});
  return keepEmpty ? sections : sections.filter((section) => section.hits.length > 0);
}
