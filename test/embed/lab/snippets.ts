/** Every snippet that the docs name, and what must be left of it for it to do its work. */

export const HOST = 'https://www.kreis.example/koko/';

/** The site into whose pages the snippets are put. */
export const SITE = 'https://www.gemeinde.example/angebote/';

export type Rung = 'link' | 'placeholder' | 'element' | 'frame' | 'static' | 'script';

export interface Snippet {
  readonly id: string;
  readonly rung: Rung;
  /** How the docs call it. */
  readonly title: {readonly de: string; readonly en: string};
  readonly html: string;
  /** Options that the widget must have in the end. */
  readonly options?: Readonly<Record<string, string>>;
  /** Elements of which one must be left of each. */
  readonly needs?: readonly string[];
  /** What must be read in the end, and nothing else. */
  readonly words?: string;
}

const PAGE = `${HOST}koko.html`;
const FEED = `${HOST}feed.json`;

const NETWORK = {src: FEED, focus: 'hwk'};
const FINDER = {src: FEED};

const link = (separator: string, more = ''): string =>
  `<a${more} href="${PAGE}#koko=network-graph${separator}src=feed.json${separator}focus=hwk">Netzwerk ansehen</a>`;

const inner = `<a href="${PAGE}#koko=offer-finder&amp;src=feed.json">Angebote ansehen</a>`;
const fragment = 'koko=offer-finder&amp;src=feed.json';

const rows =
  '<thead><tr><th scope="col">Stelle</th><th scope="col">Ebene</th></tr></thead>' +
  '<tbody><tr><th scope="row">Handwerkskammer</th><td>Region</td></tr></tbody>';

export const RECOMMENDED = 'link';

export const snippets: readonly Snippet[] = [
  {
    id: RECOMMENDED,
    rung: 'link',
    title: {de: 'Link, Trenner `&amp;`', en: 'link, separator `&amp;`'},
    html: `<p>${link('&amp;')}</p>`,
    options: NETWORK,
  },
  {
    id: 'link-bare-separator',
    rung: 'link',
    title: {de: 'Link, Trenner `&`', en: 'link, separator `&`'},
    html: `<p>${link('&')}</p>`,
    options: NETWORK,
  },
  {
    id: 'link-twice-escaped',
    rung: 'link',
    title: {de: 'Link, Trenner `&amp;amp;`', en: 'link, separator `&amp;amp;`'},
    html: `<p>${link('&amp;amp;')}</p>`,
    options: NETWORK,
  },
  {
    id: 'link-in-list',
    rung: 'link',
    title: {de: 'Link in einer Liste', en: 'link in a list'},
    html: `<ul><li>${link('&amp;')}</li></ul>`,
    options: NETWORK,
  },
  {
    id: 'link-with-attributes',
    rung: 'link',
    title: {de: 'Link mit `class`, `rel`, `target`', en: 'link with `class`, `rel`, `target`'},
    html: `<p>${link('&amp;', ' class="button" rel="noopener" target="_blank" title="Netzwerk"')}</p>`,
    options: NETWORK,
  },
  {
    id: 'div-class',
    rung: 'placeholder',
    title: {de: '`div` mit `class`, Link darin', en: '`div` with `class`, link inside'},
    html: `<div class="koko-offer-finder">${inner}</div>`,
    options: FINDER,
    needs: ['.koko-offer-finder'],
  },
  {
    id: 'div-data',
    rung: 'placeholder',
    title: {de: '`div` mit `data-*`, Link darin', en: '`div` with `data-*`, link inside'},
    html: `<div data-koko="offer-finder" data-src="${FEED}" data-page-size="10">${inner}</div>`,
    options: {...FINDER, 'page-size': '10'},
    needs: ['[data-koko]'],
  },
  {
    id: 'element',
    rung: 'element',
    title: {de: 'Element, Link darin', en: 'element, link inside'},
    html: `<koko-offer-finder src="${FEED}">${inner}</koko-offer-finder>`,
    needs: [`koko-offer-finder[src="${FEED}"]`],
  },
  {
    id: 'element-with-script',
    rung: 'element',
    title: {de: 'Element und Modulskript', en: 'element and module script'},
    html: `<script type="module" src="${HOST}koko.js"></script>\n<koko-offer-finder src="${FEED}">${inner}</koko-offer-finder>`,
    needs: [`koko-offer-finder[src="${FEED}"]`, `script[src="${HOST}koko.js"]`],
  },
  {
    id: 'script',
    rung: 'script',
    title: {de: 'klassisches Skript im Text', en: 'classic script within the text'},
    html: `<p>${link('&amp;')}</p>\n<script defer src="${HOST}koko.classic.js"></script>`,
    needs: ['a', `script[src="${HOST}koko.classic.js"]`],
  },
  {
    id: 'feed-in-page',
    rung: 'script',
    title: {de: 'Feed als JSON im Text', en: 'feed as JSON within the text'},
    html: `<div data-koko="offer-finder" data-src="#feed">${inner}</div>\n<script type="application/json" id="feed">{"format": "koko-feed/1"}</script>`,
    needs: ['[data-koko][data-src="#feed"]', 'script#feed'],
  },
  {
    id: 'frame',
    rung: 'frame',
    title: {de: '`iframe`', en: '`iframe`'},
    html: `<iframe src="${PAGE}#${fragment}" title="Angebote" loading="lazy"></iframe>`,
    needs: [`iframe[src^="${PAGE}#"]:not([sandbox=""])`],
  },
  {
    id: 'frame-with-link',
    rung: 'frame',
    title: {
      de: '`blockquote` mit Link, `iframe` (oEmbed)',
      en: '`blockquote` with link, `iframe` (oEmbed)',
    },
    html: `<blockquote>${inner}</blockquote><iframe src="${PAGE}#${fragment}" title="Angebote" sandbox="allow-scripts allow-popups"></iframe>`,
    needs: [`iframe[src^="${PAGE}#"]:not([sandbox=""])`],
  },
  {
    id: 'bare-address',
    rung: 'frame',
    title: {de: 'nackte Adresse in einem Absatz', en: 'bare address in a paragraph'},
    html: `<p>${PAGE}</p>`,
    words: PAGE,
  },
  {
    id: 'table',
    rung: 'static',
    title: {de: 'Tabelle', en: 'table'},
    html: `<table class="koko-static"><caption>Partner</caption>${rows}</table>`,
    needs: ['table', 'th', 'td'],
  },
  {
    id: 'details',
    rung: 'static',
    title: {de: '`details` mit Link darin', en: '`details`, link inside'},
    html: `<details><summary>Angebote</summary><p>${inner}</p></details>`,
    needs: ['details > summary'],
  },
  {
    id: 'image',
    rung: 'static',
    title: {de: '`img` mit SVG-Datei', en: '`img` of an SVG file'},
    html: `<p><img src="${HOST}netzwerk.svg" alt="Netzwerk: drei Ebenen, 14 Stellen" width="640" height="400"></p>`,
    needs: [`img[src="${HOST}netzwerk.svg"][alt^="Netzwerk"]`],
  },
  {
    id: 'inline-svg',
    rung: 'static',
    title: {de: 'SVG im Text', en: 'inline SVG'},
    html: '<svg viewBox="0 0 100 40" role="img" aria-label="Netzwerk"><circle cx="20" cy="20" r="8"></circle><text x="32" y="24">Handwerkskammer</text></svg>',
    needs: ['svg circle', 'svg text'],
  },
];
