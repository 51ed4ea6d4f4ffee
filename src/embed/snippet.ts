/** What becomes of a link or a placeholder of a page: a widget with its options, or the reason why not. */
import {addressOf} from './address-of.js';
import type {AllowList} from './allow-list.js';
import {readEmbedLink, type EmbedLink} from './embed-link.js';
import {isWidget, knownOptions, WIDGETS, type Options, type WidgetName} from './embed-options.js';
import {blockOf} from './stands-alone.js';

/** Why a snippet stays as it is. */
export type Reason =
  | 'left-alone'
  | 'page-not-allowed'
  | 'amid-words'
  | 'no-feed'
  | 'feed-not-allowed'
  | 'whole-view'
  | 'done';

export interface Upgrade {
  readonly widget: WidgetName;
  readonly options: Options;
  /** Of the link. */
  readonly query?: string;
  /** What the widget takes the place of. */
  readonly block: Element;
}

export type Verdict = Upgrade | {readonly reason: Reason; readonly about: string};

export const isUpgrade = (verdict: Verdict | undefined): verdict is Upgrade =>
  verdict !== undefined && 'widget' in verdict;

export const ELEMENTS = WIDGETS.map((name) => `koko-${name}`).join();
export const LINKS = 'a[href*="koko"]';
export const PLACEHOLDERS = `[data-koko],${WIDGETS.map((name) => `.koko-${name}`).join()}`;

/** Where strangers write, where somebody is just writing, and what is marked to be left as it is. */
const LEFT_ALONE = [
  '[contenteditable]:not([contenteditable="false"])',
  'textarea',
  '[data-koko="off"],.koko-off',
  // A heading, a menu or a button is no place for a widget.
  'nav,h1,h2,h3,h4,h5,h6,summary,button,label,caption,svg,[role~="navigation"],[role~="menu"]',
  '#comments,.comments,.comment,.comment-list,[itemprop~="comment"]',
].join();

/** Undefined for a link that is no snippet. */
export function judgeLink(link: Element, allowed: AllowList): Verdict | undefined {
  const wanted = wantedBy(link);
  if (!wanted) return undefined;
  const {widget, page, query} = wanted;
  const refuse = refusal(page.href);
  if (link.closest(ELEMENTS)) return refuse('done');
  if (link.closest(LEFT_ALONE)) return refuse('left-alone');
  if (!allowed.hasPage(page)) return refuse('page-not-allowed');
  if (widget === 'all') return refuse('whole-view');
  const block = blockOf(link);
  if (!block) return refuse('amid-words');
  return judgeFeed({widget, block, options: inContext(wanted), query}, allowed);
}

/** Undefined for an element that names no widget. */
export function judgePlaceholder(element: Element, allowed: AllowList): Verdict | undefined {
  const widget = nameOf(element);
  if (!isWidget(widget)) return undefined;
  const refuse = refusal(widget);
  if (element.closest(ELEMENTS) || element.querySelector(ELEMENTS)) return refuse('done');
  if (element.closest(LEFT_ALONE)) return refuse('left-alone');
  const link = [...element.querySelectorAll(LINKS)].map(wantedBy).find(Boolean);
  const said = link && allowed.hasPage(link.page) ? inContext(link) : {};
  const options = {...said, ...knownOptions(dataOf(element))};
  return judgeFeed({widget, block: element, options}, allowed);
}

const refusal =
  (about: string) =>
  (reason: Reason): Verdict => ({reason, about});

function judgeFeed(upgrade: Upgrade, allowed: AllowList): Verdict {
  const {src} = upgrade.options;
  if (src === undefined) return {reason: 'no-feed', about: upgrade.widget};
  // A part of the page itself was put there by whoever may write scripts.
  if (src.startsWith('#')) return upgrade;
  const url = addressOf(src, upgrade.block.baseURI);
  return url && allowed.hasFeed(url) ? upgrade : {reason: 'feed-not-allowed', about: src};
}

const nameOf = (element: Element): string | undefined =>
  element.getAttribute('data-koko') ??
  WIDGETS.find((name) => element.classList.contains(`koko-${name}`));

const wantedBy = (link: Element): EmbedLink | undefined =>
  readEmbedLink(link.getAttribute('href') ?? '', link.baseURI);

const dataOf = (element: Element): (readonly [string, string])[] =>
  [...element.attributes]
    .filter(({name}) => name.startsWith('data-'))
    .map(({name, value}) => [name.slice('data-'.length), value] as const);

/** What a link says is meant as seen from the page that it leads to. */
function inContext({page, options}: EmbedLink): Options {
  const {src} = options;
  return src === undefined ? options : {...options, src: addressOf(src, page.href)?.href ?? src};
}
