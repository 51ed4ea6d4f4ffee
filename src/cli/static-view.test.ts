import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {hostileOffer, hostilePartner, MARKUP} from '../../test/fixtures/hostile-offer.js';
import {isOver} from '../search/is-over.js';
import {parseFeed} from '../feed/parse-feed.js';
import type {Feed} from '../feed/types.js';
import {loadTexts} from '../i18n/lazy-messages.js';
import {hostedFiles} from './hosted-files.js';
import {networkPicture} from './network-picture.js';
import {staticViews} from '../pages/static-view.js';
import {readFragment} from '../embed/embed-link.js';

await loadTexts('en');

const day = '2026-11-21';
const read = (file: unknown): Feed => {
  const {feed} = parseFeed(file);
  assert.ok(feed);
  return feed;
};
const demo = (name: string): string =>
  readFileSync(new URL(`../../demo/feeds/${name}.json`, import.meta.url), 'utf8');
const viewsOf = (feed: Feed, lang = 'de') => staticViews(feed, {lang, day, headingLevel: 2});

/** Names of elements in the order in which they begin. */
const tagsIn = (html: string): string[] =>
  [...html.matchAll(/<([a-z]+\d?)/g)].map(([, tag = '']) => tag);

const unescaped = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

const KNOWN = new Set('h2 h3 h4 p ul li table caption tr th td a span'.split(' '));

describe('the view without scripts', () => {
  for (const name of ['muenster', 'kreis-offenbach', 'hagen-ennepe-ruhr', 'musterstadt'])
    it(`holds whom and what ${name} holds, in elements that editors know`, () => {
      const feed = read(JSON.parse(demo(name)));
      const {offers, partners, network} = viewsOf(feed);
      const text = unescaped(offers + partners + network);
      for (const {name: said} of [...feed.partners, ...feed.committees])
        assert.ok(text.includes(String(said.de)), said.de);
      const open = feed.offers.filter((offer) => !isOver(offer, day));
      for (const {title} of open) assert.ok(text.includes(String(title.de)), title.de);
      assert.equal(tagsIn(offers).filter((tag) => tag === 'h3').length, open.length);
      const strangers = tagsIn(offers + partners + network).filter((tag) => !KNOWN.has(tag));
      assert.deepEqual(strangers, []);
    });

  it('has a row for each partner and each seat, and a sentence for each tie', () => {
    const feed = read(JSON.parse(demo('muenster')));
    const {partners, network} = viewsOf(feed);
    assert.equal(tagsIn(partners).filter((tag) => tag === 'tr').length, feed.partners.length + 1);
    const withMembers = feed.committees.filter(({members}) => members.length > 0).length;
    assert.equal(
      tagsIn(network).filter((tag) => tag === 'tr').length,
      feed.memberships.length + withMembers,
    );
    assert.equal(
      tagsIn(network).filter((tag) => tag === 'li').length,
      feed.relations.length + feed.programmes.length,
    );
  });

  it('takes what a feed says as text, and no address that does something', () => {
    const meta = {format: 'koko-feed/1', title: MARKUP, languages: ['de']};
    const feed = read({meta, partners: [hostilePartner], offers: [hostileOffer]});
    const {offers, partners} = viewsOf(feed);
    assert.ok(unescaped(offers).includes('<img src=x onerror=alert(1)>'));
    assert.deepEqual(
      tagsIn(offers + partners).filter((tag) => !KNOWN.has(tag)),
      [],
    );
    assert.doesNotMatch(offers + partners, /href="(?!tel:|mailto:|https?:)/);
    assert.doesNotMatch(offers + partners, /[\u202a-\u202e\u2066-\u2069]/);
  });

  it('names nobody whose consent has ended', () => {
    const feed = read({
      meta: {format: 'koko-feed/1', title: 'T', languages: ['de']},
      partners: [
        {
          ...hostilePartner,
          contacts: [{role: 'Büro', name: 'Testperson', consentUntil: '2026-01-01'}],
        },
      ],
    });
    assert.doesNotMatch(viewsOf(feed).partners, /Testperson/);
  });

  it('speaks English where asked to', () => {
    const {network} = viewsOf(read(JSON.parse(demo('muenster'))), 'en');
    assert.match(network, /<h2>Network<\/h2>/);
    assert.match(network, />Member</);
  });
});

describe('the picture of the command', () => {
  it('is the same each time, and holds every mark', () => {
    const feed = read(JSON.parse(demo('hagen-ennepe-ruhr')));
    const svg = networkPicture(feed, {lang: 'de', day});
    assert.equal(networkPicture(feed, {lang: 'de', day}), svg);
    for (const {id} of feed.committees) assert.ok(svg.includes(`data-id="${id}"`), id);
  });
});

describe('the hosted page of one feed', () => {
  const template = readFileSync(new URL('../embed/hosted/koko.html', import.meta.url), 'utf8');
  const base = 'https://stadt.example/koko/';
  const feedText = demo('muenster').replace('"title"', '"x-note": "</script><b>", "title"');
  const feed = read(JSON.parse(feedText));
  const options = {base, widget: 'network-graph', lang: 'de', day};
  const {page, oembed} = hostedFiles(template, {feed, feedText, views: viewsOf(feed)}, options);

  it('can be read without a script, and carries its feed', () => {
    assert.match(page, /<main>[\s\S]*<h2>Netzwerk<\/h2>[\s\S]*<\/main>/);
    const [, json = ''] = /id="koko-feed">([\s\S]*?)<\/script>/.exec(page) ?? [];
    assert.deepEqual(JSON.parse(json), JSON.parse(feedText));
    assert.ok(page.includes('name="koko-src" content="feed.json"'));
  });

  it('is found by those who read oEmbed', () => {
    assert.ok(page.includes(`href="${base}koko.oembed.json"`));
    const {type, version, html} = JSON.parse(oembed) as Record<string, string>;
    assert.deepEqual([type, version], ['rich', '1.0']);
    const [, address = ''] = /<iframe [^>]*src="([^"]*)"/.exec(String(html)) ?? [];
    assert.deepEqual(readFragment(new URL(address).hash), {
      widget: 'network-graph',
      options: {src: 'feed.json'},
    });
    assert.match(String(html), /^<blockquote class="wp-embedded-content"><a href=/);
  });
});
