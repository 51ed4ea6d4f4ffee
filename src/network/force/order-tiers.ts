import {seededRandom, shuffle, type Random} from '../stress/random.js';
import {countTierCrossings} from './count-tier-crossings.js';
import {siftLayer, type TierState} from './sift-layer.js';
import {tierGraph, type TierGraph, type TierInput} from './tier-graph.js';

export interface TierOrder {
  /** Place of each node among the nodes of its tier, from 0. */
  readonly place: Int32Array;
  /** The nodes of each tier from left to right. */
  readonly layers: readonly Int32Array[];
  /** Of all ties with tier-skipping ones as chains; exact. */
  readonly crossings: number;
}

/** Starts and rounds follow from the size, so that the result never depends on time. */
const WORK = 12_000_000;
const MOST_STARTS = 48;
/** Starts that are swept; the best of them are sifted. */
const SWEPT = 32;
const SWEEPS = 12;
const MOST_ROUNDS = 20;

interface Candidate {
  readonly state: TierState;
  readonly crossings: number;
}

/**
 * Orders the nodes inside fixed tiers so that few ties cross: sweeps of barycentres and medians, then sifting, from
 * several starts; the true number of crossings decides. Yields for breaks.
 * @see Sugiyama, Tagawa, Toda (1981); Eades, Wormald, Edge crossings in drawings of bipartite graphs (1994)
 */
export function* orderTiers(input: TierInput): Generator<undefined, TierOrder> {
  const graph = tierGraph(input);
  const random = seededRandom(input.seed ?? 1);
  const cost = graph.layers.reduce((sum, {length}) => sum + Math.min(300, length) * length, 0);
  const starts = Math.max(1, Math.min(MOST_STARTS, Math.floor(WORK / (8 * Math.max(1, cost)))));
  const swept: Candidate[] = [];
  for (let k = 0; k < SWEPT; k += 1) {
    const state = stateOf(graph, startFor(k, graph, random));
    yield* sweep(state, k % 3 !== 2);
    swept.push({state, crossings: countTierCrossings(graph, state.place)});
  }
  swept.sort((a, b) => a.crossings - b.crossings);
  let best = swept[0]!;
  for (let k = 0; k < starts && best.crossings > 0; k += 1) {
    // The best sweeps are sifted; then the best order is disturbed a little, which finds what new starts miss.
    const fresh = k < Math.max(2, starts / 3) ? swept[k] : undefined;
    const state = fresh?.state ?? stateOf(graph, best.state.layers);
    if (!fresh) disturb(state, random);
    yield* siftAll(state);
    const crossings = countTierCrossings(graph, state.place);
    if (crossings <= best.crossings) best = {state, crossings};
    yield;
  }
  return withoutDummies(graph, best.state.layers, best.crossings);
}

export function stateOf(graph: TierGraph, layers: readonly Int32Array[]): TierState {
  const state = {
    graph,
    layers: layers.map((l) => l.slice()),
    place: new Int32Array(graph.vertices),
  };
  state.layers.forEach((_, tier) => number(state, tier));
  return state;
}

function number({layers, place}: TierState, tier: number): void {
  layers[tier]!.forEach((vertex, at) => (place[vertex] = at));
}

/** The first start is as given, the second a walk along the ties, others are random. */
function startFor(k: number, graph: TierGraph, random: Random): readonly Int32Array[] {
  if (k === 0) return graph.layers;
  const layers = graph.layers.map((layer) => layer.slice());
  if (k === 1) return walked(graph);
  for (const layer of layers) shuffle(layer, random);
  return layers;
}

/** What hangs together comes together: vertices in the order in which a search in depth comes upon them. */
function walked({vertices, tier, layers, up, upFrom, down, downFrom}: TierGraph): Int32Array[] {
  const seen = new Uint8Array(vertices);
  const found: number[][] = layers.map(() => []);
  for (const layer of layers)
    for (const first of layer) {
      const stack = [first];
      for (let v = stack.pop(); v !== undefined; v = stack.pop()) {
        if (seen[v] === 1) continue;
        seen[v] = 1;
        found[tier[v]!]!.push(v);
        for (const end of up.subarray(upFrom[v], upFrom[v + 1]))
          if (seen[end] === 0) stack.push(end);
        for (const end of down.subarray(downFrom[v], downFrom[v + 1]))
          if (seen[end] === 0) stack.push(end);
      }
    }
  return found.map((layer) => Int32Array.from(layer));
}

