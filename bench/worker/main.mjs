/**
 * `npm run bench -- worker [runs]`: how long the layout of Musterstadt's 300 partners, with their names, takes in a worker in
 * Chromium, from the call to the settled scene that has come back; and for how long the page is held up. Needs `npm run build`.
 * Kept in `results/` and written into docs/benchmarks.md.
 */
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {root} from '../../scripts/lib/run.mjs';
import {serveCounted} from '../graph/server.mjs';
import {browserVersion} from '../graph/visit.mjs';
import {visit} from '../search/visit.mjs';
import {graphOfFeed} from '../../test/support/graph-of-feed.ts';
import {store} from '../shared/results.mjs';
import {writeDocs} from '../shared/write-docs.mjs';

const LAYOUTS = ['bands', 'rings', 'free'];
const LIMIT = 150;

const [runs = '20'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'koko-worker-'));
const text = readFileSync(join(root, 'demo/feeds/musterstadt.json'), 'utf8');
writeFileSync(join(folder, 'graph.json'), JSON.stringify(graphOfFeed(JSON.parse(text))));
writeFileSync(
  join(folder, 'index.html'),
  '<!doctype html><html lang="de"><meta charset="utf-8"><title>Messung</title><body><script type="module" src="page.js"></script></body></html>',
);
await build({
  entryPoints: [
    fileURLToPath(new URL('page.mjs', import.meta.url)),
    join(root, 'dist/network/run/worker-script.js'),
  ],
  ...{outdir: folder, entryNames: '[name]', chunkNames: '[name]-[hash]', splitting: true},
  ...{bundle: true, minify: true, format: 'esm', target: 'es2022', logLevel: 'error'},
  ...{absWorkingDir: root, alias: {'koko-widgets/network': join(root, 'dist/network/index.js')}},
});
const server = await serveCounted({'/': folder});
const about = {browser: await browserVersion()};
try {
  const rows = [];
  for (const layout of LAYOUTS) rows.push(rowOf(layout, await measured(layout)));
  console.table(rows);
  await writeDocs('worker', store('worker', rows, about));
} finally {
  server.close();
  rmSync(folder, {recursive: true});
}

async function measured(layout) {
  const figures = await visit(server.url, (page) =>
    page.evaluate((...args) => globalThis.bench(...args), layout, Number(runs)),
  );
  if (figures.failed) throw new Error(figures.failed);
  return figures;
}

function rowOf(layout, {first, taken, longest, nodes}) {
  const sorted = [...taken].sort((a, b) => a - b);
  const part = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return {
    layout,
    nodes,
    count: taken.length,
    limit: LIMIT,
    first,
    p50: part(0.5),
    p95: part(0.95),
    longest,
  };
}
