/**
 * `npm run bench -- soak [steps] [refreshes]`: a talk of hours in minutes. Wall and speaker window in Chromium, Münster's tour:
 * steps without a pause, feed refreshes, other window sizes, black, off the stage and on again, another tab before it. What is left is
 * counted after garbage collections, always at the same step. Needs `npm run build`. Fails where anything but the heap is left.
 * Written into docs/benchmarks.md.
 */
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {loadavg, tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {launch} from 'puppeteer-core';
import {findEngines} from '../../scripts/lib/browsers.mjs';
import {root} from '../../scripts/lib/run.mjs';
import {serve} from '../../scripts/serve.mjs';
import {store} from '../shared/results.mjs';
import {scriptHeap} from './script-heap.mjs';
import {slopeOf} from '../shared/slope.mjs';
import {writeDocs} from '../shared/write-docs.mjs';

const [wantedSteps = '10000', wantedRefreshes = '500'] = process.argv.slice(2);
/** In the first ones code is fetched and made fast; they are not counted. */
const [WARM, BLOCKS] = [5, 50];
const SIZES = [
  {width: 1366, height: 768},
  {width: 1024, height: 768},
  {width: 1920, height: 1080},
];
const REST = 5000;

const load = loadavg()[0].toFixed(1);
const folder = mkdtempSync(join(tmpdir(), 'koko-soak-'));
const feed = JSON.parse(readFileSync(join(root, 'demo/feeds/muenster.json'), 'utf8'));
/** To the last step and back. */
const far = feed.tours[0].steps.length - 1;
const ROUND = ['PageDown', 'PageUp'].flatMap((key) => Array(far).fill(key));
const DAYS = ['2026-11-20', '2026-11-21'];
const rounds = Math.ceil(Number(wantedSteps) / BLOCKS / ROUND.length);
/** Three more end each block. */
const refreshes = Math.max(0, Math.ceil(Number(wantedRefreshes) / BLOCKS) - 3);
const counted = {steps: 0, refreshes: 0, resizes: 0, blanks: 0, returns: 0, hidden: 0};

/** Another feed of the same network. */
function putFeed(updated) {
  const text = JSON.stringify({...feed, meta: {...feed.meta, updated}});
  writeFileSync(join(folder, 'feed.json'), text);
  return updated;
}

putFeed(DAYS[1]);
writeFileSync(
  join(folder, 'index.html'),
  '<!doctype html><html lang="de"><meta charset="utf-8"><title>Messung</title><script src="tally.js"></script><script type="module" src="page.js"></script><script type="module" src="/dist/embed/koko.js"></script><koko-network-graph src="feed.json"></koko-network-graph>',
);
const entries = ['tally.mjs', 'page.mjs'].map((name) =>
  fileURLToPath(new URL(name, import.meta.url)),
);
await build({
  ...{entryPoints: entries, outdir: folder, format: 'iife', bundle: true},
  ...{target: 'es2022', logLevel: 'error', absWorkingDir: root},
});
const server = await serve({mounts: {'/': folder, '/dist/': join(root, 'dist')}, port: 0});
const browser = await launch({
  ...{executablePath: findEngines().chromium, args: ['--no-sandbox'], protocolTimeout: 300_000},
});
try {
  const {wall, desk} = await openBoth();
  const rows = await soak(wall, desk);
  console.table(rows);
  const about = {
    browser: (await browser.version()).replace('Headless', '').replace('/', ' '),
    load,
  };
  const result = store('soak', rows, about);
  if (process.argv.length === 2) await writeDocs('soak', result);
  process.exitCode = rows.some(({left}) => left !== undefined && left !== 0) ? 1 : 0;
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, {recursive: true});
}

async function openBoth() {
  const wall = await browser.newPage();
  await seenBeside(wall);
  await wall.setViewport(SIZES.at(-1));
  await wall.goto(server.url);
  await wall.waitForSelector('koko-network-graph[data-state=ready]');
  await wall.evaluate(`document.querySelector('koko-network-graph').start(undefined, 'stage')`);
  await wall.evaluate('bench.still()');
  const popup = new Promise((resolve) => wall.once('popup', resolve));
  await wall.keyboard.press('s');
  const desk = await popup;
  await seenBeside(desk);
  await desk.waitForSelector('koko-network-graph[data-state=ready]');
  await desk.waitForFunction(
    `document.querySelector('koko-network-graph').shadowRoot.querySelectorAll('.speaker .picture').length === 2`,
  );
  return {wall, desk};
}

/** Two windows on two screens are both seen; here one tab would hide the other. */
async function seenBeside(page) {
  page.on('pageerror', (error) => console.error(error));
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', {enabled: true});
}

