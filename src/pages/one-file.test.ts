import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {inflateRawSync} from 'node:zlib';
import {parseFeed} from '../feed/parse-feed.js';
import type {Feed} from '../feed/types.js';
import {loadTexts} from '../i18n/lazy-messages.js';
import {oneFile, oneFileName, type OneFile} from './one-file.js';
import {packText} from './pack-text.js';
import {pictureHash} from './picture-hash.js';

await loadTexts('en');

const template = readFileSync(new URL('../embed/offline/template.html', import.meta.url), 'utf8');
const day = '2026-11-21';

/** What ends scripts, comments and lines in some language or other. */
const NASTY = '</script><script>alert(1)</script><!-- ]]> \u2028\u2029 $& $1 "\' &amp; \ud800';

function feedCalled(title: string): {feed: Feed; feedText: string} {
  const meta = {format: 'koko-feed/1', title, languages: ['de'], updated: day};
  const tiers = [{id: 't1', name: title}];
  const partners = [{id: 'p1', name: title, tier: 't1'}];
  const file = {meta, tiers, partners};
  const {feed} = parseFeed(file);
  assert.ok(feed);
  return {feed, feedText: JSON.stringify(file)};
}

const contentOf = (title: string, more: Partial<OneFile> = {}): OneFile => ({
  ...feedCalled(title),
  lang: 'de',
  day,
  layout: 'bands',
  picture: '<svg><g data-id="p1"><path d="M1 2"/></g></svg>',
  ...more,
});

const between = (text: string, start: string, end: string): string =>
  text.split(start)[1]?.split(end)[0] ?? '';

describe('the one file', () => {
  it('holds the feed as it came, whatever is in it', async () => {
    const content = contentOf(NASTY);
    const page = await oneFile(template, content);
    const packed = between(page, 'id="koko-feed">', '</script>');
    const text = inflateRawSync(Buffer.from(packed, 'base64')).toString('utf8');
    assert.equal(text, content.feedText);
    assert.match(packed, /^[A-Za-z0-9+/]+=*$/);
  });

  it('has no script but those of the template', async () => {
    const page = await oneFile(template, contentOf(NASTY));
    const scripts = (text: string): number => text.match(/<script/g)?.length ?? 0;
    assert.equal(scripts(page), scripts(template));
    assert.equal(page.match(/<!--/g)?.length, template.match(/<!--/g)?.length);
    assert.match(page, /&lt;script&gt;alert/);
  });

  it('is the same text each time', async () => {
    const content = contentOf('Netz');
    assert.equal(await oneFile(template, content), await oneFile(template, content));
  });

  it('speaks the language that was asked for', async () => {
    const page = await oneFile(template, contentOf('Netz', {lang: 'en'}));
    assert.match(page, /<html lang="en">/);
    assert.match(page, /Everything as text/);
    assert.doesNotMatch(page, /Alles als Text/);
  });

  it('says how it opens, and where its marks stand', async () => {
    const content = contentOf('Netz', {layout: 'rings', tour: 'r-1'});
    const page = await oneFile(template, content);
    assert.match(page, /<main data-layout="rings" data-tour="r-1">/);
    assert.equal(
      between(page, 'name="koko-layout" content="', '"'),
      `rings ${pictureHash(content.picture) ?? '–'}`,
    );
    assert.doesNotMatch(await oneFile(template, contentOf('Netz')), /data-tour/);
  });

  it('shows all of it without a script, too', async () => {
    const page = await oneFile(template, contentOf('Stadt Musterstadt'));
    assert.match(page, /<h1>Stadt Musterstadt<\/h1>/);
    assert.match(page, /<details id="koko-text" open="">/);
    assert.match(page, /<th scope="row">Stadt Musterstadt<\/th>/);
  });

  it('has a name that every system takes', () => {
    const named = (title: string): string => oneFileName(contentOf(title));
    assert.equal(
      named('Übergänge in Köln: Straße & Beruf'),
      'uebergaenge-in-koeln-strasse-beruf.html',
    );
    assert.equal(named('…'), 'koko.html');
    assert.equal(named('ab '.repeat(40)).length <= 65, true);
    assert.match(named('Größe '.repeat(30)), /[a-z]\.html$/);
  });
});

describe('a packed text', () => {
  it('comes out as it went in, however long it is', async () => {
    const long = `äöü – ${NASTY}`.repeat(20_000);
    for (const text of ['', 'a', long]) {
      const raw = inflateRawSync(Buffer.from(await packText(text), 'base64'));
      assert.equal(raw.toString('utf8'), Buffer.from(text, 'utf8').toString('utf8'));
    }
  });
});

describe('the hash of a picture', () => {
  const mark = (id: string, x: number): string =>
    `<g class="sign" data-id="${id}"><path class="shape" d="M${x} 2"/></g>`;

  it('does not depend on the order of marks, nor on what they say', () => {
    const one = pictureHash(`<svg>${mark('a', 1)}${mark('b', 2)}</svg>`);
    assert.equal(pictureHash(`<svg lang="en">${mark('b', 2)}${mark('a', 1)}</svg>`), one);
    const told = `<svg>${mark('a', 1).replace('class=', 'aria-label="A" class=')}${mark('b', 2)}</svg>`;
    assert.equal(pictureHash(told), one);
  });

  it('is another where one mark stands elsewhere, or another one stands there', () => {
    const one = pictureHash(`<svg>${mark('a', 1)}${mark('b', 2)}</svg>`);
    assert.notEqual(pictureHash(`<svg>${mark('a', 1)}${mark('b', 2.1)}</svg>`), one);
    assert.notEqual(pictureHash(`<svg>${mark('a', 1)}${mark('c', 2)}</svg>`), one);
    assert.equal(pictureHash('<svg></svg>'), undefined);
  });
});
