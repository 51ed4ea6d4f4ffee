/** The doctor on a page that is open: fetched for those who append `?koko-debug` to its address. */
import {doctorMessages} from '../../i18n/doctor.js';
import {addressOf} from '../address-of.js';
import {make} from '../help/dom.js';
import {ELEMENTS} from '../snippet.js';
import {diagnose, feedsShown} from './diagnose.js';
import {examineFeed} from './examine-feed.js';
import type {Code, Finding} from './findings.js';
import {panelStyle} from './panel-style.js';
import {makeReport} from './report.js';
import {withoutEchoes} from './without-echoes.js';

/** Milliseconds in which several changes are one. */
const TOGETHER = 200;

/** Milliseconds after which what a widget waits for will not come. */
const PATIENCE = 3000;

/**
 * Shows the panel, and draws it anew whenever a widget's state changes or the page reports a violation.
 *
 * @param violations what the page reported since it was opened; goes on to grow
 */
export async function open(
  page: Document,
  violations: readonly SecurityPolicyViolationEvent[],
): Promise<void> {
  const texts = doctorMessages(page.documentElement.lang);
  const body = make('div', {});
  const close = make('button', {type: 'button'}, texts.close);
  const host = make('div', {});
  const root = host.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = [panelStyle()];
  root.append(
    make('section', {'aria-label': texts.panel}, make('h2', {}, texts.panel), body, close),
  );
  page.body.append(host);
  const feeds: Finding[] = [];
  let isLate = false;
  const show = (): void =>
    body.replaceChildren(...makeReport(findings(page, violations, feeds, isLate), texts));
  const stop = follow(page, show);
  const patience = setTimeout(() => {
    isLate = true;
    show();
  }, PATIENCE);
  let before: HTMLElement | undefined;
  host.addEventListener('focusin', ({relatedTarget}) => {
    if (relatedTarget instanceof HTMLElement && relatedTarget !== host) before = relatedTarget;
  });
  close.addEventListener('click', () => {
    stop();
    clearTimeout(patience);
    // Whoever closes it goes on where they came from, or at its place.
    const goal = before?.isConnected ? before : lastFocusable(page, host);
    host.remove();
    goal?.focus();
  });
  show();
  for (const url of onceEach(feedsShown(page))) {
    feeds.push(await examineFeed(url, page.location));
    show();
  }
}

const lastFocusable = (page: Document, host: Element): HTMLElement | undefined =>
  [...page.querySelectorAll<HTMLElement>(`a[href], button, input, ${ELEMENTS}`)]
    .filter((one) => one !== host && one.getClientRects().length > 0)
    .at(-1);

const onceEach = (urls: readonly URL[]): URL[] => [
  ...new Map(urls.map((url) => [url.href, url])).values(),
];

/** Calls `show` soon after what the report speaks of has changed; what it gives ends that. */
function follow(page: Document, show: () => void): () => void {
  const leaving = new AbortController();
  const {signal} = leaving;
  let timer = 0;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(show, TOGETHER) as unknown as number;
  };
  const observer = new MutationObserver(soon);
  observer.observe(page, {subtree: true, attributeFilter: ['data-state']});
  page.addEventListener('securitypolicyviolation', soon, {signal});
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return () => leaving.abort();
}

const findings = (
  page: Document,
  violations: readonly SecurityPolicyViolationEvent[],
  feeds: readonly Finding[],
  isLate: boolean,
): Finding[] =>
  withoutEchoes([
    ...diagnose(page, new URL(page.location.href)).filter(({code}) => code !== 'element'),
    ...[...page.querySelectorAll(ELEMENTS)].map((widget) => stateOf(widget, isLate)),
    ...feeds,
    ...reported(violations),
  ]);

const STATES: Readonly<Record<string, Code>> = {
  ready: 'widget-ready',
  empty: 'widget-empty',
  error: 'widget-error',
};

function stateOf(widget: Element, isLate: boolean): Finding {
  const isMissing = isLate && !customElements.get(widget.localName) && isNear(widget);
  const without = isMissing ? 'widget-parts' : 'widget-waiting';
  return {
    code: STATES[widget.getAttribute('data-state') ?? ''] ?? without,
    about: `${widget.localName}, ${widget.getAttribute('src') ?? ''}`,
  };
}

/** Within one screen of what is seen its parts are fetched. */
function isNear(widget: Element): boolean {
  const {top, bottom} = widget.getBoundingClientRect();
  return bottom > -innerHeight && top < 2 * innerHeight;
}

/** Each once: the directive, and what it would have to name. */
function reported(violations: readonly SecurityPolicyViolationEvent[]): Finding[] {
  const lines = violations.map(
    ({effectiveDirective, blockedURI}) => `${effectiveDirective} ${originOf(blockedURI)}`,
  );
  return [...new Set(lines)].map((about) => ({code: 'violation', about}));
}

const originOf = (address: string): string => addressOf(address)?.origin ?? address;
