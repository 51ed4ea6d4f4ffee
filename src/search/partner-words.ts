/**
 * The finder's German for partners: synonyms, compounds, look-alikes. It is much larger than the
 * plain search, so that a directory fetches it only for words that the plain search does not find.
 */
import {blankRecord} from '../feed/schema/blank-record.js';
import {textIn} from '../feed/text-in.js';
import type {Feed, Offer, Partner} from '../feed/types.js';
import type {PartnerHit} from './types.js';
import {createWordEngine} from './word-engine.js';

export interface PartnerWords {
  /** Best first. */
  readonly hits: readonly PartnerHit[];
  /** Only words that look like the query were found. */
  readonly isSimilar: boolean;
  /** Another spelling of the query, from the words of the feed. */
  readonly meant?: string;
}

/** A partner as the engine reads it: its name for a title, its categories for kinds. */
function asOffer({id, name, shortName, categories, areas, address}: Partner): Offer {
  return {
    ...blankRecord('offer'),
    id,
    title: name,
    summary: shortName,
    kinds: categories,
    areas,
    places: address ? [{address}] : [],
  };
}

/** Reads all partners at once: some milliseconds for each hundred. */
export function createPartnerWords(
  feed: Feed,
  {lang}: {readonly lang: string},
): (text: string) => PartnerWords {
  const engine = createWordEngine({...feed, offers: feed.partners.map(asOffer)});
  return (text) => {
    const found = engine.search(text);
    const all = [...(found?.hits ?? [])].sort((a, b) => b.score - a.score || a.doc - b.doc);
    const sure = all.filter(({similar}) => !similar);
    const isSimilar = sure.length === 0 && all.length > 0;
    const hits = (isSimilar ? all : sure).flatMap(({doc, score}): PartnerHit[] => {
      const partner = feed.partners[doc];
      if (!partner) return [];
      const shown = textIn(partner.name, [lang, ...feed.meta.languages]);
      return [{partner, score, highlights: found?.mark(shown.value, shown.lang) ?? []}];
    });
    return {hits, isSimilar, meant: isSimilar ? found?.didYouMean : undefined};
  };
}
