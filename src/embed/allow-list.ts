/**
 * Which pages' links become widgets, and whose feeds they may show. Whoever may write a link into a page
 * (a guest, a comment) must not be able to put foreign content there, so that only named places count.
 */
import {addressOf} from './address-of.js';

export class AllowList {
  readonly #places: readonly URL[];
  readonly #here: string;

  /**
   * @param entries an origin, a folder that ends in `/`, or a page each; what is no address is left out
   * @param base what entries are relative to
   * @param here the origin of the page that stands around it: its base may be elsewhere
   */
  constructor(entries: readonly string[], base: string, here = new URL(base).origin) {
    this.#places = entries.flatMap((entry) => place(entry, base));
    this.#here = here;
  }

  /** Whether links to that page are snippets. */
  hasPage(page: URL): boolean {
    return !isSly(page) && this.#places.some((one) => isWithin(page, one));
  }

  /** Whether a link or a placeholder may ask for that feed: one of this site, or one of an allowed place. */
  hasFeed(feed: URL): boolean {
    if (isSly(feed)) return false;
    if (feed.origin !== 'null' && feed.origin === this.#here) return true;
    return this.#places.some((one) => isWithin(feed, one) || isBeside(feed, one));
  }
}

/** Names as they stand in an attribute: between blanks or commas. */
export const namesIn = (text: string | null | undefined): string[] =>
  (text ?? '').split(/[\s,]+/).filter(Boolean);

/** `stadt.example:8080/koko/`, without its scheme, is an address of a kind that nobody fetches. */
function place(entry: string, base: string): URL[] {
  const url = addressOf(entry, base);
  return url && /^(?:https?|file):$/.test(url.protocol) ? [url] : [];
}

/** An escaped slash may lead a server out of a folder that it seems to be in; names and passwords lead astray people. */
const isSly = ({pathname, username, password}: URL): boolean =>
  /%(?:2f|5c)/i.test(pathname) || username !== '' || password !== '';

/** A folder holds what is under it, a page is itself. */
function isWithin(url: URL, {protocol, host, pathname}: URL): boolean {
  // Many sites write http: links anew as https: ones; the other way about would be a loss.
  const isProtocol =
    url.protocol === protocol || (protocol === 'http:' && url.protocol === 'https:');
  if (!isProtocol || url.host !== host) return false;
  return pathname.endsWith('/') ? url.pathname.startsWith(pathname) : url.pathname === pathname;
}

/** In the same folder as an allowed page, no deeper. */
function isBeside(url: URL, page: URL): boolean {
  const folder = new URL('.', page);
  return isWithin(url, folder) && !url.pathname.slice(folder.pathname.length).includes('/');
}
