/**
 * `npm run bench -- graph [sizes] [runs] [names]`: whole pages with one graph each, ours and those of other libraries, in
 * one run of Chromium; names are parts of those in `engines.mjs`, with | between them. Needs `npm run build`. Takes the median
 * of the runs; a page that took longer than 20 s is visited once. Each size is kept in `results/graph-<size>.json` and written into docs/benchmarks.md.
 */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {root} from '../../scripts/lib/run.mjs';
import {median, qualityOf} from '../layout/measure.mjs';
import {municipalGraph} from '../shared/municipal-graph.mjs';
import {store, versionsOf} from '../shared/results.mjs';
import {writeDocs} from '../shared/write-docs.mjs';
import {bundleEngine} from './bundle.mjs';
import {ENGINES, PEERS} from './engines.mjs';
import {feedOf} from './feed-of.mjs';
import {serveCounted} from './server.mjs';
import {tableOf} from './table.mjs';
import {browserVersion, readableTime, visit} from './visit.mjs';

/** Of larger graphs the places in each frame would be too much to tell. */
const MOST_FOLLOWED = 1_000;

const [sizeList = '100,1000,10000,50000', runs = '3', only = ''] = process.argv.slice(2);
const engines = ENGINES.filter(({name}) => only.split('|').some((part) => name.includes(part)));
const folder = mkdtempSync(join(tmpdir(), 'koko-bench-'));
const server = await serveCounted({'/': folder, '/dist/': join(root, 'dist')});
const about = {browser: await browserVersion(), versions: versionsOf(PEERS)};

try {
  for (const file of new Set(engines.map(({file}) => file))) await bundleEngine(file, folder);
  for (const size of sizeList.split(',').map(Number)) await measureSize(size);
} finally {
  server.close();
  rmSync(folder, {recursive: true});
}

async function measureSize(size) {
  const graph = municipalGraph(size, 1);
  const plain = Object.fromEntries(
    ['tiers', 'sources', 'targets'].map((key) => [key, [...graph[key]]]),
  );
  const own = [];
  for (const engine of engines.filter(({most}) => size <= most)) {
    writeFileSync(join(folder, engine.file, 'graph.json'), JSON.stringify(plain));
    writeFileSync(join(folder, engine.file, 'feed.json'), JSON.stringify(feedOf(graph)));
    own.push({name: engine.name, size, ...(await measureEngine(engine, graph))});
    const {first, settled, failed} = own.at(-1);
    console.log(
      `${size} ${engine.name}: ${failed ?? `${Math.round(first)} / ${Math.round(settled)} ms`}`,
    );
  }
  await writeDocs('graph', store(`graph-${size}`, own, about));
  console.log(`\n${size} nodes`);
  console.table(tableOf(own));
}

async function measureEngine({file, query = '', wheelKey}, graph) {
  const visits = [];
  server.bytes();
  do visits.push(await visit(`${server.url}${file}/${query}`, {wheelKey}));
  while (visits.length < Number(runs) && !visits[0].failed && visits[0].settled < 20_000);
  const failed = visits.find((one) => one.failed);
  const bytes = server.bytes();
  if (failed) return {bytes, first: failed.first, failed: failed.failed};
  const keys = ['first', 'settled', 'longest', 'blocked', 'p50', 'p95'];
  const [{positions}] = visits;
  const canFollow = positions.length > 0 && graph.count <= MOST_FOLLOWED;
  return {
    bytes,
    visits: visits.length,
    readable: canFollow ? await readableTime(`${server.url}${file}/`) : undefined,
    ...Object.fromEntries(keys.map((key) => [key, median(visits.map((one) => one[key]))])),
    ...(positions.length > 0 ? qualityOf(graph, Float64Array.from(positions)) : {}),
  };
}
