/**
 * `npm run bench -- stage [steps] [many]`: Musterstadt's tour on stage in Chromium: key to title, frames of the glide, and what
 * very many steps leave. Needs `npm run build`. Written into docs/benchmarks.md.
 */
import {copyFileSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {loadavg, tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {launch} from 'puppeteer-core';
import {findEngines} from '../../scripts/lib/browsers.mjs';
import {root} from '../../scripts/lib/run.mjs';
import {serve} from '../../scripts/serve.mjs';
import {store} from '../shared/results.mjs';
import {slopeOf} from '../shared/slope.mjs';
import {writeDocs} from '../shared/write-docs.mjs';

const [steps = '50', many = '2000'] = process.argv.slice(2);
/** Musterstadt has four steps: three on, three back. */
const ROUND = [...Array(3).fill('PageDown'), ...Array(3).fill('PageUp')];
const PARTS = 10;

const load = loadavg()[0].toFixed(1);
const folder = mkdtempSync(join(tmpdir(), 'koko-stage-'));
copyFileSync(join(root, 'demo/feeds/musterstadt.json'), join(folder, 'feed.json'));
writeFileSync(
  join(folder, 'index.html'),
  '<!doctype html><html lang="de"><meta charset="utf-8"><title>Messung</title><script type="module" src="page.js"></script><script type="module" src="/dist/embed/koko.js"></script><koko-network-graph src="feed.json"></koko-network-graph>',
);
await build({
  ...{entryPoints: [fileURLToPath(new URL('page.mjs', import.meta.url))], outdir: folder},
  ...{bundle: true, format: 'esm', target: 'es2022', logLevel: 'error', absWorkingDir: root},
});
const server = await serve({mounts: {'/': folder, '/dist/': join(root, 'dist')}, port: 0});
const browser = await launch({
  ...{executablePath: findEngines().chromium, args: ['--no-sandbox'], protocolTimeout: 300_000},
});
try {
  const page = await openStage();
  const rows = [...(await timesOf(page)), ...(await leftOf(page))];
  console.table(rows);
  const about = {
    browser: (await browser.version()).replace('Headless', '').replace('/', ' '),
    load,
  };
  await writeDocs('stage', store('stage', rows, about));
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, {recursive: true});
}

async function openStage() {
  const page = await browser.newPage();
  await page.setViewport({width: 1920, height: 1080});
  await page.goto(server.url);
  await page.waitForSelector('koko-network-graph[data-state=ready]');
  await page.evaluate(`document.querySelector('koko-network-graph').start(undefined, 'stage')`);
  await page.waitForFunction(
    `document.querySelector('koko-network-graph').shadowRoot.querySelector('.stage .name-over')`,
  );
  return page;
}

async function timesOf(page) {
  const seen = [];
  for (let k = 0; k < Number(steps); k += 1)
    seen.push(await page.evaluate((key) => globalThis.bench.step(key), ROUND[k % ROUND.length]));
  const lengths = seen.flatMap((one) => one.lengths);
  return [
    rowOf(
      'key',
      seen.map(({shown}) => shown),
    ),
    rowOf('frame', lengths),
  ];
}

function rowOf(what, values) {
  const sorted = [...values].sort((a, b) => a - b);
  const part = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return {what, count: values.length, p50: part(0.5), p95: part(0.95), most: sorted.at(-1)};
}

async function leftOf(page) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const rounds = Math.ceil(Number(many) / PARTS / ROUND.length);
  const part = rounds * ROUND.length;
  const keys = Array(rounds).fill(ROUND).flat();
  const seen = [];
  await page.evaluate(`bench.toStart()`);
  // The first part warms up, and is not counted.
  for (let k = 0; k <= PARTS; k += 1) {
    await page.evaluate((all) => globalThis.bench.steps(all), keys);
    seen.push(await countsOf(page, session));
  }
  const [first, last] = [seen[0], seen.at(-1)];
  const count = part * PARTS;
  return [
    {what: 'nodes', count, p50: last.nodes - first.nodes},
    {what: 'listeners', count, p50: last.listeners - first.listeners},
    {what: 'heap', count, p50: slopeOf(seen.map(({heap}, k) => [k * part, heap]))},
  ];
}

/** After the last glide has ended and what nobody needs is collected. */
async function countsOf(page, session) {
  await page.waitForFunction(
    `!document.querySelector('koko-network-graph').shadowRoot.querySelector('.gliding')`,
  );
  for (let k = 0; k < 3; k += 1) await session.send('HeapProfiler.collectGarbage');
  const {metrics} = await session.send('Performance.getMetrics');
  const of = (wanted) => metrics.find(({name}) => name === wanted)?.value ?? 0;
  return {nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize')};
}
