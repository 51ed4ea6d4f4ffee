/** What became of the snippets in a page, from its nodes alone: those on the screen, or those of a pasted source text. */
import {addressOf} from '../address-of.js';
import {AllowList} from '../allow-list.js';
import {readEmbedLink} from '../embed-link.js';
import {WIDGETS} from '../embed-options.js';
import {scriptOptions} from '../script-options.js';
import {
  ELEMENTS,
  isUpgrade,
  judgeLink,
  judgePlaceholder,
  LINKS,
  PLACEHOLDERS,
  type Verdict,
} from '../snippet.js';
import type {Code, Finding} from './findings.js';
import {blocks, type Directive} from './policy.js';

const SCRIPT = /\/koko(\.classic|\.complete)?\.js$/;

/**
 * Finds faults in a page's source text. Nothing of it is run, fetched or put anywhere.
 *
 * @param address where the page stands; what is relative in it is read against that
 * @param integrity hashes of the scripts that lie beside the doctor, by file
 */
export function diagnoseSource(source: string, address: string, integrity: Hashes = {}): Finding[] {
  const page = new DOMParser().parseFromString(source, 'text/html');
  const base = page.querySelector('base[href]') ?? page.createElement('base');
  base.setAttribute('href', new URL(base.getAttribute('href') ?? '', address).href);
  page.head.prepend(base);
  return diagnose(page, new URL(address), integrity);
}

type Hashes = Readonly<Record<string, string>>;

export function diagnose(page: Document, address: URL, integrity: Hashes = {}): Finding[] {
  const scripts = scriptsIn(page);
  const allowed =
    scripts.map(({url}) => scriptOptions(url.href, page, address.origin).allowed)[0] ??
    new AllowList([], page.baseURI, address.origin);
  const snippets = [
    ...found(page, PLACEHOLDERS, (one) => placeholderFinding(one, allowed)),
    ...found(page, LINKS, (one) => linkFinding(one, allowed, scripts.length > 0)),
    ...found(page, ELEMENTS, (one) => ({code: 'element', about: one.localName})),
    ...found(page, 'iframe[src*="koko"]', frameFinding),
    ...textFindings(page),
  ];
  return [
    ...baseFindings(page, address),
    ...(scripts.length > 0 ? scriptFindings(scripts, integrity) : [withoutScript(page)]),
    ...(snippets.length > 0 ? snippets : [finding('nothing', address.href)]),
    ...policyFindings(page, address, scripts),
  ];
}

/** Relative addresses in the page mean something else there; whole ones are judged as ever. */
function baseFindings({baseURI}: Document, {origin}: URL): Finding[] {
  const base = addressOf(baseURI);
  return base && base.origin !== origin ? [finding('base-elsewhere', base.href)] : [];
}

interface Script {
  readonly url: URL;
  readonly isHeldBack: boolean;
  readonly hash: string | null;
}

/** Those that a consent tool keeps from running, too. */
function scriptsIn(page: Document): Script[] {
  return [...page.querySelectorAll('script')].flatMap((script) => {
    const src = script.getAttribute('src');
    const said = src ?? script.getAttribute('data-src') ?? script.getAttribute('data-cmp-src');
    const url = said === null ? undefined : addressOf(said, page.baseURI);
    if (!url || !SCRIPT.test(url.pathname)) return [];
    const runs = /^$|module|javascript/.test(script.getAttribute('type') ?? '');
    const hash = script.getAttribute('integrity');
    return [{url, hash, isHeldBack: src === null || !runs}];
  });
}

/** Widgets that work have one, under whatever name. */
const withoutScript = (page: Document): Finding =>
  page.querySelector(`:is(${ELEMENTS})[data-state]`)
    ? finding('script-joined', page.title)
    : finding('script-missing', 'koko.js');

function scriptFindings(scripts: readonly Script[], integrity: Hashes): Finding[] {
  return scripts.map(({url, isHeldBack, hash}) => {
    const own = integrity[url.pathname.split('/').at(-1) ?? ''];
    // Of other kinds of hashes the doctor knows none.
    const known = hash?.split(/\s+/).filter((one) => one.startsWith('sha384-')) ?? [];
    const isOutdated = own !== undefined && known.length > 0 && !known.includes(own);
    const code = isHeldBack ? 'script-held-back' : isOutdated ? 'script-outdated' : 'script-found';
    return finding(code, url.href);
  });
}

