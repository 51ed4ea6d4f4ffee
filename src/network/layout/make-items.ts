/** Items and ties of a drawing from the graph. */
import type {Graph, GraphEdge, GraphNode} from '../types.js';
import {compareText} from './compare.js';
import type {BlockContent, Item, Tie} from './item.js';
import {Pace, type Steps} from '../../steps/steps.js';
import {sortSteps} from './sort-steps.js';
import {tierForm, tiedIds, type TierForm} from './tier-forms.js';

const BLANK = {
  layer: 0,
  row: 0,
  order: 0,
  half: 0,
  above: 0,
  below: 0,
  lines: [],
  labelWidth: 0,
  x: 0,
  y: 0,
} as const;

export interface Cast {
  readonly items: readonly Item[];
  readonly ties: readonly Tie[];
}

/** Id of a unit block: its tier and its place in it. */
const blockId = (tier: number, k: number): string => `koko-block-${tier}-${k}`;

function itemsOf(
  graph: Graph,
  forms: readonly TierForm[],
): {items: Item[]; home: Map<string, Item>} {
  const items: Item[] = [];
  const home = new Map<string, Item>();
  const addNode = (node: GraphNode): void => {
    const item: Item = {
      ...BLANK,
      index: items.length,
      id: node.id,
      kind: node.form,
      tier: node.tier,
      node,
    };
    items.push(item);
    home.set(node.id, item);
  };
  const addBlock = (block: BlockContent, tier: number, k: number): void => {
    const item: Item = {
      ...BLANK,
      index: items.length,
      id: blockId(tier, k),
      kind: 'block',
      tier,
      block,
    };
    items.push(item);
    for (const member of block.members) home.set(member.id, item);
  };
  for (const node of graph.nodes) if (node.form === 'box') addNode(node);
  forms.forEach((form, tier) => {
    for (const node of form.signs) addNode(node);
    form.blocks.forEach((block, k) => addBlock(block, tier, k));
  });
  return {items, home};
}

/** Ties between two pauses. */
const SHARE = 4_000;

const pairKey = (a: Item, b: Item): string =>
  a.index < b.index ? `${a.index} ${b.index}` : `${b.index} ${a.index}`;

/** Ties to a block become one ribbon for each box or sign at the other end; ties inside a block are not drawn. */
function* tiesOf(edges: readonly GraphEdge[], home: ReadonlyMap<string, Item>): Steps<Tie[]> {
  const ties: Tie[] = [];
  const pace = new Pace(SHARE);
  const ribbons = new Map<string, {a: Item; b: Item; edges: GraphEdge[]}>();
  for (const edge of edges) {
    if (pace.isDue()) yield;
    const a = home.get(edge.from);
    const b = home.get(edge.to);
    if (!a || !b || a === b) continue;
    if (a.kind !== 'block' && b.kind !== 'block') {
      ties.push({index: ties.length, id: edge.id, a, b, edges: [edge], ribbon: false});
      continue;
    }
    const ribbon = ribbons.get(pairKey(a, b));
    if (ribbon) ribbon.edges.push(edge);
    else ribbons.set(pairKey(a, b), {a, b, edges: [edge]});
  }
  for (const {a, b, edges: several} of ribbons.values()) {
    ties.push({index: ties.length, id: `${a.id} ${b.id}`, a, b, edges: several, ribbon: true});
  }
  return yield* sortSteps(ties, (a, b) => compareText(a.id, b.id));
}

/**
 * @param graph in canonical order
 * @param mostSigns more partners than this in a tier get no names; the default is the design's
 */
export function* itemSteps(graph: Graph, mostSigns?: number): Steps<Cast> {
  const tied = yield* tiedIds(graph);
  const forms: TierForm[] = [];
  for (let tier = 0; tier < graph.tiers.length; tier += 1) {
    const partners = graph.nodes.filter((node) => node.form === 'sign' && node.tier === tier);
    forms.push(yield* tierForm(partners, tied, mostSigns));
    yield;
  }
  const {items, home} = itemsOf(graph, forms);
  yield;
  return {items, ties: yield* tiesOf(graph.edges, home)};
}
