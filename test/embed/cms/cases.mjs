/**
 * What people write into the two systems, and what visitors must see.
 *
 * @typedef {object} Case
 * @property {string} id name of its page
 * @property {'WordPress' | 'MediaWiki'} system
 * @property {string} role of whoever writes it
 * @property {{de: string, en: string}} title how the docs call it
 * @property {string} content
 * @property {'widget' | 'frame' | 'link' | 'source'} expected
 * @property {string} [selector] of what must be there, ready
 */

const NETWORK = 'koko-network-graph[layout="free"]';
const FINDER = 'koko-offer-finder';

/** @param {string} text */
const paragraph = (text) => `<!-- wp:paragraph --><p>${text}</p><!-- /wp:paragraph -->`;

/** @param {string} text */
const html = (text) => `<!-- wp:html -->${text}<!-- /wp:html -->`;

/** @param {string} url */
const embed = (url) => `<!-- wp:embed {"url":"${url}"} -->
<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">
${url}
</div></figure>
<!-- /wp:embed -->`;

/**
 * @param {string} host the folder of our files, as an address
 * @returns {Case[]}
 */
export function cases(host) {
  const network = `${host}koko.html#koko=network-graph&src=feed.json&layout=free`;
  const finder = `${host}koko.html#koko=offer-finder&src=feed.json`;
  const foreign = 'http://elsewhere.example/koko/koko.html#koko=offer-finder&src=feed.json';
  const escaped = (/** @type {string} */ url) => url.replaceAll('&', '&amp;');
  const link = (/** @type {string} */ url) => `<a href="${escaped(url)}">Ansehen</a>`;
  const wikiLink = (/** @type {string} */ url) => `[${url} Ansehen]`;
  const tag = `<koko-offer-finder src="${host}feed.json">${link(finder)}</koko-offer-finder>`;

  /** @type {Omit<Case, 'system'>[]} */
  const wordpress = [
    {
      id: 'Link',
      role: 'contributor',
      title: {de: 'Link in einem Absatz', en: 'link in a paragraph'},
      content: paragraph(link(network)),
      expected: 'widget',
      selector: NETWORK,
    },
    {
      id: 'Adresse',
      role: 'contributor',
      title: {de: 'nackte Adresse im Einbetten-Block', en: 'bare address in an embed block'},
      content: embed(`${host}koko.html`),
      expected: 'frame',
    },
    {
      id: 'Klasse',
      role: 'contributor',
      title: {de: '`div` mit `class`', en: '`div` with `class`'},
      content: html(`<div class="koko-offer-finder">${link(finder)}</div>`),
      expected: 'widget',
      selector: `div > ${FINDER}`,
    },
    {
      id: 'Daten',
      role: 'contributor',
      title: {de: '`div` mit `data-*`', en: '`div` with `data-*`'},
      content: html(`<div data-koko="offer-finder" data-page-size="5">${link(finder)}</div>`),
      expected: 'widget',
      selector: `div > ${FINDER}[page-size="5"]`,
    },
    {
      id: 'Element-ohne-Recht',
      role: 'contributor',
      title: {de: 'Element (entfernt), Link darin', en: 'element (removed), link inside'},
      content: html(tag),
      expected: 'widget',
      selector: FINDER,
    },
    {
      id: 'Element',
      role: 'editor',
      title: {de: 'Element', en: 'element'},
      content: html(tag),
      expected: 'widget',
      selector: FINDER,
    },
    {
      id: 'Fremder-Link',
      role: 'contributor',
      title: {de: 'Link zu einer fremden Seite', en: 'link to a foreign page'},
      content: paragraph(link(foreign)),
      expected: 'link',
    },
  ];
  /** @type {Omit<Case, 'system'>[]} */
  const mediawiki = [
    {
      id: 'Link',
      role: 'editor',
      title: {de: 'Link in eckigen Klammern', en: 'link in square brackets'},
      content: wikiLink(network),
      expected: 'widget',
      selector: NETWORK,
    },
    {
      id: 'Adresse',
      role: 'editor',
      title: {de: 'nackte Adresse', en: 'bare address'},
      content: network,
      expected: 'widget',
      selector: NETWORK,
    },
    {
      id: 'Klasse',
      role: 'editor',
      title: {de: '`div` mit `class`', en: '`div` with `class`'},
      content: `<div class="koko-offer-finder">${wikiLink(finder)}</div>`,
      expected: 'widget',
      selector: `div > ${FINDER}`,
    },
    {
      id: 'Daten',
      role: 'editor',
      title: {de: '`div` mit `data-*`', en: '`div` with `data-*`'},
      content: `<div data-koko="offer-finder" data-page-size="5">${wikiLink(finder)}</div>`,
      expected: 'widget',
      selector: `div > ${FINDER}[page-size="5"]`,
    },
    {
      id: 'Element',
      role: 'editor',
      title: {de: 'Element', en: 'element'},
      content: tag,
      expected: 'source',
    },
    {
      id: 'Fremder-Link',
      role: 'editor',
      title: {de: 'Link zu einer fremden Seite', en: 'link to a foreign page'},
      content: wikiLink(foreign),
      expected: 'link',
    },
  ];
  return [
    ...wordpress.map((one) => ({...one, system: /** @type {const} */ ('WordPress')})),
    ...mediawiki.map((one) => ({...one, system: /** @type {const} */ ('MediaWiki')})),
  ];
}
