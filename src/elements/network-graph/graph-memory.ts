/** Keeps what is derived from a feed as long as feed, language and day stay. */
import {textIn} from '../../feed/text-in.js';
import type {Day, Feed} from '../../feed/types.js';
import {commonMessages} from '../../i18n/common.js';
import {networkGraphMessages} from '../../i18n/network-graph.js';
import {graphFromFeed, type Graph} from '../../network/index.js';
import {surroundings} from './graph-index.js';
import {graphWording} from './graph-wording.js';
import {viewContext, type ViewContext} from './view-context.js';

export class GraphMemory {
  #context: ViewContext | undefined;
  #part: {readonly graph: Graph; readonly id: string; readonly result: Graph} | undefined;

  contextOf(feed: Feed, lang: string, day: Day): ViewContext {
    const old = this.#context;
    if (old?.feed === feed && old.lang === lang && old.day === day) return old;
    const languages = [lang, ...feed.meta.languages];
    this.#context = viewContext({
      feed,
      graph: graphFromFeed(feed, {languages, day, wording: graphWording(lang)}),
      day,
      lang,
      words: networkGraphMessages(lang),
      common: commonMessages(lang),
      text: (text) => textIn(text, languages),
    });
    return this.#context;
  }

  /** A record with its neighbours. */
  partOf(graph: Graph, id: string): Graph {
    if (this.#part?.graph !== graph || this.#part.id !== id) {
      this.#part = {graph, id, result: surroundings(graph, id)};
    }
    return this.#part.result;
  }
}
