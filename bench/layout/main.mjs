/**
 * `npm run bench -- layout [sizes] [runs]`: free layouts against peers on the same municipal graphs, in one process. Takes
 * the median of the runs; ratios are those of processor time. Each run has a graph of its own.
 */
import {municipalGraph} from '../shared/municipal-graph.mjs';
import {store} from '../shared/results.mjs';
import {writeDocs} from '../shared/write-docs.mjs';
import {median, processorTime, qualityOf} from './measure.mjs';
import {PEERS} from './peers.mjs';

const [sizeList = '100,1000,10000,50000', runs = '3', only = ''] = process.argv.slice(2);
const sizes = sizeList.split(',').map(Number);
const results = [];

for (const size of sizes) {
  const rows = [];
  for (const {name, most, prepare} of PEERS) {
    if (size > most || !name.includes(only)) continue;
    const seeds = [...Array(size < 10_000 ? Number(runs) : 1).keys()].map((k) => k + 1);
    rows.push(await rowOf(name, prepare, size, seeds));
  }
  print(size, rows);
  results.push(...rows);
}
await writeDocs('layout', store('layout', results));
// Peers leave timers behind that would keep the process alive for ever.
process.exit();

async function rowOf(name, prepare, size, seeds) {
  const single = [];
  for (const seed of seeds) {
    const graph = municipalGraph(size, seed);
    const notes = {};
    // One run to warm up, so that no peer pays for its compilation.
    if (size < 10_000) (await prepare(graph, {}))();
    const lay = await prepare(graph, notes);
    const [cpu, clock] = [processorTime(), performance.now()];
    const positions = lay();
    const times = {cpu: processorTime() - cpu, wall: performance.now() - clock};
    single.push({...times, ...notes, ...qualityOf(graph, positions)});
  }
  const keys = Object.keys(single[0]);
  return {
    name,
    size,
    ...Object.fromEntries(keys.map((key) => [key, median(single.map((one) => one[key]))])),
  };
}

function print(size, rows) {
  const crossings = Math.max(1, ...rows.map((row) => row.crossings ?? 0));
  const own = rows.find((row) => row.name === 'koko')?.cpu ?? 1;
  console.log(`\n${size} nodes`);
  console.table(
    Object.fromEntries(
      rows.map((row) => [
        row.name,
        {
          'cpu ms': Math.round(row.cpu),
          'wall ms': Math.round(row.wall),
          'times ours': +(row.cpu / own).toFixed(1),
          stress: +row.stress.toFixed(4),
          kept: +row.kept.toFixed(3),
          crossings: row.crossings,
          'length dev.': +row.deviation.toFixed(2),
          mean: +((row.stress + 1 - row.kept + (row.crossings ?? 0) / crossings) / 3).toFixed(3),
          first: row.first === undefined ? '' : Math.round(row.first),
          longest: row.longest === undefined ? '' : Math.round(row.longest),
        },
      ]),
    ),
  );
}
