/**
 * `npm run bench -- search [sizes] [runs] [names]`: whole pages with one list of offers each, ours and those of other
 * libraries, in one run of Chromium. Needs `npm run build`. The pages take turns, `runs` times; the median counts. A page
 * that took longer than 6 s until its first answer is visited once. Then the German gold set, scored by its own scorer.
 * With 0 for the sizes it is the gold set alone. `names` is a pattern: `'koko|fuzzy'`.
 * Everything is kept in `results/` and written into docs/benchmarks.md.
 */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {root} from '../../scripts/lib/run.mjs';
import {generateMusterstadt} from '../../tools/musterstadt/generate.ts';
import {serveCounted} from '../graph/server.mjs';
import {browserVersion} from '../graph/visit.mjs';
import {median} from '../layout/measure.mjs';
import {store, versionsOf} from '../shared/results.mjs';
import {writeDocs} from '../shared/write-docs.mjs';
import {bundleEngine} from './bundle.mjs';
import {documentsOf} from './documents.mjs';
import {ENGINES, PEERS} from './engines.mjs';
import {goldFeed, goldQueries, mixed, scoreOf} from './gold.mjs';
import {tableOf} from './table.mjs';
import {heapOf, visit} from './visit.mjs';

const WORDS = ['Praktikum', 'Berufsberatung', 'Bewerbung schreiben'];
const SLOW = 6_000;
/** Longest that one page may search and type, ms. */
const QUERYING = 1_200;
const TYPING = 2_400;

const [sizeList = '500,5000,10000', runs = '3', only = ''] = process.argv.slice(2);
const engines = ENGINES.filter(({name}) => new RegExp(only).test(name));
const queries = goldQueries();
const texts = mixed(queries).map(({query}) => query);
const folder = mkdtempSync(join(tmpdir(), 'koko-bench-'));
const server = await serveCounted({'/': folder, '/dist/': join(root, 'dist')});
const about = {browser: await browserVersion(), versions: versionsOf(PEERS)};

try {
  for (const {file} of engines) await bundleEngine(file, folder);
  for (const size of sizeList.split(',').map(Number).filter(Boolean)) await measureSize(size);
  await measureGold();
} finally {
  server.close();
  rmSync(folder, {recursive: true});
}

async function measureSize(size) {
  offer(
    generateMusterstadt({seed: 1, partners: Math.round(size / 10), committees: 20, offers: size}),
  );
  const visits = engines.map(() => []);
  const sizes = [];
  for (let run = 0; run < Number(runs); run += 1)
    for (const [k, {file}] of engines.entries()) {
      const [before] = visits[k];
      if (before && (before.failed || (before.answer ?? before.index) > SLOW)) continue;
      server.bytes();
      visits[k].push(await visit(`${server.url}${file}/`, measure));
      sizes[k] ??= server.bytes();
    }
  const rows = engines.map(({name}, k) => rowOf({name, size, bytes: sizes[k]}, visits[k]));
  await writeDocs('search', store(`search-${size}`, rows, about));
  console.log(`\n${size} offers`);
  console.table(tableOf(rows));
}

/** Puts a feed where every page finds it in its own form. */
function offer(feed) {
  const [own, flat] = [JSON.stringify(feed), JSON.stringify(documentsOf(feed))];
  for (const {file, isOurs} of engines)
    writeFileSync(join(folder, file, isOurs ? 'feed.json' : 'documents.json'), isOurs ? own : flat);
}

async function measure(page) {
  const figures = await page.evaluate((word) => globalThis.bench.start(word), WORDS[0]);
  const heap = await heapOf(page);
  const can = await page.evaluate('bench.can()');
  const asked = can.includes('query')
    ? await page.evaluate((list, ms) => globalThis.bench.queries(list, ms), texts, QUERYING)
    : [];
  const typed = can.includes('type')
    ? await page.evaluate((list, ms) => globalThis.bench.keys(list, ms), WORDS, TYPING)
    : [];
  return {...figures, heap, asked, typed};
}

function rowOf(about, visits) {
  const failed = visits.find((one) => one.failed);
  if (failed) return {...about, failed: failed.failed};
  const middle = (key) => {
    const values = visits.map((one) => one[key]).filter((value) => value !== undefined);
    return values.length > 0 ? median(values) : undefined;
  };
  const keys = ['first', 'answer', 'index', 'slice', 'longest', 'heap'];
  const asked = visits.flatMap((one) => one.asked).sort((a, b) => a - b);
  const typed = visits.flatMap((one) => one.typed).sort((a, b) => a - b);
  return {
    ...about,
    visits: visits.length,
    ...Object.fromEntries(keys.map((key) => [key, middle(key)])),
    ...{asked: asked.length, p50: part(asked, 0.5), p95: part(asked, 0.95)},
    ...{typed: typed.length, key95: part(typed, 0.95)},
  };
}

/** @param {readonly number[]} sorted */
function part(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

async function measureGold() {
  const feed = goldFeed();
  offer(feed);
  const rows = [];
  for (const {name, file} of engines.filter(({isGold}) => isGold)) {
    const {answers, failed} = await visit(`${server.url}${file}/`, async (page) => {
      await page.evaluate((word) => globalThis.bench.start(word), WORDS[0]);
      return {answers: await page.evaluate((list) => globalThis.bench.answers(list), queries)};
    });
    if (failed) throw new Error(`${name}: ${failed}`);
    rows.push({name, ...scoreOf(answers, folder)});
  }
  await writeDocs('search-gold', store('search-gold', rows, about));
  console.table(Object.fromEntries(rows.map(({name, total}) => [name, total])));
}
