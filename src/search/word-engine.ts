/** The engine that knows German: plans a query, ranks the offers, and says why. */
import type {Feed} from '../feed/types.js';
import {readText} from '../text/index.js';
import type {Engine, EngineResult} from './engine.js';
import {explainOffer, markText} from './explain.js';
import {makeIndex} from './index-builder.js';
import {QueryPlanner} from './query-plan.js';
import {rankHits} from './rank.js';
import type {Unit} from './units.js';
import type {WordIndex} from './word-index.js';

/** The query with each word replaced that was probably meant otherwise. */
function meantQuery(text: string, units: readonly Unit[]): string | undefined {
  let meant = text;
  for (const {read, similar, meant: word} of [...units].reverse()) {
    if (similar && word !== undefined)
      meant = meant.slice(0, read.start) + word + meant.slice(read.end);
  }
  return meant === text ? undefined : meant;
}

class WordEngine implements Engine {
  readonly #feed: Feed;
  readonly #index: WordIndex;
  readonly #planner: QueryPlanner;

  constructor(feed: Feed, index: WordIndex) {
    this.#feed = feed;
    this.#index = index;
    this.#planner = new QueryPlanner(index);
  }

  words(text: string): string[] {
    return readText(text).map(({written}) => written);
  }

  search(text: string): EngineResult | undefined {
    const plan = this.#planner.plan(text);
    const {units} = plan;
    if (units.length === 0) return this.words(text).length > 0 ? NOTHING : undefined;
    return {
      hits: rankHits(this.#index, plan),
      explain: (doc) => explainOffer(this.#index, this.#feed, doc, units),
      mark: (shown, lang) => markText(this.#index, shown, lang, units),
      didYouMean: meantQuery(text, units),
    };
  }
}

const NOTHING: EngineResult = {hits: [], explain: () => [], mark: () => []};

/** An engine over an index that was built from the same feed. */
export function createWordEngine(feed: Feed, index: WordIndex = makeIndex(feed)): Engine {
  return new WordEngine(feed, index);
}
