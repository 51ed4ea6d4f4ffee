/**
 * `npm run bench -- offline [runs]`: the one file of each real feed, opened from a disk in each installed engine: its size, and
 * the time until its picture rests, counted by the page. Needs `npm run build`. Written into docs/benchmarks.md.
 */
import {mkdtempSync, rmSync, statSync} from 'node:fs';
import {loadavg, tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {root} from '../../scripts/lib/run.mjs';
import {run} from '../../src/cli/run.ts';
import {installedEngines} from '../../test/offline/engines.mjs';
import {settledAfter} from '../../test/offline/opened-file.mjs';
import {median} from '../layout/measure.mjs';
import {store} from '../shared/results.mjs';
import {writeDocs} from '../shared/write-docs.mjs';

const FEEDS = ['muenster', 'kreis-offenbach', 'hagen-ennepe-ruhr'];
const [runs = '5'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'koko-one-file-'));
const fileOf = (name) => join(folder, `${name}.html`);
const load = loadavg()[0];

try {
  for (const name of FEEDS) await write(name);
  const rows = [];
  for (const engine of installedEngines()) rows.push(...(await timesIn(engine)));
  console.table(rows);
  await writeDocs('offline', store('offline', rows, {load: load.toFixed(1)}));
} finally {
  rmSync(folder, {recursive: true});
}

async function write(name) {
  const args = ['offline', join(root, `demo/feeds/${name}.json`), '--out', fileOf(name)];
  if ((await run(args, {out: () => undefined, err: console.error})) !== 0) process.exit(1);
}

/** Feeds take turns, so that a busy minute falls on all of them. */
async function timesIn({name, start}) {
  const engine = await start();
  const times = new Map(FEEDS.map((feed) => [feed, []]));
  try {
    for (let k = 0; k < Number(runs); k += 1)
      for (const feed of FEEDS) times.get(feed).push(await once(engine, feed));
  } finally {
    await engine.end();
  }
  return FEEDS.map((feed) => rowOf(name, feed, times.get(feed)));
}

async function once(engine, feed) {
  const page = await engine.open(pathToFileURL(fileOf(feed)).href);
  const time = await settledAfter(page);
  await page.close();
  return Math.round(time);
}

function rowOf(engine, feed, times) {
  const bytes = statSync(fileOf(feed)).size;
  const ends = {least: Math.min(...times), most: Math.max(...times)};
  return {engine, feed, bytes, count: times.length, median: median(times), ...ends};
}
