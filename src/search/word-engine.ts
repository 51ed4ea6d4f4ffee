/** The engine that knows German: plans a query, ranks the offers, and says why. */
import type {Feed} from '../feed/types.js';
import {readText} from '../text/index.js';
import type {Engine, EngineResult} from './engine.js';
import {explainOffer, markText} from './explain.js';
import {makeIndex} from './index-builder.js';
import {planQuery} from './query-plan.js';
import {rankHits} from './rank.js';
import type {Unit} from './units.js';
import type {WordIndex} from './word-index.js';

export {indexSteps} from './index-builder.js';

const NOTHING: EngineResult = {hits: [], ranked: () => [], explain: () => [], mark: () => []};

/** The query with each word replaced that was probably meant otherwise. */
function meantQuery(text: string, units: readonly Unit[]): string | undefined {
  let meant = text;
  for (const {read, similar, meant: word} of [...units].reverse()) {
    if (similar && word !== undefined)
      meant = meant.slice(0, read.start) + word + meant.slice(read.end);
  }
  return meant === text ? undefined : meant;
}

export interface WordEngine extends Engine {
  readonly index: WordIndex;
}

/** An engine over an index that was built from the same feed. */
export function createWordEngine(feed: Feed, index: WordIndex = makeIndex(feed)): WordEngine {
  const words = (text: string) => readText(text).map(({written}) => written);
  return {
    index,
    words,
    search(text) {
      const plan = planQuery(index, text);
      if (plan.units.length === 0) return words(text).length > 0 ? NOTHING : undefined;
      return {
        ...rankHits(index, plan),
        explain: (doc) => explainOffer(index, feed, doc, plan.units),
        mark: (shown, lang) => markText(index, shown, lang, plan.units),
        didYouMean: meantQuery(text, plan.units),
      };
    },
  };
}
