/** Keeps what is derived from a feed as long as feed, language and day stay. */
import {textIn} from '../../feed/text-in.js';
import type {Day, Feed} from '../../feed/types.js';
import {commonMessages} from '../../i18n/common.js';
import {networkGraphMessages} from '../../i18n/network-graph.js';
import {graphSteps} from '../../network/graph/graph-from-feed.js';
import {runSlices} from '../../steps/slices.js';
import {finish, type Steps} from '../../steps/steps.js';
import {surroundings} from './graph-index.js';
import {graphWording} from '../../wording/graph-wording.js';
import {remember} from '../remember.js';
import type {Told} from '../time/told-changes.js';
import {viewContext, type ViewContext} from './view-context.js';

/** From so many partners on, making the graph would be noticed. */
const MANY = 200;

export class GraphMemory {
  #context: ViewContext | undefined;
  readonly #telling = remember((context: ViewContext, told: Told): ViewContext => ({
    ...context,
    told,
  }));
  /** A record with its neighbours. */
  readonly partOf = remember(surroundings);

  /** @param told what is told of as changed */
  contextOf(feed: Feed, lang: string, day: Day, told?: Told): ViewContext {
    const context = this.#known(feed, lang, day) ?? finish(this.#make(feed, lang, day));
    return told ? this.#telling(context, told) : context;
  }

  /** Makes the context of a large feed ahead, without holding up the page; nothing to wait for where it is small or known. */
  prepare(feed: Feed, lang: string, day: Day): Promise<unknown> | undefined {
    if (feed.partners.length < MANY || this.#known(feed, lang, day)) return undefined;
    return runSlices(this.#make(feed, lang, day));
  }

  #known(feed: Feed, lang: string, day: Day): ViewContext | undefined {
    const old = this.#context;
    return old?.feed === feed && old.lang === lang && old.day === day ? old : undefined;
  }

  *#make(feed: Feed, lang: string, day: Day): Steps<ViewContext> {
    const languages = [lang, ...feed.meta.languages];
    const graph = yield* graphSteps(feed, {languages, day, wording: graphWording(lang)});
    this.#context = viewContext({
      feed,
      graph,
      day,
      lang,
      words: networkGraphMessages(lang),
      common: commonMessages(lang),
      text: (text) => textIn(text, languages),
    });
    yield;
    return this.#context;
  }
}
