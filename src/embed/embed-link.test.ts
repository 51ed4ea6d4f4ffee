import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readEmbedLink, readFragment, writeEmbedLink} from './embed-link.js';
import {OPTIONS, WIDGETS} from './embed-options.js';

const PAGE = 'https://daten.example/koko/koko.html';
const BASE = 'https://stadt.example/seite/';

const wanted = fc.record({
  widget: fc.constantFrom(...WIDGETS, 'all' as const),
  options: fc.dictionary(fc.constantFrom(...OPTIONS), fc.string({unit: 'grapheme'}), {
    noNullPrototype: true,
  }),
});

const read = (href: string): unknown => {
  const link = readEmbedLink(href, BASE);
  return link && {page: link.page.href, widget: link.widget, options: link.options};
};

const plain = `${PAGE}#koko=network-graph&src=https://daten.example/feed.json&focus=hwk`;
const meant = {
  page: PAGE,
  widget: 'network-graph',
  options: {src: 'https://daten.example/feed.json', focus: 'hwk'},
};

describe('a link that is a snippet', () => {
  it('says what was written into it, whatever that was', () => {
    fc.assert(
      fc.property(wanted, (one) => {
        assert.deepEqual(read(writeEmbedLink(PAGE, one)), {page: PAGE, ...one});
      }),
    );
  });

  it('is easy to read', () => {
    const options = {src: 'https://daten.example/feed.json', query: 'Ausbildung & Beruf'};
    assert.equal(
      writeEmbedLink(PAGE, {widget: 'offer-finder', options}),
      `${PAGE}#koko=offer-finder&src=https://daten.example/feed.json&query=Ausbildung%20%26%20Beruf`,
    );
  });

  const mangled: Record<string, (link: string) => string> = {
    'as it was': (link) => link,
    'with "&amp;" as text': (link) => link.replaceAll('&', '&amp;'),
    'escaped twice too often': (link) => link.replaceAll('&', '&amp;amp;'),
    'with "&#038;" as text': (link) => link.replaceAll('&', '&#038;'),
    'with escaped colons': (link) => link.replace('=https:', '=https%3A'),
    'with escaped colons and slashes': (link) =>
      link.replace('=https://daten.example/', '=https%3A%2F%2Fdaten.example%2F'),
    'with the whole fragment escaped': (link) =>
      link.replace(/#(.*)/, (_, fragment: string) => `#${encodeURIComponent(fragment)}`),
    'with tracking in the query': (link) => link.replace('#', '?utm_source=brief&mtm_campaign=1#'),
    'with tracking in the fragment': (link) => `${link}&utm_source=brief`,
    'with a slash at the end of the page': (link) => link.replace('.html', '.html/'),
    'with the secret of WordPress': (link) => `${link}#?secret=aB3dE5fG7h`,
  };
  for (const [how, mangle] of Object.entries(mangled))
    it(`is understood ${how}`, () => assert.deepEqual(read(mangle(plain)), meant));

  it('may be relative to the page that it stands in', () => {
    assert.deepEqual(read('/koko/koko.html#koko=all'), {
      page: 'https://stadt.example/koko/koko.html',
      widget: 'all',
      options: {},
    });
  });

  it('is no other link', () => {
    for (const href of [
      PAGE,
      `${PAGE}#koko`,
      `${PAGE}#koko=`,
      `${PAGE}#koko=constructor`,
      `${PAGE}?koko=network-graph`,
      '#inhalt',
      'https://',
      'javascript:alert(1)',
    ])
      assert.equal(readEmbedLink(href, BASE), undefined, href);
  });

  it('keeps a lone percent sign, and takes no name that a widget does not know', () => {
    assert.deepEqual(readFragment('#koko=offer-finder&label=100%&onclick=x&__proto__=y'), {
      widget: 'offer-finder',
      options: {label: '100%'},
    });
  });
});
