/**
 * `npm run bench -- schools [runs]`: the partner directory over the 5,507 entries of a state's list of schools, in Chromium:
 * first cards, typing, filters, scrolling. Needs `npm run build`. Kept in `results/` and written into docs/benchmarks.md.
 */
import {copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {root} from '../../scripts/lib/run.mjs';
import {serveCounted} from '../graph/server.mjs';
import {browserVersion} from '../graph/visit.mjs';
import {median} from '../layout/measure.mjs';
import {visit} from '../search/visit.mjs';
import {store} from '../shared/results.mjs';
import {writeDocs} from '../shared/write-docs.mjs';

const WORDS = ['gesamtschule', 'hagen', 'berufskolleg technik'];
/** Cards in the page while it is scrolled, beside as many as there are at first. */
const MANY = 1_000;

const [runs = '3'] = process.argv.slice(2);
const FEED = join(root, 'demo/feeds/nrw-schools.json');
const folder = mkdtempSync(join(tmpdir(), 'koko-schools-'));
copyFileSync(FEED, join(folder, 'feed.json'));
writeFileSync(
  join(folder, 'index.html'),
  '<!doctype html><html lang="de"><meta charset="utf-8"><title>Messung</title><body><script type="module" src="/dist/embed/koko.js"></script><script type="module" src="page.js"></script></body></html>',
);
await build({
  ...{entryPoints: [fileURLToPath(new URL('page.mjs', import.meta.url))], outdir: folder},
  ...{bundle: true, format: 'esm', target: 'es2022', logLevel: 'error', absWorkingDir: root},
});
const server = await serveCounted({'/': folder, '/dist/': join(root, 'dist')});
const about = {browser: await browserVersion()};
const partners = JSON.parse(readFileSync(FEED, 'utf8')).partners.length;
try {
  const visits = [];
  for (let run = 0; run < Number(runs); run += 1) {
    visits.push(await visit(server.url, measure));
    if (visits.at(-1).failed) throw new Error(visits.at(-1).failed);
  }
  const rows = rowsOf(visits);
  console.table(rows);
  await writeDocs('schools', store('schools', rows, about));
} finally {
  server.close();
  rmSync(folder, {recursive: true});
}

async function measure(page) {
  const start = await page.evaluate('bench.start()');
  const keys = await page.evaluate((words) => globalThis.bench.keys(words), WORDS);
  const clicks = await page.evaluate('bench.clicks()');
  const scrolled = await scroll(page);
  const many = await page.evaluate((count) => globalThis.bench.grow(count), MANY);
  return {start, keys, clicks, scrolled, many, scrolledMany: await scroll(page)};
}

/** To the end and back, as a wheel turns. */
async function scroll(page) {
  const stop = await page.evaluateHandle('bench.frames()');
  await page.mouse.move(600, 400);
  for (let k = 0; k < 120; k += 1) {
    await page.mouse.wheel({deltaY: k < 80 ? 240 : -480});
    await new Promise((resolve) => setTimeout(resolve, 12));
  }
  return page.evaluate((end) => end(), stop);
}

function rowsOf(visits) {
  const part = (values, share) =>
    [...values].sort((a, b) => a - b)[
      Math.min(values.length - 1, Math.floor(share * values.length))
    ];
  const row = (what, times, longest, cards, limit) => ({
    ...{what, partners, cards, limit, count: times.length},
    ...{p50: part(times, 0.5), p95: part(times, 0.95), longest: Math.max(...longest)},
  });
  const of = (key, list) => visits.flatMap((one) => one[key][list]);
  const longest = (key) => visits.map((one) => one[key].longest);
  const cards = median(visits.map(({start}) => start.cards));
  const firsts = visits.map(({start}) => start.first);
  return [
    row(
      'first',
      firsts,
      visits.map(({start}) => start.startLongest),
      cards,
      300,
    ),
    row('key', of('keys', 'taken'), longest('keys'), cards, 50),
    row('filter', of('clicks', 'taken'), longest('clicks'), cards, 50),
    row('scroll', of('scrolled', 'lengths'), longest('scrolled'), cards, 20),
    row(
      'scroll',
      of('scrolledMany', 'lengths'),
      longest('scrolledMany'),
      median(visits.map(({many}) => many)),
      20,
    ),
  ];
}
