/** What a sheet says of a feed's network on a day. */
import {textIn} from '../feed/text-in.js';
import type {Day, Feed, Text} from '../feed/types.js';
import {commonMessages} from '../i18n/common.js';
import {formatCount, formatDate} from '../i18n/format.js';
import {networkGraphMessages} from '../i18n/network-graph.js';
import {paperMessages} from '../i18n/paper.js';
import {graphFromFeed} from '../network/graph/graph-from-feed.js';
import {neighbourhood} from '../network/graph/neighbourhood.js';
import {withinSteps} from '../network/graph/within-steps.js';
import type {Emphasis, Graph, LayoutOptions} from '../network/types.js';
import {graphWording} from '../wording/graph-wording.js';
import {legendView} from '../wording/legend-view.js';
import {sourcesOf} from '../wording/sources.js';
import type {SheetContent} from './sheet.js';

export interface SheetWish {
  /** BCP 47; a language without texts of ours is German. */
  readonly lang: string;
  /** Who is there. */
  readonly day: Day;
  /** Whether the day was asked for, and so is said. */
  readonly isOtherDay?: boolean;
  readonly layout?: LayoutOptions['layout'];
  /** Chosen records, which are lit with their ties. */
  readonly focus?: readonly string[];
  /** Only what is at most so many ties away from the first of them; 0 for everything. */
  readonly steps?: number;
  /** Address of the same on the web, for a QR code. */
  readonly url?: string;
  readonly title?: string;
  readonly subtitle?: string;
  readonly body?: readonly string[];
  readonly notes?: readonly string[];
  /** Words of its number among others. */
  readonly sheet?: string;
  /** What is drawn, where it is made already. */
  readonly graph?: Graph;
  readonly emphasis?: Emphasis;
  readonly names?: (id: string) => string | undefined;
}

/** @param wish texts of its language must have been loaded */
export function sheetContent(feed: Feed, wish: SheetWish): SheetContent {
  const {lang, title, subtitle} = wish;
  const text = (one: Text) => textIn(one, [lang, ...feed.meta.languages]);
  const graph = wish.graph ?? graphOf(feed, wish);
  const words = networkGraphMessages(lang);
  const context = {feed, index: {graph}, common: commonMessages(lang), words, text};
  const {titles, attributions} = sourcesOf(context);
  const {url} = wish;
  return {
    title: title ?? text(feed.meta.title).value,
    subtitle: subtitle ?? (title === undefined ? words.title : text(feed.meta.title).value),
    body: wish.body ?? [],
    notes: wish.notes ?? [],
    graph,
    layout: {
      layout: wish.layout ?? 'bands',
      formatCount: (count) => formatCount(count, lang),
    },
    emphasis: wish.emphasis ?? neighbourhood(graph, wish.focus ?? []),
    names: wish.names,
    ofWhich: words.ofWhich,
    legend: (hasRibbons) =>
      legendView(graph, {hasRibbons, hasFilled: false, hasSigns: false}, context),
    facts: factsOf(feed, wish, titles),
    small: [
      ...attributions.map(({value}) => value),
      ...(url === undefined ? [] : [paperMessages(lang).address(url)]),
    ],
    ...(url === undefined ? {} : {url}),
    lang,
  };
}

function graphOf(feed: Feed, {lang, day, focus = [], steps = 0}: SheetWish): Graph {
  const languages = [lang, ...feed.meta.languages];
  const graph = graphFromFeed(feed, {languages, day, wording: graphWording(lang)});
  const [id] = focus;
  return steps > 0 && id !== undefined ? withinSteps(graph, id, steps) : graph;
}

function factsOf(
  {meta}: Feed,
  {lang, day, isOtherDay, sheet}: SheetWish,
  titles: readonly string[],
): SheetContent['facts'] {
  const words = paperMessages(lang);
  const facts: readonly (readonly [string, string])[] = [
    [words.shownDay, isOtherDay === true ? formatDate(day, lang) : ''],
    [words.stand, formatDate(meta.updated ?? day, lang)],
    [words.source, titles.join('; ')],
    [words.license, meta.license ?? ''],
    [words.sheet, sheet ?? ''],
  ];
  return facts.filter(([, value]) => value !== '');
}
