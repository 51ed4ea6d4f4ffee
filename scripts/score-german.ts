/**
 * The German search as the scorer of the gold set asks for it:
 * `npx tsx test/german/score.mjs --module scripts/score-german.ts [--misses]`.
 */
import {parseFeed, type Feed} from '../src/feed/index.js';
import {makeIndex} from '../src/search/index-builder.js';
import {createOfferSearch, type OfferSearch, type WordIndex} from '../src/search/index.js';
import {EXACT, exactKey, fitOf} from '../src/search/word-index.js';
import {analyseGerman, readText, writtenParts, type ReadWord} from '../src/text/index.js';

interface Prepared {
  readonly index: WordIndex;
  readonly search: OfferSearch;
}

const MIN_KNOWN = 4;
let prepared: Prepared | undefined;

function ready(): Prepared {
  if (!prepared) throw new Error('prepare(feed) has not been called');
  return prepared;
}

export function prepare(json: unknown): void {
  const {feed} = parseFeed(json);
  if (!feed) throw new Error('this is no feed');
  prepared = prepareFeed(feed);
}

function prepareFeed(feed: Feed): Prepared {
  const index = makeIndex(feed);
  return {index, search: createOfferSearch(feed, {lang: 'de', day: '2026-11-21', index})};
}

/** Hits first, then the similar ones, as a visitor sees them. */
export function search(
  _feed: unknown,
  text: string,
): {id: string; score: number; similar: boolean}[] {
  const {hits, similar} = ready().search.query({text});
  return [...hits, ...similar].map((hit) => ({
    id: hit.offer.id,
    score: hit.score,
    similar: hit.similar,
  }));
}

/** Parts of a compound, from the word list and the words of the feed. */
export function split(word: string): string[] {
  const {index} = ready();
  const isInFeed = (part: string) =>
    part.length >= MIN_KNOWN &&
    index.lookup(exactKey(part)).some((packed) => fitOf(packed) === EXACT);
  return writtenParts(word.normalize('NFC'), isInFeed);
}

/** What a text is searched by, pair forms („Schülerinnen und Schüler“) as one word. */
function exactText(words: readonly ReadWord[]): string {
  const exact = words.map((read) => (read.code ? read.word : analyseGerman(read, 'noun').exact));
  const isPair = (at: number) =>
    /^(?:und|oder)$/.test(exact[at] ?? '') && exact[at - 1] === exact[at + 1];
  const single = exact.filter((_, at) => !isPair(at));
  return single.filter((word, at) => word !== single[at - 1]).join('');
}

const familyOf = (read: ReadWord) => analyseGerman(read, read.capital ? 'noun' : 'any').family;

/** 2 where two spellings are the same for search, 1 where the words are of one family, else 0. */
export function compare(a: string, b: string): 0 | 1 | 2 {
  const [first, second] = [readText(a), readText(b)];
  if (exactText(first) === exactText(second)) return 2;
  const [left, right] = [first[0], second[0]];
  if (!left || !right || first.length > 1 || second.length > 1) return 0;
  const family = familyOf(right);
  return familyOf(left).some((key) => family.includes(key)) ? 1 : 0;
}
