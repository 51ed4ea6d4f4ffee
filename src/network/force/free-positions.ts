/** The numeric layout of the free mode: from ties and sizes to centres of boxes. */
import type {Adjacency} from '../stress/adjacency.js';
import {graphOfEnds} from '../stress/graph-of-ends.js';
import {seededRandom, type Random} from '../stress/random.js';
import {anchoredPositions, isPlaced} from './anchored-positions.js';
import type {Sizes} from '../math/bounds.js';
import {connectedPositions} from './connected-positions.js';
import {fanLeaves, starsOf} from './fan-leaves.js';
import {fitScale} from './fit-scale.js';
import type {ForceInput} from './force-input.js';
import {frameOf, joinParts} from './join-parts.js';
import {partStars} from './part-stars.js';
import {removeOverlaps} from './remove-overlaps.js';
import {splitParts, type Part} from './split-parts.js';
import {turnToAspect} from './turn-to-aspect.js';

const GAP = 4;

type Input = ForceInput & {readonly gap: number};

/**
 * Centres of all boxes, `[x0, y0, …]` in px, so that no two overlap; the left upper corner of the picture is the origin.
 * Yields coarse positions of all nodes that may be shown meanwhile, and `undefined` for mere breaks. The same input gives
 * the same bits everywhere.
 */
export function* freePositions(
  wanted: ForceInput,
): Generator<Float64Array | undefined, Float64Array> {
  const input = {...wanted, gap: wanted.gap ?? GAP};
  const whole = graphOfEnds(input.count, input.sources, input.targets);
  const parts = splitParts(whole).sort((a, b) => a.nodes.length - b.nodes.length);
  const {anchors} = input;
  if (anchors && isMostlyPlaced(anchors)) return yield* besideAnchors(parts, {...input, anchors});
  return yield* layParts(parts, input);
}

function* layParts(
  parts: readonly Part[],
  input: Input,
): Generator<Float64Array | undefined, Float64Array> {
  const random = seededRandom(input.seed ?? 1);
  const laid: Float64Array[] = [];
  for (const part of parts) {
    const steps = layPart(part, input, random);
    let step = steps.next();
    while (step.done !== true) {
      const isLast = laid.length === parts.length - 1;
      yield step.value && isLast ? joinParts(parts, [...laid, step.value], input) : undefined;
      step = steps.next();
    }
    laid.push(step.value);
  }
  return joinParts(parts, laid, input);
}

function isMostlyPlaced(anchors: Float64Array): boolean {
  let placed = 0;
  for (let i = 0; i < anchors.length / 2; i += 1) if (isPlaced(anchors, i)) placed += 1;
  return 2 * placed >= anchors.length / 2 && placed > 0;
}

/** Parts that hold an anchor keep their place; the others are laid out below. */
function* besideAnchors(
  parts: readonly Part[],
  input: Input & {readonly anchors: Float64Array},
): Generator<Float64Array | undefined, Float64Array> {
  const isOld = ({nodes}: Part): boolean => nodes.some((node) => isPlaced(input.anchors, node));
  const old = parts.filter(isOld);
  const fresh = parts.filter((part) => !isOld(part));
  const nodes = Int32Array.from(old.flatMap((part) => [...part.nodes])).sort();
  const kept = yield* anchoredPositions(
    subgraph(nodes, input),
    {
      widths: pick(input.widths, nodes),
      heights: pick(input.heights, nodes),
      gap: input.gap,
      anchors: pickPairs(input.anchors, nodes),
    },
    seededRandom(input.seed ?? 1),
  );
  const positions = fresh.length > 0 ? yield* layParts(fresh, input) : input.anchors.slice();
  const frame = frameOf(kept, nodes, input);
  for (const part of fresh)
    for (const node of part.nodes) {
      positions[2 * node]! += frame.left;
      positions[2 * node + 1]! += frame.top + frame.height + 4 * input.gap;
    }
  nodes.forEach((node, i) => {
    positions[2 * node] = kept[2 * i]!;
    positions[2 * node + 1] = kept[2 * i + 1]!;
  });
  return positions;
}

/** The graph of these nodes, none of whose ties lead elsewhere. */
function subgraph(nodes: Int32Array, {count, sources, targets}: ForceInput): Adjacency {
  const local = new Int32Array(count).fill(-1);
  nodes.forEach((node, i) => (local[node] = i));
  const renumber = (ends: Uint32Array): Int32Array =>
    Int32Array.from(ends, (end) => local[end] ?? -1);
  return graphOfEnds(nodes.length, renumber(sources), renumber(targets));
}

function* layPart(
  part: Part,
  input: Input,
  random: Random,
): Generator<Float64Array | undefined, Float64Array> {
  const {aspect = 0, gap} = input;
  if (part.nodes.length === 1) return new Float64Array(2);
  const sizes: Sizes = {
    widths: pick(input.widths, part.nodes),
    heights: pick(input.heights, part.nodes),
  };
  const steps = connectedPositions(part.graph, random);
  let step = steps.next();
  while (step.done !== true) {
    yield step.value ? shown(step.value, sizes, gap, aspect) : undefined;
    step = steps.next();
  }
  const positions = shown(step.value, sizes, gap, aspect);
  const stars = starsOf(part.graph);
  yield* fanLeaves(part.graph, positions, sizes, gap);
  yield;
  yield* partStars(stars, positions, sizes, gap);
  yield* removeOverlaps(positions, sizes, {gap});
  return positions;
}

/** How full a picture is before overlaps are removed, and how flat it may be. */
const USUAL = {filled: 0.13, flattest: 0.1};

function shown(coarse: Float64Array, sizes: Sizes, gap: number, aspect: number): Float64Array {
  const positions = coarse.slice();
  turnToAspect(positions, aspect);
  const scale = fitScale(positions, sizes, {gap, ...USUAL});
  return positions.map((value) => value * scale);
}

const pick = (numbers: Float64Array, nodes: Int32Array): Float64Array =>
  Float64Array.from(nodes, (node) => numbers[node]!);

const pickPairs = (numbers: Float64Array, nodes: Int32Array): Float64Array => {
  const picked = new Float64Array(2 * nodes.length);
  nodes.forEach((node, i) => {
    picked[2 * i] = numbers[2 * node]!;
    picked[2 * i + 1] = numbers[2 * node + 1]!;
  });
  return picked;
};
