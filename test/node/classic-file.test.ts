import assert from 'node:assert/strict';
import {copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {launch, type Browser} from 'puppeteer-core';
import {findEngines} from '../../scripts/lib/browsers.mjs';
import {root} from '../../scripts/lib/run.mjs';

const {chromium, firefox} = findEngines();
const folder = mkdtempSync(join(tmpdir(), 'koko-stick-'));
const FILES = ['koko.classic.js', 'koko.complete.js'];
let browser: Browser;

before(async () => {
  for (const file of FILES) {
    copyFileSync(join(root, 'dist/embed', file), join(folder, file));
    writeFileSync(join(folder, `${file}.html`), page(file));
  }
  browser = await launch({
    browser: chromium ? 'chrome' : 'firefox',
    executablePath: chromium ?? firefox ?? '',
    args: chromium ? ['--no-sandbox'] : [],
  });
});

after(async () => {
  await browser.close();
  rmSync(folder, {recursive: true});
});

/** What stands on a stick: one script, one feed in the page, three widgets. */
function page(script: string): string {
  const feed = readFileSync(join(root, 'demo/feeds/muenster.json'), 'utf8').replace(
    /</g,
    '\\u003c',
  );
  return `<!doctype html><html lang="de"><meta charset="utf-8"><title>Stick</title>
<script src="${script}"></script>
<script type="application/json" id="feed">${feed}</script>
<koko-network-graph src="#feed"></koko-network-graph>
<koko-partner-directory src="#feed"></koko-partner-directory>
<koko-offer-finder src="#feed"></koko-offer-finder></html>`;
}

for (const file of FILES)
  test(`${file} shows all three widgets from a disk, with the feed in the page`, async () => {
    const tab = await browser.newPage();
    const asked: string[] = [];
    const errors: string[] = [];
    tab.on('request', (request) => asked.push(request.url()));
    tab.on('pageerror', (error) => errors.push(String(error)));
    await tab.goto(pathToFileURL(join(folder, `${file}.html`)).href);
    await tab.waitForFunction(
      () => document.querySelectorAll('[data-state="ready"]').length === 3,
      {
        timeout: 60_000,
      },
    );
    const texts = await tab.evaluate(() =>
      [...document.querySelectorAll('[data-state]')].map(
        (widget) => widget.shadowRoot?.textContent ?? '',
      ),
    );
    for (const [index, words] of [
      'Lenkungskreis',
      'Handwerkskammer',
      'Kommunale Koordinierung',
    ].entries())
      assert.ok(
        texts[index]?.replace(/\u00ad/g, '').includes(words),
        `${words} in widget ${index}`,
      );
    assert.deepEqual(errors, []);
    assert.ok(
      asked.every((url) => url.startsWith('file:') || url.startsWith('data:')),
      asked.join(' '),
    );
  });
