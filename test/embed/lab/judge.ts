/** What is left of a snippet behind a sanitizer, as our own code and a reader see it. */
import {JSDOM} from 'jsdom';
import {AllowList} from '../../../src/embed/allow-list.js';
import {isUpgrade, judgeLink, judgePlaceholder, type Verdict} from '../../../src/embed/snippet.js';
import {HOST, SITE, type Snippet} from './snippets.js';

/**
 * - `usable`: does what it is for
 * - `link`: only the link in it is left, which is a snippet itself
 * - `inert`: something is left, words or a tag, that does not do the snippet's work
 * - `gone`: nothing is left
 * - `source`: readers see markup
 */
export const OUTCOMES = ['usable', 'link', 'inert', 'gone', 'source'] as const;

export type Outcome = (typeof OUTCOMES)[number];

const allowed = new AllowList([HOST], SITE);
const {body} = new JSDOM('<!doctype html>', {url: SITE}).window.document;

/** @param html what the sanitizer left of the snippet */
export function judge(snippet: Snippet, html: string): Outcome {
  body.innerHTML = `<main>${html}</main>`;
  if (showsSource(body)) return 'source';
  if (isWhole(snippet, body)) return 'usable';
  if (verdicts(body).some(isUpgrade)) return 'link';
  return wordsOf(body) === '' && !body.querySelector(THINGS) ? 'gone' : 'inert';
}

/** What takes room in a page without words. */
const THINGS = 'iframe, img, svg, koko-offer-finder';

const isWhole = (snippet: Snippet, body: Element): boolean =>
  hasNeeds(snippet, body) &&
  hasOptions(snippet, body) &&
  (snippet.words === undefined || snippet.words === wordsOf(body));

const wordsOf = (body: Element): string => {
  const copy = body.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('script, style, template')) hidden.remove();
  return copy.textContent.trim();
};

/** Tags, or the feed's JSON, where words should be. */
const showsSource = (body: Element): boolean =>
  /<\/?[a-z][\w-]*[\s>/]|\{"/i.test(wordsOf(body)) || / (?:href|src)=/.test(wordsOf(body));

const hasNeeds = ({needs = []}: Snippet, body: Element): boolean =>
  needs.every((selector) => body.querySelector(selector));

/** The widget that the loader makes of it has the options that were written. */
function hasOptions({options}: Snippet, body: Element): boolean {
  if (!options) return true;
  const upgrade = verdicts(body).find(isUpgrade);
  return Object.entries(options).every(
    ([name, value]) => upgrade?.options[name as keyof typeof upgrade.options] === value,
  );
}

/** Placeholders first, as the loader takes them. */
function verdicts(body: Element): (Verdict | undefined)[] {
  const of = (selector: string): Element[] => [...body.querySelectorAll(selector)];
  return [
    ...of('[class], [data-koko]').map((element) => judgePlaceholder(element, allowed)),
    ...of('a[href]').map((link) => judgeLink(link, allowed)),
  ];
}
