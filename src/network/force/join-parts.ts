import {boundsOf} from '../math/bounds.js';
import type {ForceInput} from './force-input.js';
import {packParts} from './pack-parts.js';
import type {Part} from './split-parts.js';

/** Parts stand this many gaps apart. */
const PART_GAPS = 4;

/** Width by height where none is wished for. */
const USUAL_ASPECT = 1.4;

/**
 * Positions of all nodes from those of each part, packed side by side; the left upper corner of the picture is the origin.
 * @param laid for each part the centres of its boxes, in the order of its nodes
 */
export function joinParts(
  parts: readonly Part[],
  laid: readonly Float64Array[],
  input: ForceInput,
): Float64Array {
  const {aspect = 0, gap = 0} = input;
  const space = parts.length > 1 ? PART_GAPS * gap : 0;
  const frames = parts.map(({nodes}, k) => frameOf(laid[k]!, nodes, input));
  const corners = packParts(
    frames.map(({width, height}) => ({width: width + space, height: height + space})),
    aspect > 0 ? aspect : USUAL_ASPECT,
  );
  const positions = new Float64Array(2 * input.count);
  parts.forEach(({nodes}, k) => {
    const {left, top} = frames[k]!;
    nodes.forEach((node, i) => {
      positions[2 * node] = laid[k]![2 * i]! - left + corners[2 * k]!;
      positions[2 * node + 1] = laid[k]![2 * i + 1]! - top + corners[2 * k + 1]!;
    });
  });
  return positions;
}

/** The box around all boxes. */
interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function frameOf(
  positions: Float64Array,
  nodes: Int32Array,
  {widths, heights}: ForceInput,
): Frame {
  const own = (all: Float64Array): Float64Array =>
    Float64Array.from(nodes, (node) => all[node] ?? 0);
  const {left, right, top, bottom} = boundsOf(positions, {
    widths: own(widths),
    heights: own(heights),
  });
  return {left, top, width: right - left, height: bottom - top};
}