function linkFinding(link: Element, allowed: AllowList, hasScript: boolean): Finding | undefined {
  const href = link.getAttribute('href') ?? '';
  const read = readEmbedLink(href, link.baseURI);
  if (!read) return href.includes('koko.html') ? finding('link-mangled', href) : undefined;
  // Whom a script would allow is known only from the script.
  const places = hasScript ? allowed : new AllowList([new URL('.', read.page).href], link.baseURI);
  const verdict = judgeLink(link, places);
  const isInside = link.closest(`${ELEMENTS},${PLACEHOLDERS}`) !== null;
  return isInside ? undefined : verdictFinding(verdict, 'link-intact', href);
}

const placeholderFinding = (element: Element, allowed: AllowList): Finding | undefined =>
  verdictFinding(judgePlaceholder(element, allowed), 'placeholder', element.localName);

function verdictFinding(
  verdict: Verdict | undefined,
  code: Code,
  about: string,
): Finding | undefined {
  if (!verdict) return undefined;
  return isUpgrade(verdict) ? finding(code, about) : finding(verdict.reason, verdict.about);
}

function frameFinding(frame: Element): Finding | undefined {
  const src = frame.getAttribute('src') ?? '';
  if (!readEmbedLink(src, frame.baseURI)) return undefined;
  const sandbox = frame.getAttribute('sandbox');
  const isScriptless = sandbox !== null && !sandbox.split(/\s+/).includes('allow-scripts');
  return finding(isScriptless ? 'frame-sandbox' : 'frame', src);
}

/** A tag that readers see, since a filter did not know it. */
const PRINTED = new RegExp(`</?koko-(?:${WIDGETS.join('|')})|<script[^>]*koko[^>]*>`);

function textFindings(page: Document): Finding[] {
  const walker = page.createTreeWalker(page.body, 4);
  const seen: Finding[] = [];
  while (walker.nextNode()) {
    const {nodeValue, parentElement} = walker.currentNode;
    const printed = PRINTED.exec(nodeValue ?? '')?.[0];
    const isQuoted = parentElement?.closest('code,textarea,script,style,template,noscript');
    if (printed !== undefined && !isQuoted) seen.push(finding('as-text', printed));
  }
  return seen.slice(0, 1);
}

function policyFindings(page: Document, address: URL, scripts: readonly Script[]): Finding[] {
  const policies = [...page.querySelectorAll('meta[http-equiv="Content-Security-Policy" i]')].map(
    (meta) => meta.getAttribute('content') ?? '',
  );
  const check = (code: Code, directive: Directive, urls: readonly URL[]): Finding[] =>
    urls
      .filter((url) => policies.some((policy) => blocks(policy, directive, url, address)))
      .map((url) => finding(code, url.origin));
  return [
    ...check(
      'policy-script',
      'script-src',
      scripts.map(({url}) => url),
    ),
    ...check('policy-connect', 'connect-src', feedsIn(page)),
    ...check('policy-frame', 'frame-src', framesIn(page)),
  ];
}

/** Addresses of the feeds that a page's widgets show: no link of a stranger has anybody ask anywhere. */
export const feedsShown = (page: Document): URL[] =>
  [...page.querySelectorAll(ELEMENTS)].flatMap((one) => {
    const src = one.getAttribute('src');
    return src && !src.startsWith('#') ? (addressOf(src, one.baseURI) ?? []) : [];
  });

/** Addresses of the feeds that a page's snippets and widgets name. */
function feedsIn(page: Document): URL[] {
  const said = [
    ...[...page.querySelectorAll(ELEMENTS)].map((one) => [one.getAttribute('src'), one.baseURI]),
    ...[...page.querySelectorAll(LINKS)].map((one) => {
      const link = readEmbedLink(one.getAttribute('href') ?? '', one.baseURI);
      return [link?.options.src, link?.page.href];
    }),
  ];
  const urls = said.flatMap(([src, base]) =>
    src && !src.startsWith('#') ? (addressOf(src, base ?? page.baseURI) ?? []) : [],
  );
  return [...new Map(urls.map((url) => [url.href, url])).values()];
}

const framesIn = (page: Document): URL[] =>
  [...page.querySelectorAll('iframe[src*="koko"]')].flatMap(
    (one) => addressOf(one.getAttribute('src') ?? '', one.baseURI) ?? [],
  );

const finding = (code: Code, about: string): Finding => ({code, about});

const found = (
  page: Document,
  selector: string,
  judge: (element: Element) => Finding | undefined,
): Finding[] => [...page.querySelectorAll(selector)].flatMap((one) => judge(one) ?? []);
