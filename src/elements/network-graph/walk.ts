/** The way through the picture by keys: along a tier, from tier to tier, and around one record's ties. */
import type {GraphEdge, Scene} from '../../network/types.js';
import {otherEnd, type GraphIndex} from './graph-index.js';

/** A mark that can be walked to. */
export interface Stop {
  readonly id: string;
  readonly tier: number;
  /** Middle of the mark, to find what stands nearest; where tiers are rows, `x` alone says that. */
  readonly x: number;
  readonly y?: number;
}

/** @param ids of marks, in the order in which they are painted */
export function stopsOf({nodes, layout}: Scene, ids: readonly string[]): readonly Stop[] {
  const hasRows = layout === 'bands' || layout === 'ego';
  const places = new Map(nodes.map((node) => [node.id, node]));
  return ids.flatMap((id) => {
    const node = places.get(id);
    return node ? {id, tier: node.tier, x: node.x, y: hasRows ? undefined : node.y} : [];
  });
}

export type Step =
  'next' | 'previous' | 'up' | 'down' | 'tier-start' | 'tier-end' | 'start' | 'end';

/**
 * Where a step leads; the same place where there is nothing further.
 * @param stops in reading order: tier by tier, each from its start to its end
 */
export function walk(
  stops: readonly Stop[],
  from: string | undefined,
  step: Step,
): string | undefined {
  const at = stops.findIndex((stop) => stop.id === from);
  const here = stops[at];
  if (!here) return stops[0]?.id;
  switch (step) {
    case 'next':
      return (stops[at + 1] ?? here).id;
    case 'previous':
      return (stops[at - 1] ?? here).id;
    case 'start':
      return stops[0]?.id;
    case 'end':
      return stops[stops.length - 1]?.id;
    case 'up':
      return acrossTiers(stops, here, -1).id;
    case 'down':
      return acrossTiers(stops, here, 1).id;
    case 'tier-start':
      return stops.find((stop) => stop.tier === here.tier)?.id;
    case 'tier-end':
      return [...stops].reverse().find((stop) => stop.tier === here.tier)?.id;
  }
}

const distance = (a: Stop, b: Stop): number => Math.hypot(a.x - b.x, (a.y ?? 0) - (b.y ?? 0));

/** The nearest mark of the next tier that holds any. */
function acrossTiers(stops: readonly Stop[], here: Stop, direction: 1 | -1): Stop {
  const beyond = stops.filter((stop) => (stop.tier - here.tier) * direction > 0);
  const tier = beyond.reduce(
    (near, stop) =>
      Math.abs(stop.tier - here.tier) < Math.abs(near - here.tier) ? stop.tier : near,
    beyond[0]?.tier ?? here.tier,
  );
  const candidates = beyond.filter((stop) => stop.tier === tier);
  return candidates.reduce(
    (best, stop) => (distance(stop, here) < distance(best, here) ? stop : best),
    candidates[0] ?? here,
  );
}

/**
 * Type-ahead: the next mark whose name begins with what was typed. The same letter again and again goes from one such
 * mark to the next.
 * @param names in the order of the stops
 */
export function seek(
  names: readonly string[],
  from: number,
  typed: string,
  lang: string,
): number | undefined {
  const isRepeated = typed === typed.charAt(0).repeat(typed.length);
  const wanted = (isRepeated ? typed.slice(0, 1) : typed).toLocaleLowerCase(lang);
  const first = isRepeated ? 1 : 0;
  for (let step = first; step < names.length + first; step += 1) {
    const at = (Math.max(from, 0) + step) % names.length;
    if (names[at]?.toLocaleLowerCase(lang).startsWith(wanted)) return at;
  }
  return undefined;
}

export interface Neighbour {
  readonly id: string;
  readonly edge: GraphEdge;
}

/** Everything tied to a record that is in the picture, each once, in the order of the stops. */
export function neighboursOf(
  index: GraphIndex,
  id: string,
  stops: readonly Stop[],
): readonly Neighbour[] {
  const order = new Map(stops.map((stop, at) => [stop.id, at]));
  const found = new Map<string, Neighbour>();
  for (const edge of index.edgesOf(id)) {
    const other = otherEnd(edge, id);
    if (order.has(other) && !found.has(other)) found.set(other, {id: other, edge});
  }
  return [...found.values()].sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
}
