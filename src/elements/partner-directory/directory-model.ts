/** The directory of a feed on a day, in a language: what is found by words and filters, in order. */
import type {Committee, Day, Feed, Programme} from '../../feed/types.js';
import {createPartnerSearch} from '../../search/partner-search.js';
import type {PartnerWords} from '../../search/partner-words.js';
import type {PartnerHit} from '../../search/types.js';
import {runSlices} from '../../steps/slices.js';
import {onceFor} from '../remember.js';
import {findBodies} from './body-search.js';
import {createDirectoryIndex, type DirectoryIndex} from './directory-index.js';
import {fittingHits, type PartnerRefinements} from './partner-facets.js';

export interface Found {
  readonly query: string;
  readonly refinements: PartnerRefinements;
  /** What the words alone find, best first; all by name without words. */
  readonly byWords: readonly PartnerHit[];
  /** Those of them that fit the filters, too. */
  readonly hits: readonly PartnerHit[];
  /** Committees and programmes that the words name. */
  readonly bodies: readonly (Committee | Programme)[];
  /** Only words that look like the query were found. */
  readonly isSimilar: boolean;
  /** What was probably meant, as the feed writes it. */
  readonly meant?: string;
  /** The plain search finds nothing by these words. */
  readonly isUnknown: boolean;
  /** True where words or filters are set. */
  readonly isNarrowed: boolean;
}

export interface DirectoryModel {
  readonly feed: Feed;
  readonly lang: string;
  readonly day: Day;
  readonly index: DirectoryIndex;
  find(query: string, refinements: PartnerRefinements): Found;
  /** Gives the search more German, once that was fetched. */
  learn(words: (text: string) => PartnerWords): void;
  /** Reads all words ahead of the first search, in slices. */
  prepare(): Promise<void>;
  /** The same hits in the order of their names. */
  byName(hits: readonly PartnerHit[]): readonly PartnerHit[];
}

export function createDirectoryModel(feed: Feed, lang: string, day: Day): DirectoryModel {
  const search = createPartnerSearch(feed, {lang});
  const all = search.query('');
  const index = createDirectoryIndex(
    feed,
    day,
    all.map(({partner}) => partner),
  );
  const rank = new Map(all.map(({partner}, at) => [partner, at]));
  let german: ((text: string) => PartnerWords) | undefined;
  const rankOf = ({partner}: PartnerHit): number => rank.get(partner) ?? 0;
  return {
    feed,
    lang,
    day,
    index,
    prepare: () => runSlices(search.read()),
    byName: onceFor((hits) => [...hits].sort((a, b) => rankOf(a) - rankOf(b))),
    learn: (words) => {
      german = words;
    },
    find(query, refinements) {
      const words = query.trim();
      const plain = words === '' ? all : search.query(words);
      const bodies = findBodies(feed, words);
      const isUnknown = plain.length + bodies.length === 0;
      const known = isUnknown && words !== '' ? german?.(words) : undefined;
      const byWords = known?.hits ?? plain;
      const isFiltered = Object.keys(refinements).length > 0;
      return {
        query: words,
        refinements,
        byWords,
        hits: isFiltered ? fittingHits(byWords, refinements, index) : byWords,
        bodies,
        isSimilar: known?.isSimilar ?? false,
        meant: known?.meant,
        isUnknown,
        isNarrowed: words !== '' || isFiltered,
      };
    },
  };
}

export interface WayOut {
  readonly kind: 'query' | 'filters' | 'both';
  readonly count: number;
}

/** Ways out of an empty result, each with what it would show. */
export function waysOut(model: DirectoryModel, {query, refinements}: Found): readonly WayOut[] {
  const isFiltered = Object.keys(refinements).length > 0;
  const ways: WayOut[] = [];
  if (query && isFiltered) {
    ways.push({kind: 'query', count: model.find('', refinements).hits.length});
    ways.push({kind: 'filters', count: model.find(query, {}).hits.length});
  }
  ways.push({kind: 'both', count: model.feed.partners.length});
  return ways.filter(({count}) => count > 0);
}
