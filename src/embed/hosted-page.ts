/** The hosted page: what links, frames and feed readers lead to. All three widgets, or one of them in a frame. */
import {hostedMessages} from '../i18n/hosted.js';
import {addressOf} from './address-of.js';
import {readFragment, writeEmbedLink} from './embed-link.js';
import type {Wanted, WidgetName} from './embed-options.js';
import {makeWidget} from './make-widget.js';
import {scriptOptions} from './script-options.js';
import {frameContext} from './frame-messages.js';
import {reportHeight} from './report-height.js';
import {openLinks} from './open-links.js';
import {completeIfRefused} from './fetch-complete.js';

/** Under a page's own address one widget after the other; the one that was asked for is the first. */
const ORDER: readonly WidgetName[] = ['offer-finder', 'partner-directory', 'network-graph'];

const script = document.currentScript as HTMLScriptElement | null;
const base = script?.src ?? document.baseURI;
const isFrame = window.parent !== window;

completeIfRefused(base);
document.documentElement.classList.toggle('is-frame', isFrame);
show();
window.addEventListener('hashchange', show);
// The event does not bubble.
window.addEventListener('koko-ready', (event) => nameByFeed(event as CustomEvent<Ready>), true);
if (isFrame) {
  const context = frameContext(location.hash, location.search);
  reportHeight(window, context);
  openLinks(document, context, () => hostedMessages(document.documentElement.lang));
}

/** Shows what the address asks for, in the place of what was there. */
function show(): void {
  const main = document.querySelector('main');
  const wanted = wantedHere();
  document.documentElement.lang = wanted.options.lang ?? document.documentElement.lang;
  main?.replaceChildren(...content(wanted, [...main.querySelectorAll('[data-koko-static]')]));
}

/** @param fallback what stands in the page for those who run no scripts, by widget */
function content(wanted: Wanted, fallback: readonly Element[]): HTMLElement[] {
  const texts = hostedMessages(document.documentElement.lang);
  const {src} = wanted.options;
  if (src === undefined) return [texts.noFeed, texts.noFeedHelp, example()].map(paragraph);
  const feed = addressOf(src, location.href);
  if (!feed) return [texts.badFeed(src), texts.noFeedHelp, example()].map(paragraph);
  if (!src.startsWith('#') && !scriptOptions(base, document).allowed.hasFeed(feed))
    return [texts.feedNotAllowed, texts.feedNotAllowedHelp(feed.origin)].map(paragraph);
  return [...(isFrame ? [] : [title(texts.title)]), ...views(wanted, fallback)];
}

function wantedHere(): Wanted {
  const {widget, options} = readFragment(location.hash) ?? {widget: 'all', options: {}};
  const src = feedHere(options.src);
  return {widget, options: {...options, ...(src ? {src} : {})}};
}

/** The feed that is asked for, or the page's own; that one from within the page where nothing may be fetched. */
function feedHere(asked: string | undefined): string | undefined {
  const own = document.querySelector('meta[name="koko-src"]')?.getAttribute('content') ?? '';
  const isOwn = asked === undefined || asked === own;
  const isCut = window.origin === 'null' && document.getElementById('koko-feed') !== null;
  return isOwn && isCut ? '#koko-feed' : (asked ?? (own || undefined));
}

function title(text: string): HTMLElement {
  const heading = document.createElement('h1');
  heading.textContent = text;
  return heading;
}

/** A feed has a title of its own: the page takes it once it is there. */
function nameByFeed({detail}: CustomEvent<Ready>): void {
  const {title: titles, languages} = detail.feed.meta;
  const named = [document.documentElement.lang, ...languages].map((lang) => titles[lang]);
  const text = named.find((one) => one !== undefined && one !== '');
  const heading = document.querySelector('main > h1');
  if (text === undefined || !heading) return;
  heading.textContent = text;
  document.title = text;
}

/** What a widget's event says of its feed. */
interface Ready {
  readonly feed: {
    readonly meta: {
      readonly title: Readonly<Record<string, string>>;
      readonly languages: readonly string[];
    };
  };
}

function views({widget, options}: Wanted, fallback: readonly Element[]): HTMLElement[] {
  if (isFrame && widget !== 'all') return [view(widget, options, fallback)];
  const first = widget === 'all' ? ORDER : [widget, ...ORDER.filter((one) => one !== widget)];
  // What is meant for one widget (`view=list`) is meant for no other.
  const {src = '', lang, linked, theme} = options;
  const common = {src, ...(lang && {lang}), ...(linked && {linked}), ...(theme && {theme})};
  return first.map((name) => view(name, name === widget ? options : common, fallback));
}

function view(
  name: WidgetName,
  options: Wanted['options'],
  fallback: readonly Element[],
): HTMLElement {
  const element = makeWidget(name, options, scriptOptions(base, document).allowed);
  if (name === 'network-graph' && !isFrame) element.toggleAttribute('editor', true);
  element.append(...fallback.filter((one) => one.getAttribute('data-koko-static') === name));
  return element;
}

function paragraph(line: string): HTMLElement {
  const text = document.createElement('p');
  text.textContent = line;
  return text;
}

function example(): string {
  const options = {src: 'https://daten.example/feed.json'};
  return writeEmbedLink(location.href.split('#')[0] ?? '', {widget: 'offer-finder', options});
}