/** Takes some nodes elsewhere, with the chains of their ties: sifting alone never moves a chain as a whole. */
function disturb(state: TierState, random: Random): void {
  const {graph} = state;
  const moves = 1 + Math.floor(random() * Math.max(1, graph.nodes / 12));
  for (let k = 0; k < moves; k += 1) {
    const share = random();
    for (const vertex of withChains(graph, Math.floor(random() * graph.nodes)))
      insert(state, vertex, share);
  }
}

function withChains({nodes, up, upFrom, down, downFrom}: TierGraph, node: number): number[] {
  const found = [node];
  const follow = (ends: Int32Array, from: Int32Array): void => {
    for (let k = from[node]!; k < from[node + 1]!; k += 1)
      for (let v = ends[k]!; v >= nodes; v = ends[from[v]!]!) found.push(v);
  };
  follow(up, upFrom);
  follow(down, downFrom);
  return found;
}

function insert({graph, layers, place}: TierState, vertex: number, share: number): void {
  const layer = layers[graph.tier[vertex]!]!;
  const target = Math.floor(share * layer.length);
  const home = place[vertex]!;
  if (target < home) layer.copyWithin(target + 1, target, home);
  else layer.copyWithin(home, home + 1, target + 1);
  layer[target] = vertex;
  layer.forEach((other, at) => (place[other] = at));
}

/** Down and up in turn; the best order that came by is kept. */
export function* sweep(state: TierState, isMean: boolean): Generator<undefined, void> {
  const {graph, layers, place} = state;
  let least = Infinity;
  let best = layers.map((layer) => layer.slice());
  for (let round = 0; round < SWEEPS; round += 1) {
    const isDown = round % 2 === 0;
    for (let k = 1; k < layers.length; k += 1)
      arrange(state, isDown ? k : layers.length - 1 - k, isDown, isMean);
    const crossings = countTierCrossings(graph, place);
    if (crossings < least) {
      least = crossings;
      best = layers.map((layer) => layer.slice());
    }
    yield;
  }
  best.forEach((layer, tier) => {
    layers[tier]!.set(layer);
    number(state, tier);
  });
}

function arrange(state: TierState, tier: number, isDown: boolean, isMean: boolean): void {
  const {graph, layers, place} = state;
  const [ends, from] = isDown ? [graph.up, graph.upFrom] : [graph.down, graph.downFrom];
  const wanted = new Float64Array(graph.vertices);
  for (const v of layers[tier]!) {
    const near = ends.subarray(from[v], from[v + 1]);
    wanted[v] = near.length === 0 ? place[v]! : (isMean ? mean : middle)(near, place);
  }
  layers[tier]!.sort((a, b) => wanted[a]! - wanted[b]! || place[a]! - place[b]!);
  number(state, tier);
}

const mean = (near: Int32Array, place: Int32Array): number =>
  near.reduce((sum, end) => sum + place[end]!, 0) / near.length;

function middle(near: Int32Array, place: Int32Array): number {
  const places = near.map((end) => place[end]!).sort();
  const half = places.length >> 1;
  return places.length % 2 === 1 ? places[half]! : (places[half - 1]! + places[half]!) / 2;
}

function* siftAll(state: TierState): Generator<undefined, void> {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let gained = 0;
    for (let k = 0; k < state.layers.length; k += 1) {
      gained += siftLayer(state, round % 2 === 0 ? k : state.layers.length - 1 - k);
      yield;
    }
    if (gained === 0) return;
  }
}

function withoutDummies(
  graph: TierGraph,
  layers: readonly Int32Array[],
  crossings: number,
): TierOrder {
  const place = new Int32Array(graph.nodes);
  const kept = layers.map((layer) => layer.filter((vertex) => vertex < graph.nodes));
  for (const layer of kept) layer.forEach((vertex, at) => (place[vertex] = at));
  return {place, layers: kept, crossings};
}
