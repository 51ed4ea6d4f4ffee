import {BarnesHut} from './barnes-hut.js';
import type {WeightedGraph} from './coarsen.js';
import {repel} from './repel.js';

export interface SettleOptions {
  readonly ticks: number;
  /** `linear`: ties pull the harder the longer they are, as in ForceAtlas2; `log`: all alike, which draws neighbours together. */
  readonly pull: 'linear' | 'log';
  readonly repulsion: number;
  /** Longest way of a node in the first and in the last tick. */
  readonly from: number;
  readonly to: number;
  /** From how far away a group of nodes counts as one, in sides of its cell; 1.1 by default. */
  readonly theta?: number;
  /** How freely each node moves, 0 to 1; all freely by default. */
  readonly freedom?: Float64Array;
}

const THETA = 1.1;
const SOFT = 1e-3;

/** Nodes whose repulsion is summed between two breaks. */
const SLICE = 4096;

/** A node goes this part of the way that would balance its forces. */
const DAMPING = 0.7;

/**
 * Lets ties pull and nodes repel each other with `repulsion · mass · mass / distance`, over a number of ticks in which the
 * ways get shorter. Each node's force is divided by how stiffly its ties hold it, so that hubs do not swing.
 * @param positions `[x0, y0, …]`, moved in place
 * @see Jacomy et al., ForceAtlas2 (PLOS ONE 2014); Noack, Modularity clustering is force-directed layout (2009)
 */
export function* settle(
  graph: WeightedGraph,
  positions: Float64Array,
  options: SettleOptions,
): Generator<undefined, void> {
  const {ticks, repulsion, from, to, theta = THETA} = options;
  const tree = new BarnesHut(graph.count);
  const forces = new Float64Array(2 * graph.count);
  for (let tick = 0; tick < ticks; tick += 1) {
    forces.fill(0);
    tree.build(positions, graph.masses);
    for (let k = 0; k < graph.count; k += SLICE) {
      if (k > 0) yield;
      repel(tree, forces, repulsion, theta, SOFT, k, Math.min(graph.count, k + SLICE));
    }
    pull(graph, positions, forces, options.pull);
    const left = 1 - tick / ticks;
    move(positions, forces, to + (from - to) * left * left, options.freedom);
    yield;
  }
}

/** Adds the ties' pull to the repulsion and divides by stiffness. */
function pull(
  graph: WeightedGraph,
  positions: Float64Array,
  forces: Float64Array,
  kind: 'linear' | 'log',
): void {
  const {count, offsets, targets, weights, masses} = graph;
  const isLog = kind === 'log';
  for (let i = 0; i < count; i += 1) {
    const x = positions[2 * i]!;
    const y = positions[2 * i + 1]!;
    const mass = masses[i]!;
    let fx = forces[2 * i]! * mass;
    let fy = forces[2 * i + 1]! * mass;
    let stiffness = 0.1 * mass;
    const end = offsets[i + 1]!;
    for (let k = offsets[i]!; k < end; k += 1) {
      const j = targets[k]!;
      const dx = positions[2 * j]! - x;
      const dy = positions[2 * j + 1]! - y;
      const weight = isLog ? weights[k]! / (Math.sqrt(dx * dx + dy * dy) + 1e-6) : weights[k]!;
      fx += weight * dx;
      fy += weight * dy;
      stiffness += weight;
    }
    forces[2 * i] = fx / stiffness;
    forces[2 * i + 1] = fy / stiffness;
  }
}

function move(
  positions: Float64Array,
  forces: Float64Array,
  longest: number,
  freedom: Float64Array | undefined,
): void {
  for (let i = 0; i < positions.length; i += 2) {
    const fx = forces[i]!;
    const fy = forces[i + 1]!;
    const length = Math.sqrt(fx * fx + fy * fy) + 1e-12;
    const part = Math.min(DAMPING, longest / length) * (freedom ? freedom[i >> 1]! : 1);
    positions[i]! += part * fx;
    positions[i + 1]! += part * fy;
  }
}