async function soak(wall, desk) {
  const session = await wall.createCDPSession();
  await session.send('Performance.enable');
  const pictures = new Set();
  const seen = [];
  let start = 0;
  for (let k = -WARM; k <= BLOCKS; k += 1) {
    if (k > -WARM) await block(wall, desk, k);
    seen.push({
      ...(await countsOf(wall, desk, session)),
      at: performance.now(),
      steps: counted.steps,
    });
    // Takes seconds.
    if (k >= 0 && k % 10 === 0) seen.at(-1).own = await scriptHeap(session);
    pictures.add(await wall.evaluate('bench.picture()'));
    if (k === 0) {
      seen.splice(0, seen.length - 1);
      start = performance.now();
      for (const key of Object.keys(counted)) counted[key] = 0;
      seen[0].steps = 0;
    }
    if (k % 5 === 0) console.log(JSON.stringify({block: k, ...seen.at(-1), ...counted}));
  }
  const hours = (performance.now() - start) / 3_600_000;
  const atRest = await restOf(wall, desk);
  return rowsOf(seen, {hours, pictures: pictures.size, atRest});
}

/** Ends at the first step, in the first size, with the same feed. */
async function block(wall, desk, k) {
  await wall.evaluate((all) => globalThis.bench.steps(all), Array(rounds).fill(ROUND).flat());
  counted.steps += rounds * ROUND.length;
  for (let n = 0; n < refreshes; n += 1) await refresh(wall, DAYS[n % 2]);
  // The speaker window has a feed of its own.
  await refresh(desk, DAYS[0]);
  for (const page of [wall, desk]) await refresh(page, DAYS[1]);
  for (const size of SIZES) await resize(wall, size);
  await wall.evaluate('bench.blank()');
  counted.blanks += 1;
  if (k % 2 === 0) await wall.evaluate('bench.leaveAndReturn()');
  if (k % 2 === 0) counted.returns += 1;
  if (k % 3 === 0) await hide(wall);
}

async function refresh(page, updated) {
  putFeed(updated);
  await page.evaluate((day) => globalThis.bench.refresh(day), updated);
  counted.refreshes += 1;
}

async function resize(page, size) {
  await page.setViewport(size);
  await page.evaluate('bench.still()');
  counted.resizes += 1;
}

/** As when another tab comes before it. */
async function hide(page) {
  await page.evaluate('bench.hide()');
  counted.hidden += 1;
}

/** After the last glide has ended and what nobody needs is collected. */
async function countsOf(wall, desk, session) {
  await wall.evaluate('bench.still()');
  for (let k = 0; k < 5; k += 1) {
    await session.send('HeapProfiler.collectGarbage');
    await wall.evaluate('new Promise((resolve) => requestAnimationFrame(resolve))');
  }
  const {metrics} = await session.send('Performance.getMetrics');
  const of = (wanted) => metrics.find(({name}) => name === wanted)?.value ?? 0;
  const own = await Promise.all([wall, desk].map((page) => page.evaluate('soak.counts()')));
  return {
    ...sumOf(own),
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    detached: await detachedIn(session),
    heap: of('JSHeapUsedSize'),
  };
}

/** Trees that script still holds and no page shows. */
async function detachedIn(session) {
  const {detachedNodes} = await session.send('DOM.getDetachedDomNodes');
  return detachedNodes.length;
}

function sumOf([first, ...others]) {
  const sum = {...first, outliving: first.listeners};
  for (const other of others)
    for (const key of Object.keys(other))
      sum[key === 'listeners' ? 'outliving' : key] += other[key];
  return sum;
}

/** What is asked for while both windows stand still: of frames and timers nothing, of the speaker's clock one tick a second. */
async function restOf(wall, desk) {
  const asked = await Promise.all([wall, desk].map((page) => page.evaluate(`soak.rest(${REST})`)));
  console.log(JSON.stringify(asked, undefined, 1));
  const [onWall, onDesk] = asked;
  const ticks = onDesk.filter((one) => one === 'tick 1000');
  return {
    wall: onWall.length,
    desk: onDesk.length - ticks.length,
    ticks: ticks.length,
  };
}

function rowsOf(seen, {hours, pictures, atRest}) {
  const [first, last] = [seen[0], seen.at(-1)];
  const own = seen.filter((one) => one.own !== undefined);
  const inHours = (all, key) => all.map((one) => [one.at / 3_600_000, one[key] / 1e6]);
  const steps = seen.map((one) => [one.steps, one.heap]);
  const left = [
    ...['nodes', 'detached', 'listeners', 'outliving', 'timers', 'frames'],
    ...['observed', 'channels', 'workers'],
  ];
  return [
    ...Object.entries(counted).map(([what, count]) => ({what, count})),
    {what: 'minutes', count: hours * 60},
    ...left.map((what) => ({what, count: first[what], left: last[what] - first[what]})),
    {what: 'ownPerHour', count: own.length, value: slopeOf(inHours(own, 'own'))},
    {what: 'ownGrown', count: own.length, value: (last.own - first.own) / 1e6},
    {what: 'heapPerHour', count: seen.length, value: slopeOf(inHours(seen, 'heap'))},
    {what: 'heapGrown', count: seen.length, value: (last.heap - first.heap) / 1e6},
    {what: 'heapPerStep', count: seen.length, value: slopeOf(steps)},
    {what: 'pictures', count: seen.length, left: pictures - 1},
    {what: 'restWall', count: REST / 1000, left: atRest.wall},
    {what: 'restDesk', count: REST / 1000, left: atRest.desk},
    {what: 'ticks', count: atRest.ticks},
  ];
}
