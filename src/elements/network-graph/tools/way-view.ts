/** The shortest ways between two records, with what they light in the picture. */
import {presentTies} from '../../../network/graph/present-ties.js';
import {shortestWays, type Way} from '../../../network/graph/shortest-ways.js';
import {partOf} from '../../../network/graph/part-of.js';
import type {Emphasis, Graph} from '../../../network/types.js';

/** So many ways are told. */
const TOLD = 8;

export interface WayView {
  readonly from: string;
  readonly to: string;
  readonly ways: readonly Way[];
  readonly isCut: boolean;
  /** There are ways, but none by what is there today. */
  readonly isPast: boolean;
}

/** Ways by ties that are there now, else by all. */
export function wayView(graph: Graph, from: string, to: string): WayView {
  const present = shortestWays(presentTies(graph), from, to, TOLD);
  if (present.ways.length > 0) return {from, to, ...present, isPast: false};
  const any = shortestWays(graph, from, to, TOLD);
  return {from, to, ...any, isPast: any.ways.length > 0};
}

const idsOn = ({from, to, ways}: WayView): ReadonlySet<string> =>
  new Set([from, to, ...ways.flat().flatMap((step) => [step.from, step.to])]);

/** The ways lit, both ends chosen, the rest faded. */
export function wayEmphasis(view: WayView): Emphasis {
  const {from, to, ways} = view;
  return {
    selected: new Set([from, to]),
    lit: idsOn(view),
    litEdges: new Set(ways.flat().flatMap(({edges}) => edges.map((edge) => edge.id))),
    fade: true,
  };
}

/** Nothing but the ways. */
export const wayGraph = (graph: Graph, view: WayView): Graph => partOf(graph, idsOn(view));
