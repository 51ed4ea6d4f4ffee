/** The hosted page of one feed: readable without a script, with its data in it, and found by those who read oEmbed. */
import {lineOf} from '../export/speech.js';
import type {Day, Feed} from '../feed/types.js';
import {h, lines, type Markup} from '../pages/markup.js';
import type {StaticViews} from '../pages/static-view.js';

export interface HostedOptions {
  /** Address of the folder that the page will stand in, with a slash at its end. */
  readonly base: string;
  readonly widget: string;
  readonly lang: string;
  readonly day: Day;
}

export interface HostedFiles {
  readonly page: string;
  readonly oembed: string;
}

/** Width and height that a frame begins with, CSS pixels; WordPress takes no more than 1,000. */
const FRAME = {width: 800, height: 800};

/**
 * @param template the page as it is built, without a feed
 * @param feedText the feed's own text: a frame without an origin may fetch nothing, and reads it from the page
 */
export function hostedFiles(
  template: string,
  {feed, feedText, views}: {feed: Feed; feedText: string; views: StaticViews},
  options: HostedOptions,
): HostedFiles {
  const title = lineOf(feed.meta.title, {
    languages: [options.lang, ...feed.meta.languages],
    day: options.day,
  });
  const head = lines(h('title', {}, title), discovery(title, options));
  const main = lines(
    still('offer-finder', views.offers),
    still('partner-directory', views.partners),
    still('network-graph', `<p><img src="network.svg" alt=""></p>\n${views.network}`),
  );
  const page = template
    .replace('<html lang="de">', () => `<html lang="${options.lang}">`)
    .replace('name="koko-src" content=""', 'name="koko-src" content="feed.json"')
    .replace(/<title>[^<]*<\/title>/, () => head.html)
    .replace(
      /<main>[\s\S]*<\/main>/,
      () => `<main>\n${main.html}\n</main>\n${inPage(feedText).html}`,
    );
  return {page, oembed: `${JSON.stringify(oembed(title, options), undefined, 2)}\n`};
}

const discovery = (title: string, {base}: HostedOptions): Markup =>
  h('link', {
    rel: 'alternate',
    type: 'application/json+oembed',
    href: `${base}koko.oembed.json`,
    title,
  });

/** @see https://oembed.com version 1.0, type `rich`, as WordPress accepts it from any site: a quotation and a frame. */
function oembed(title: string, {base, widget}: HostedOptions): Record<string, unknown> {
  const address = `${base}koko.html#koko=${widget}&src=feed.json`;
  const frame = h('iframe', {
    class: 'wp-embedded-content',
    sandbox: 'allow-scripts',
    src: address,
    title,
    width: String(FRAME.width),
    height: String(FRAME.height),
    loading: 'lazy',
  });
  const quote = h('blockquote', {class: 'wp-embedded-content'}, h('a', {href: address}, title));
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: title,
    provider_url: base,
    ...FRAME,
    html: quote.html + frame.html,
  };
}

/** What the page's script puts into the widget as its fallback content. */
const still = (widget: string, html: string): Markup =>
  h('div', {'data-koko-static': widget}, {html: `\n${html}\n`});

/** JSON within a page: no sign in it can end the element. */
const inPage = (text: string): Markup => ({
  html: `<script type="application/json" id="koko-feed">${text.replaceAll('<', '\\u003c')}</script>`,
});
