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

/**
 * Fills in what nodes and ties do not say, so that any list of things and ties can be laid out.
 * @throws RangeError where an id is there twice, a tie ends at an unknown id, or a tier is not in `tiers`; the message
 *   names it
 */
export function graphOf({nodes, ties = [], tiers = [{id: '', label: ''}], lang}: OwnData): Graph {
  const known = new Set<string>();
  for (const {id} of nodes) {
    if (known.has(id)) throw new RangeError(`The id "${id}" is there twice.`);
    known.add(id);
  }
  return {
    tiers,
    nodes: nodes.map((node) => wholeNode(node, tiers.length)),
    edges: ties.map((tie, k) => wholeTie(tie, k, known)),
    lang: lang ?? 'de',
  };
}

function wholeNode(node: OwnNode, tiers: number): GraphNode {
  const {id, tier = tiers - 1} = node;
  if (!(Number.isInteger(tier) && tier >= 0 && tier < tiers))
    throw new RangeError(`"${id}" stands in tier ${tier}, of ${tiers}.`);
  return {form: 'sign', label: id, slot: 0, group: false, state: 'active', ...node, tier};
}

function wholeTie(tie: OwnTie, k: number, known: ReadonlySet<string>): GraphEdge {
  for (const end of [tie.from, tie.to])
    if (!known.has(end)) throw new RangeError(`A tie ends at "${end}", which is no node.`);
  return {id: `tie-${k}`, kind: 'membership', state: 'active', ...tie};
}
