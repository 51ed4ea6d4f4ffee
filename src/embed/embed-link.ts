/**
 * The link that is a snippet: an address of a page, with the widget and its options in the fragment. A
 * plain link is the only thing that every editor of a content management system lets through, though not
 * untouched: what is known to happen to it on the way is undone here.
 */
import {addressOf} from './address-of.js';
import {isWidget, knownOptions, type Options, type Wanted} from './embed-options.js';

export interface EmbedLink extends Wanted {
  /** The page that shows the same without a script, without query and fragment. */
  readonly page: URL;
  /** What the page showed when the link was shared, among other people's parameters. */
  readonly query: string;
}

/** `&amp;` written as text, once or more, and its two numbers: what is left of `&` after one escape too many. */
const SEPARATOR = /&(?:amp;|#0*38;|#x26;)*/i;

/** What WordPress puts behind the address of a frame. */
const SECRET = '#?secret=';

/**
 * Reads a link.
 *
 * @param href as it stands in the page; relative ones are read against `base`
 * @returns undefined for a link that is none of ours, or no address at all
 */
export function readEmbedLink(href: string, base: string): EmbedLink | undefined {
  const url = addressOf(href, base);
  const wanted = url && readFragment(url.hash);
  if (!wanted) return undefined;
  const query = url.search;
  const page = new URL(url.href);
  page.hash = '';
  page.search = '';
  page.pathname = page.pathname.replace(/(\.html?)\/+$/i, '$1');
  return {page, query, ...wanted};
}

/** Reads what stands behind the `#` of an address, with it or without. */
export function readFragment(hash: string): Wanted | undefined {
  const pairs = pairsOf(hash.replace(/^#/, '').split(SECRET)[0] ?? '');
  const widget = pairs.find(([name]) => name === 'koko')?.[1];
  if (widget !== 'all' && !isWidget(widget)) return undefined;
  return {widget, options: knownOptions(pairs)};
}

/** The inverse of {@link readEmbedLink}: the address to be put into a link, a frame, or a feed reader. */
export function writeEmbedLink(page: string, {widget, options}: Wanted): string {
  const pairs = Object.entries({koko: widget, ...options} satisfies Options & {koko: string});
  return `${page}#${pairs.map(([name, value]) => `${name}=${escaped(value)}`).join('&')}`;
}

/** Slashes, colons and commas may stand in a fragment as they are, and are easier to read so. */
const escaped = (value: string): string =>
  encodeURIComponent(value).replace(/%(?:2F|3A|2C|40)/g, decodeURIComponent);

function pairsOf(fragment: string): (readonly [string, string])[] {
  // Some editors escape the whole of it.
  const text = fragment.includes('=') ? fragment : decoded(fragment);
  return text.split(SEPARATOR).map((pair) => {
    const [name = '', ...value] = pair.split('=');
    return [name, decoded(value.join('='))] as const;
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone "%" means itself.
    return text;
  }
}
