/** The plain engine: folded words, and beginnings for the last word. */
import type {Feed} from '../feed/types.js';
import {foldText, tokenize, type Token} from '../text/index.js';
import type {Engine, EngineHit} from './engine.js';
import {offerTexts, type FieldText} from './offer-text.js';
import type {Reason, SearchField, TextRange} from './types.js';

const WEIGHTS: Readonly<Partial<Record<SearchField, number>>> = {
  title: 8,
  summary: 4,
  providers: 3,
};
const MIN_PREFIX = 3;

interface Word {
  readonly field: SearchField;
  readonly folded: string;
  readonly found: string;
  readonly via?: string;
}

interface Wanted {
  readonly typed: string;
  readonly folded: string;
  readonly prefix: boolean;
}

const fits = (folded: string, wanted: Wanted) =>
  wanted.prefix ? folded.startsWith(wanted.folded) : folded === wanted.folded;

function wordsOf({field, text, via}: FieldText): Word[] {
  const label = via && Object.values(via)[0];
  return tokenize(text).map((token) => ({
    field,
    folded: foldText(token.text),
    found: token.text,
    via: label,
  }));
}

function wantedWords(text: string): Wanted[] {
  const tokens = tokenize(text);
  return tokens.map(({text: typed}, i) => {
    const folded = foldText(typed);
    return {typed, folded, prefix: i === tokens.length - 1 && folded.length >= MIN_PREFIX};
  });
}

function bestWord(words: readonly Word[], wanted: Wanted): {word: Word; score: number} | undefined {
  let best: {word: Word; score: number} | undefined;
  for (const word of words) {
    if (!fits(word.folded, wanted)) continue;
    const exact = word.folded === wanted.folded ? 1 : 0.5;
    const score = exact * (WEIGHTS[word.field] ?? 1);
    if (!best || score > best.score) best = {word, score};
  }
  return best;
}

function scoreOf(words: readonly Word[], wanted: readonly Wanted[]): number {
  let sum = 0;
  for (const one of wanted) {
    const best = bestWord(words, one);
    if (!best) return 0;
    sum += best.score;
  }
  return sum;
}

function reasonOf({typed, folded}: Wanted, {field, found, via, folded: as}: Word): Reason {
  const how = via ? 'synonym' : as === folded ? 'exact' : 'prefix';
  return {word: typed, how, field, found, via};
}

function rangeOf({start, end}: Token): TextRange {
  return [start, end];
}

/** An engine over all offers of a feed; documents are places in `feed.offers`. */
export function createFoldedEngine(feed: Feed): Engine {
  const documents = feed.offers.map((offer) => offerTexts(offer, feed).flatMap(wordsOf));
  return {
    words: (text) => tokenize(text).map((token) => token.text),
    search(text) {
      const wanted = wantedWords(text);
      if (wanted.length === 0) return undefined;
      const hits: EngineHit[] = [];
      documents.forEach((words, doc) => {
        const score = scoreOf(words, wanted);
        if (score > 0) hits.push({doc, score, similar: false});
      });
      return {
        hits,
        explain: (doc) =>
          wanted.flatMap((one) => {
            const best = bestWord(documents[doc] ?? [], one);
            return best ? [reasonOf(one, best.word)] : [];
          }),
        mark: (shown) =>
          tokenize(shown)
            .filter((token) => wanted.some((one) => fits(foldText(token.text), one)))
            .map(rangeOf),
      };
    },
  };
}
