/** Beyond 1,500 marks: places, signs and ties as typed arrays, for a canvas. */
import type {Metrics} from '../layout/metrics.js';
import {isTyped} from '../graph/tie-lines.js';
import {LIFE_STATES, type Graph, type PointCloud} from '../types.js';

/** Radius of a point, in em: a committee's, a partner's. */
export const POINT = {box: 0.55, sign: 0.32} as const;

export const pointRadius = (form: 'box' | 'sign', m: Metrics): number => m.em * POINT[form];

/** @param positions centres `[x0, y0, …]` in the order of the graph's nodes */
export function pointCloud(graph: Graph, positions: Float64Array, m: Metrics): PointCloud {
  const {nodes} = graph;
  const index = new Map(nodes.map(({id}, k) => [id, k]));
  const ends = graph.edges.flatMap(({from, to}) => [index.get(from) ?? 0, index.get(to) ?? 0]);
  const states = (list: readonly {readonly state: (typeof LIFE_STATES)[number]}[]): Uint8Array =>
    Uint8Array.from(list.map(({state}) => LIFE_STATES.indexOf(state)));
  return {
    ids: nodes.map(({id}) => id),
    x: Float32Array.from(nodes.map((_, k) => positions[2 * k] ?? 0)),
    y: Float32Array.from(nodes.map((_, k) => positions[2 * k + 1] ?? 0)),
    radius: Float32Array.from(nodes.map(({form}) => pointRadius(form, m))),
    slot: Uint8Array.from(nodes.map(({slot}) => slot)),
    tier: Uint8Array.from(nodes.map(({tier}) => tier)),
    isBox: Uint8Array.from(nodes.map(({form}) => Number(form === 'box'))),
    state: states(nodes),
    ends: Uint32Array.from(ends),
    tieIds: graph.edges.map(({id}) => id),
    tieState: states(graph.edges),
    isTyped: Uint8Array.from(graph.edges.map((edge) => Number(isTyped(edge)))),
  };
}
