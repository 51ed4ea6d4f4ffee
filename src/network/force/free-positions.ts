/** The numeric layout of the free mode: from ties and sizes to centres of boxes. */
import {graphOfEnds} from '../stress/graph-of-ends.js';
import {seededRandom, type Random} from '../stress/random.js';
import type {Sizes} from './box-grid.js';
import {fitScale} from './fit-scale.js';
import type {ForceInput} from './force-input.js';
import {joinParts} from './join-parts.js';
import {multilevel} from './multilevel.js';
import {removeOverlaps} from './remove-overlaps.js';
import {splitParts, type Part} from './split-parts.js';
import {turnToAspect} from './turn-to-aspect.js';

const GAP = 4;

/** The share of the boxes that have room before overlaps are removed. */
const ROOMY = 0.75;

/**
 * Centres of all boxes, `[x0, y0, …]` in px, so that no two overlap; the left upper corner of the picture is the origin.
 * Yields coarse positions of all nodes that may be shown meanwhile, and `undefined` for mere breaks. The same input gives
 * the same bits everywhere.
 */
export function* freePositions(
  wanted: ForceInput,
): Generator<Float64Array | undefined, Float64Array> {
  const input = {...wanted, gap: wanted.gap ?? GAP};
  const {count} = input;
  const whole = graphOfEnds(count, input.sources, input.targets);
  const random = seededRandom(input.seed ?? 1);
  const parts = splitParts(whole).sort((a, b) => a.nodes.length - b.nodes.length);
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

function* layPart(
  part: Part,
  input: ForceInput,
  random: Random,
): Generator<Float64Array | undefined, Float64Array> {
  const {aspect = 0, gap = GAP} = input;
  if (part.nodes.length === 1) return new Float64Array(2);
  const sizes: Sizes = {
    widths: pick(input.widths, part.nodes),
    heights: pick(input.heights, part.nodes),
  };
  const steps = multilevel(part.graph, random);
  let step = steps.next();
  while (step.done !== true) {
    yield step.value ? shown(step.value, sizes, gap, aspect) : undefined;
    step = steps.next();
  }
  const positions = shown(step.value, sizes, gap, aspect);
  yield* removeOverlaps(positions, sizes, {gap});
  return positions;
}

function shown(coarse: Float64Array, sizes: Sizes, gap: number, aspect: number): Float64Array {
  const positions = coarse.slice();
  turnToAspect(positions, aspect);
  const scale = fitScale(positions, sizes, gap, ROOMY);
  return positions.map((value) => value * scale);
}

const pick = (numbers: Float64Array, nodes: Int32Array): Float64Array =>
  Float64Array.from(nodes, (node) => numbers[node]!);
