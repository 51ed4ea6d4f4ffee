/** A graph from data of one's own, without a feed. */
import type {Graph, GraphEdge, GraphNode, GraphTier} from '../types.js';

/** A node: only `id` is needed. By default a sign in the last tier, with its id as label. */
export type OwnNode = Pick<GraphNode, 'id'> & Partial<GraphNode>;

/** A tie by the ids of its ends. By default without a direction; a `kind` of one's own draws an arrow at `to`. */
export type OwnTie = Pick<GraphEdge, 'from' | 'to'> & Partial<GraphEdge>;

export interface OwnData {
  readonly nodes: readonly OwnNode[];
  readonly ties?: readonly OwnTie[];
  /** The uppermost first; one without a name by default. */
  readonly tiers?: readonly GraphTier[];
  /** BCP 47 tag of the labels, by which long words are broken; `de` by default. */
  readonly lang?: string;
}

/** Slots of categories, and 0 for none. */
const SLOTS = 10;

/** What an object says; keys that hold nothing say nothing. */
const said = <T extends object>(given: T): T =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T;

/**
 * Fills in what nodes and ties do not say, so that any list of things and ties can be laid out.
 * @throws RangeError where an id is no text or there twice, a tie ends at an unknown id, or a tier or slot does not exist;
 *   the message names it
 */
export function graphOf({nodes, ties = [], tiers = [{id: '', label: ''}], lang}: OwnData): Graph {
  const known = idsOf(nodes);
  const edges = ties.map((tie, k) => wholeTie(tie, k, known));
  idsOf(edges);
  return {
    tiers,
    nodes: nodes.map((node) => wholeNode(node, tiers.length)),
    edges,
    lang: lang ?? 'de',
  };
}

function idsOf(list: readonly {readonly id: string}[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (const {id} of list) {
    if (typeof id !== 'string') throw new RangeError(`The id ${String(id)} is no text.`);
    if (known.has(id)) throw new RangeError(`The id "${id}" is there twice.`);
    known.add(id);
  }
  return known;
}

function wholeNode(node: OwnNode, tiers: number): GraphNode {
  const {id, tier = tiers - 1, slot = 0} = node;
  if (!(Number.isInteger(tier) && tier >= 0 && tier < tiers))
    throw new RangeError(`"${id}" stands in tier ${tier}, of ${tiers}.`);
  if (!(Number.isInteger(slot) && slot >= 0 && slot < SLOTS))
    throw new RangeError(`"${id}" has the slot ${slot}, of 0 to ${SLOTS - 1}.`);
  return {form: 'sign', label: id, slot, group: false, state: 'active', ...said(node), tier};
}

function wholeTie(tie: OwnTie, k: number, known: ReadonlySet<string>): GraphEdge {
  for (const end of [tie.from, tie.to])
    if (!known.has(end)) throw new RangeError(`A tie ends at "${end}", which is no node.`);
  return {id: `tie-${k}`, kind: 'membership', state: 'active', ...said(tie)};
}
