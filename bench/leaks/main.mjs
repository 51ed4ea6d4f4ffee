/**
 * `npm run bench -- leaks [mounts] [settled] [element]`: what is left in Chromium when each element has come and gone many
 * times: `mounts` of them gone at once, `settled` of them only when they had drawn. Needs `npm run build`. Nodes, listeners
 * and the heap are counted after a garbage collection, as differences to the first mounts, which fetch code and feed. Fails where
 * anything but the heap is left.
 */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {launch} from 'puppeteer-core';
import {findEngines} from '../../scripts/lib/browsers.mjs';
import {root} from '../../scripts/lib/run.mjs';
import {serve} from '../../scripts/serve.mjs';
import {generateMusterstadt} from '../../tools/musterstadt/generate.ts';
import {store} from '../shared/results.mjs';
import {slopeOf} from '../shared/slope.mjs';
import {writeDocs} from '../shared/write-docs.mjs';

const [mounts = '10000', settled = mounts, only = ''] = process.argv.slice(2);
const ELEMENTS = ['koko-offer-finder', 'koko-partner-directory', 'koko-network-graph'];
const PARTS = 10;

/** Settled ones stand side by side in batches, as their work is shared. */
const WAYS = [
  {waits: false, batch: 10},
  {waits: true, batch: 25},
];

const folder = mkdtempSync(join(tmpdir(), 'koko-leaks-'));
const feed = generateMusterstadt({seed: 3, partners: 12, committees: 6, offers: 12});
writeFileSync(join(folder, 'feed.json'), JSON.stringify(feed));
writeFileSync(
  join(folder, 'index.html'),
  '<!doctype html><html lang="de"><meta charset="utf-8"><title>Messung</title><script type="module" src="page.js"></script><script type="module" src="/dist/embed/koko.js"></script><div id="place"></div></html>',
);
await build({
  ...{entryPoints: [fileURLToPath(new URL('page.mjs', import.meta.url))], outdir: folder},
  ...{bundle: true, format: 'esm', target: 'es2022', logLevel: 'error', absWorkingDir: root},
});
const server = await serve({mounts: {'/': folder, '/dist/': join(root, 'dist')}, port: 0});
const browser = await launch({
  ...{executablePath: findEngines().chromium, args: ['--no-sandbox'], protocolTimeout: 900_000},
});
const rows = [];
for (const element of ELEMENTS.filter((name) => name.includes(only)))
  for (const way of WAYS) {
    rows.push(await measure(element, way));
    console.log(JSON.stringify(rows.at(-1)));
  }
await browser.close();
await server.close();
rmSync(folder, {recursive: true});
console.table(rows);
await writeDocs('leaks', store('leaks', rows));
const LEFT = ['nodes', 'listeners', 'timers', 'workers'];
if (rows.some((row) => LEFT.some((key) => row[key] > 0))) process.exit(1);

async function measure(element, {waits, batch}) {
  const page = await browser.newPage();
  await page.goto(server.url);
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const part = Math.ceil(Number(waits ? settled : mounts) / PARTS);
  const seen = [];
  for (let k = 0; k <= PARTS; k += 1) {
    // The first part warms up: code is fetched, the feed is read.
    await page.evaluate(
      (tag, count, options) => globalThis.bench.mount(tag, count, options),
      element,
      k === 0 ? Math.max(batch, Math.min(part, 200)) : part,
      {waits: waits || k === 0, batch},
    );
    seen.push(await countsOf(page, session));
  }
  const [first, last] = [seen[0], seen.at(-1)];
  await page.close();
  return {
    ...{element, waits, mounts: part * PARTS},
    nodes: last.nodes - first.nodes,
    listeners: last.listeners - first.listeners,
    timers: last.timers,
    workers: last.workers,
    slope: slopeOf(seen.slice(1).map(({heap}, k) => [k * part, heap])),
  };
}

/** After all that was pending has run, and what nobody needs is collected. */
async function countsOf(page, session) {
  await page.waitForFunction('bench.left().timers === 0', {timeout: 20_000}).catch(() => undefined);
  for (let k = 0; k < 3; k += 1) {
    await session.send('HeapProfiler.collectGarbage');
    await page.evaluate('new Promise((resolve) => requestAnimationFrame(resolve))');
  }
  const {metrics} = await session.send('Performance.getMetrics');
  const of = (wanted) => metrics.find(({name}) => name === wanted)?.value ?? 0;
  return {
    ...(await page.evaluate('bench.left()')),
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    heap: of('JSHeapUsedSize'),
  };
}
