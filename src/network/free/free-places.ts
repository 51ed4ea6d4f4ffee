/** Places of the free layout: the tied ones by force, drawn together; those without a tie in rows below. */
import {freePositions} from '../force/index.js';
import type {Metrics} from '../layout/metrics.js';
import {boundsOf, type Sizes} from '../math/bounds.js';
import type {Graph, GraphNode, LayoutOptions} from '../types.js';
import {compact} from './compact.js';

/** What a mark takes with its name. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** From the middle of the room down to the middle of the mark. */
  readonly down: number;
}

export interface PlaceStyle {
  /** Least distance of two rooms. */
  readonly gap: number;
  /** The share that rooms fill when the picture is drawn together; 0 leaves it as it is. */
  readonly full: number;
}

/** Shape of the picture where the host offers no height. */
const ASPECT = 1.6;

/** Distance of the rows below, in gaps. */
const APART = 3;

type Places = Float64Array;

export const sizesOf = (rooms: readonly Room[]): Sizes => ({
  widths: Float64Array.from(rooms.map((room) => room.width)),
  heights: Float64Array.from(rooms.map((room) => room.height)),
});

/** Old places of marks as places of their rooms; NaN for new ones. */
function anchorsOf(
  nodes: readonly GraphNode[],
  rooms: readonly Room[],
  anchors: NonNullable<LayoutOptions['anchors']>,
): Places {
  const out = new Float64Array(2 * nodes.length).fill(NaN);
  nodes.forEach(({id}, k) => {
    const at = anchors[id];
    if (!at) return;
    out[2 * k] = at[0];
    out[2 * k + 1] = at[1] - (rooms[k]?.down ?? 0);
  });
  return out;
}

interface Extent {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

function extentOf(places: Places, rooms: readonly Room[], least: number): Extent {
  if (rooms.length === 0) return {left: 0, right: least, bottom: 0};
  const {left, right, bottom} = boundsOf(places, sizesOf(rooms));
  const more = Math.max(0, least - (right - left)) / 2;
  return {left: left - more, right: right + more, bottom};
}

/** Rows from left to right, all columns alike, as wide as what stands above. */
function rowsBelow(rooms: readonly Room[], {left, right, bottom}: Extent, gap: number): Places {
  const out = new Float64Array(2 * rooms.length);
  const pitch = Math.max(...rooms.map(({width}) => width)) + gap;
  const columns = Math.max(1, Math.floor((right - left + gap) / pitch));
  const step = columns > 1 ? (right - left - pitch + gap) / (columns - 1) : 0;
  let y = bottom + APART * gap;
  for (let from = 0; from < rooms.length; from += columns) {
    const row = rooms.slice(from, from + columns);
    row.forEach(({height}, k) => {
      out[2 * (from + k)] = left + (pitch - gap) / 2 + k * step;
      out[2 * (from + k) + 1] = y + height / 2;
    });
    y += Math.max(...row.map(({height}) => height)) + gap;
  }
  return out;
}

/** Like signs stand together. */
const bySign = (a: GraphNode, b: GraphNode): number =>
  a.tier - b.tier || a.slot - b.slot || (a.label < b.label ? -1 : 1);

/**
 * Centres of all rooms, `[x0, y0, …]`, in the order of the graph's nodes; coarse ones meanwhile.
 * @param graph in canonical order
 */
export function* freePlaces(
  graph: Graph,
  rooms: readonly Room[],
  options: LayoutOptions,
  {gap, full}: PlaceStyle,
  m: Metrics,
): Generator<Places | undefined, Places> {
  const {nodes, edges} = graph;
  const ends = new Set(edges.flatMap(({from, to}) => [from, to]));
  const all = nodes.map((_, k) => k);
  const isTied = (k: number): boolean => ends.has(nodes[k]!.id);
  const tied = all.filter(isTied);
  const loose = all.filter((k) => !isTied(k)).sort((a, b) => bySign(nodes[a]!, nodes[b]!) || a - b);
  const own = tied.map((k) => rooms[k]!);
  const index = new Map(tied.map((k, at) => [nodes[k]!.id, at]));
  const whole = (places: Places): Places => {
    const out = new Float64Array(2 * nodes.length);
    const put = (list: readonly number[], from: Places): void =>
      list.forEach((k, at) => out.set(from.subarray(2 * at, 2 * at + 2), 2 * k));
    put(tied, places);
    if (loose.length === 0) return out;
    const extent = extentOf(places, own, m.width - 2 * m.em);
    put(
      loose,
      rowsBelow(
        loose.map((k) => rooms[k]!),
        extent,
        gap,
      ),
    );
    return out;
  };
  const {height, anchors} = options;
  const steps = freePositions({
    count: tied.length,
    sources: Uint32Array.from(edges.map(({from}) => index.get(from) ?? 0)),
    targets: Uint32Array.from(edges.map(({to}) => index.get(to) ?? 0)),
    ...sizesOf(own),
    aspect: height !== undefined && height > 0 ? m.width / height : ASPECT,
    gap,
    ...(anchors
      ? {
          anchors: anchorsOf(
            tied.map((k) => nodes[k]!),
            own,
            anchors,
          ),
        }
      : {}),
  });
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) yield step.value && whole(step.value);
  if (full > 0 && !anchors) yield* compact(step.value, sizesOf(own), gap, full);
  return whole(step.value);
}
