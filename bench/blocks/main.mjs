/**
 * How long the page is held up while a network is drawn, from load to rest, under the demo's own policy:
 * `npx tsx bench/blocks/main.mjs [--partners=300,5000,50000] [--layouts=bands,free] [--workers=yes,no]`.
 * Needs `npm run build` and Chromium. Of the long tasks the longest is told, and all of them together, in ms.
 */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {launch} from 'puppeteer-core';
import {findEngines} from '../../scripts/lib/browsers.mjs';
import {root} from '../../scripts/lib/run.mjs';
import {serve} from '../../scripts/serve.mjs';
import {generateMusterstadt} from '../../tools/musterstadt/generate.ts';

const {values} = parseArgs({
  options: {
    partners: {type: 'string', default: '300,5000,50000'},
    layouts: {type: 'string', default: 'bands,free'},
    workers: {type: 'string', default: 'yes,no'},
  },
});

/** Committees that a town of so many partners has here. */
const committeesFor = (partners) => (partners <= 300 ? 16 : partners <= 5_000 ? 80 : 300);

const policy = (worker) =>
  `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'${worker === 'no' ? "; worker-src 'none'" : ''}`;

const pageOf = (feed, layout, worker) => `<!doctype html><html lang="de"><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(worker)}">
<script src="watch.js"></script><script type="module" src="/dist/embed/koko.js"></script>
<koko-network-graph src="${feed}" layout="${layout}"></koko-network-graph></html>`;

const watch = `self.long = []; self.violations = [];
addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective));
new PerformanceObserver((list) => long.push(...list.getEntries().map((one) => one.duration)))
  .observe({type: 'longtask', buffered: true});`;

const folder = mkdtempSync(join(tmpdir(), 'koko-blocks-'));
writeFileSync(join(folder, 'watch.js'), watch);
const server = await serve({mounts: {'/': folder, '/dist/': join(root, 'dist')}, port: 0});
const browser = await launch({
  executablePath: findEngines().chromium,
  args: ['--no-sandbox', '--window-size=1440,900'],
  protocolTimeout: 300_000,
});

for (const partners of values.partners.split(',').map(Number)) {
  const committees = committeesFor(partners);
  const feed = generateMusterstadt({seed: 68, partners, committees, offers: 0});
  writeFileSync(join(folder, `${partners}.json`), JSON.stringify(feed));
  for (const layout of values.layouts.split(',')) {
    for (const worker of values.workers.split(',')) {
      writeFileSync(join(folder, 'page.html'), pageOf(`${partners}.json`, layout, worker));
      console.log(
        `${partners} partners, ${committees} committees, ${layout}, worker ${worker}: ${await measure()}`,
      );
    }
  }
}
await browser.close();
await server.close();
rmSync(folder, {recursive: true});

async function measure() {
  const page = await browser.newPage();
  await page.goto(`${server.url}page.html`);
  await page.waitForSelector('koko-network-graph[data-state="ready"]', {timeout: 240_000});
  const settled = await page.evaluate(() => performance.now());
  await new Promise((resolve) => setTimeout(resolve, 500));
  const {long, violations} = await page.evaluate('({long, violations})');
  const workers = page.workers().length;
  await page.close();
  const sum = long.reduce((total, one) => total + one, 0);
  return `settled ${Math.round(settled)}, longest ${Math.round(Math.max(0, ...long))}, all ${Math.round(sum)}, tasks ${long.map(Math.round).join(' ')}; workers ${workers}, violations ${violations.join(' ') || 'none'}`;
}
