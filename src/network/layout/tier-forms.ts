/** Which partners get a sign with a name, and which become marks of a unit block. */
import {MOST_MARKS, type Graph, type GraphNode} from '../types.js';
import {compareText} from './compare.js';
import type {BlockContent} from './item.js';
import {Pace, type Steps} from '../../steps/steps.js';

/** More partners than this in a tier get no names. */
const MOST_SIGNS = 40;

/** Records between two pauses. */
const SHARE = 6_000;

export interface TierForm {
  readonly signs: readonly GraphNode[];
  readonly blocks: readonly BlockContent[];
}

function categoryKey(node: GraphNode): string {
  return `${node.slot === 0 ? 'b' : 'a'}${node.slot} ${node.category ?? ''}`;
}

/** One block for each category, in the order of the categories; partners without one stand last. */
function* blocksOf(nodes: readonly GraphNode[]): Steps<readonly BlockContent[]> {
  const pace = new Pace(SHARE);
  const groups = new Map<string, GraphNode[]>();
  for (const node of nodes) {
    if (pace.isDue()) yield;
    const key = categoryKey(node);
    const group = groups.get(key);
    if (group) group.push(node);
    else groups.set(key, [node]);
  }
  const counted = nodes.length > MOST_MARKS;
  const sorted = [...groups].sort(([a], [b]) => compareText(a, b));
  return sorted.map(([, members]) => ({
    slot: members[0]?.slot ?? 0,
    label: members[0]?.category ?? '',
    members,
    counted,
    share: members.length / nodes.length,
    columns: 0,
    rows: 0,
  }));
}

/**
 * Up to `most` partners of a tier are signs. Beyond that those with a tie stay signs where they are few enough, so that a
 * long list of schools without a committee does not take the names from those who sit in one.
 */
export function* tierForm(
  partners: readonly GraphNode[],
  tied: ReadonlySet<string>,
  most = MOST_SIGNS,
): Steps<TierForm> {
  if (partners.length <= most) return {signs: partners, blocks: []};
  const signs = partners.filter((node) => tied.has(node.id));
  if (signs.length > most || signs.length === 0)
    return {signs: [], blocks: yield* blocksOf(partners)};
  return {signs, blocks: yield* blocksOf(partners.filter((node) => !tied.has(node.id)))};
}

export function* tiedIds(graph: Graph): Steps<ReadonlySet<string>> {
  const tied = new Set<string>();
  const pace = new Pace(SHARE);
  for (const {from, to} of graph.edges) {
    tied.add(from).add(to);
    if (pace.isDue()) yield;
  }
  return tied;
}
