/** Help for an empty result: what to let go of, and what that gives. */
import type {Text} from '../feed/types.js';
import {countBits, intersect, type Bitmap} from './bitmap.js';
import type {EngineResult} from './engine.js';
import {FACET_KEYS} from './facet-keys.js';
import type {FacetIndex} from './facets.js';
import type {FacetKey, OfferQuery, Refinements, WayOut} from './types.js';

/** What the ways are measured with. */
export interface WaysOutContext {
  readonly facets: FacetIndex;
  /** The scope's documents. */
  readonly scope: Bitmap;
  /** Hits of a text inside the scope, without the refinements; the whole scope for an empty text. */
  bitsOf(text: string): Bitmap;
  words(text: string): string[];
  labelOf(key: FacetKey, id: string): Text;
  readonly found: EngineResult | undefined;
}

const MAX_WORDS = 8;

function without(refinements: Refinements, key: FacetKey, id: string): Refinements {
  return {...refinements, [key]: refinements[key]?.filter((other) => other !== id)};
}

const byCount = (a: WayOut, b: WayOut) => b.count - a.count;

function removals(context: WaysOutContext, hits: Bitmap, refinements: Refinements): WayOut[] {
  const ways: WayOut[] = [];
  for (const key of FACET_KEYS) {
    for (const id of refinements[key] ?? []) {
      const rest = context.facets.filter(without(refinements, key, id));
      const count = countBits(intersect(hits, rest));
      ways.push({
        kind: 'remove-refinement',
        facet: key,
        id,
        label: context.labelOf(key, id),
        count,
      });
    }
  }
  return ways.sort(byCount);
}

function otherQueries(context: WaysOutContext, text: string, allowed: Bitmap): WayOut[] {
  const count = (query: string) => countBits(intersect(context.bitsOf(query), allowed));
  const words = context.words(text).slice(0, MAX_WORDS);
  const fewer =
    words.length < 2 ? [] : words.map((_, i) => words.filter((__, j) => j !== i).join(' '));
  const ways = [...new Set(fewer)].map((query): WayOut => ({
    kind: 'query',
    query,
    reason: 'fewer-words',
    count: count(query),
  }));
  const meant = context.found?.didYouMean;
  return [
    ...(meant
      ? [{kind: 'query', query: meant, reason: 'did-you-mean', count: count(meant)} as const]
      : []),
    ...ways.sort(byCount).slice(0, 1),
  ];
}

/** The ways out of an empty result that lead somewhere, best first. */
export function waysOut(context: WaysOutContext, query: OfferQuery): WayOut[] {
  const {text = '', refinements = {}} = query;
  const hits = context.bitsOf(text);
  const hasWords = context.words(text).length > 0;
  const removed = removals(context, hits, refinements);
  const allowed = context.facets.filter(refinements);
  const ways: WayOut[] = [
    ...removed.slice(0, 3),
    ...(hasWords ? otherQueries(context, text, intersect(context.scope, allowed)) : []),
  ];
  if (removed.length > 1) ways.push({kind: 'remove-all', count: countBits(hits)});
  if (hasWords) {
    ways.push({kind: 'remove-query', count: countBits(intersect(context.scope, allowed))});
  }
  return ways.filter(({count}) => count > 0);
}
