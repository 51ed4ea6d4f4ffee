/** What docs/embed tells people to copy is what the loader understands, in both languages alike. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {root} from '../../../scripts/lib/run.mjs';
import {readEmbedLink} from '../../../src/embed/embed-link.js';
import {stepFromDocs} from '../cms/steps.mjs';
import {readRuns} from '../cms/runs.js';
import {HOST, RECOMMENDED, SITE, snippets} from './snippets.js';

const folder = join(root, 'docs/embed');
const pages = readdirSync(folder).filter((file) => file.endsWith('.md'));
const textOf = (page: string): string => readFileSync(join(folder, page), 'utf8');

/** Addresses of the example's hosted page with options behind them, as they stand in the text. */
const addressesIn = (text: string): string[] =>
  text.match(/https:\/\/www\.kreis\.example\/koko\/koko\.html#[^\s`"|)\]]+/g) ?? [];

describe('what people copy from docs/embed', () => {
  it('are addresses that are read as widgets, with a feed', () => {
    const addresses = pages.flatMap((page) => addressesIn(textOf(page)));
    assert.ok(addresses.length > 10);
    for (const address of addresses) {
      const link = readEmbedLink(address, SITE);
      assert.equal(link?.page.href, `${HOST}koko.html`, address);
      assert.equal(link.options.src, 'feed.json', address);
    }
  });

  it('holds every widget in both languages', () => {
    for (const page of ['cms.md', 'cms.en.md']) {
      const widgets = addressesIn(textOf(page)).map((one) => readEmbedLink(one, SITE)?.widget);
      for (const name of ['offer-finder', 'partner-directory', 'network-graph'] as const)
        assert.ok(widgets.includes(name), `${page}: ${name}`);
    }
  });

  it('is the recommended snippet, letter by letter', () => {
    const recommended = snippets.find(({id}) => id === RECOMMENDED)?.html ?? '';
    for (const page of ['compatibility.md', 'compatibility.en.md'])
      assert.ok(textOf(page).includes(`\n${recommended}\n`), page);
  });

  it('has the steps that are tried in real systems', () => {
    assert.match(stepFromDocs('WordPress', 'php', HOST), /wp_footer[^]*koko\.js/);
    assert.match(stepFromDocs('MediaWiki', 'js', HOST), /koko\.js/);
    assert.throws(() => stepFromDocs('Nirgends', 'js', HOST));
  });

  it('has a heading for every system, in both languages, which the tables lead to', () => {
    for (const page of ['cms.md', 'cms.en.md']) {
      const text = textOf(page);
      const headings = [...text.matchAll(/^### (.+)$/gm)].map(([, name = '']) =>
        name.toLowerCase().replaceAll(',', '').replaceAll(' ', '-'),
      );
      const anchors = [...text.matchAll(/\]\(#([\w-]+)\)/g)].map(([, name = '']) => name);
      assert.deepEqual([...new Set(anchors)].sort(), [...headings].sort(), page);
    }
  });
});

describe('the run in real systems', () => {
  it('was of WordPress and MediaWiki, in Chromium and Firefox, and everything was as expected', () => {
    const runs = readRuns();
    assert.deepEqual(
      runs.map(({system}) => system),
      ['WordPress', 'MediaWiki'],
    );
    for (const {system, cases} of runs) {
      assert.ok(cases.length >= 6, system);
      for (const {id, engines} of cases) {
        assert.match(Object.keys(engines).join(), /Chromium \d+,Firefox \d+/);
        assert.ok(Object.values(engines).every(Boolean), `${system}: ${id}`);
      }
    }
  });
});
