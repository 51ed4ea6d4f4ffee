/** `npm run bench -- orders [sizes] [seeds]`: crossings inside fixed tiers, against plain barycentre and dagre. */
import {countTierCrossings} from '../../src/network/force/count-tier-crossings.ts';
import {orderTiers, stateOf, sweep} from '../../src/network/force/order-tiers.ts';
import {tierGraph} from '../../src/network/force/tier-graph.ts';
import {processorTime} from '../layout/measure.mjs';
import {municipalGraph} from '../shared/municipal-graph.mjs';
import {musterstadtGraph} from '../shared/musterstadt-graph.mjs';
import {store} from '../shared/results.mjs';
import {writeDocs} from '../shared/write-docs.mjs';
import {dagreCrossings} from './dagre-order.mjs';

const [sizeList = '50,100,200,500', seeds = '3'] = process.argv.slice(2);
const MAKERS = {municipal: municipalGraph, Musterstadt: musterstadtGraph};
const rows = [];

for (const [kind, make] of Object.entries(MAKERS))
  for (const size of sizeList.split(',').map(Number))
    for (let seed = 1; seed <= Number(seeds); seed += 1)
      rows.push(measure(kind, make(size, seed), seed));

console.table(rows);
await writeDocs('orders', store('orders', rows));

function measure(kind, input, seed) {
  const graph = tierGraph(input);
  const plain = stateOf(graph, graph.layers);
  const sweeps = sweep(plain, true);
  while (!sweeps.next().done);
  const barycentre = countTierCrossings(graph, plain.place);
  const start = processorTime();
  const steps = orderTiers(input);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const ms = Math.round(processorTime() - start);
  const before = processorTime();
  const dagre = dagreCrossings(input);
  const {crossings} = step.value;
  return {
    kind,
    nodes: input.count,
    ties: input.sources.length,
    seed,
    barycentre,
    dagre,
    ours: crossings,
    'fewer than barycentre': `${Math.round(100 * (1 - crossings / Math.max(1, barycentre)))} %`,
    ms,
    'dagre ms': Math.round(processorTime() - before),
  };
}
