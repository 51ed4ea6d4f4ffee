import type {GraphEdge} from '../../network/types.js';
import type {ViewContext} from './view-context.js';

/** What a tie is, in a word or two: "Mitglied", "Teil von", or its verb. */
export function tieWords(edge: GraphEdge, {words}: ViewContext): string {
  if (edge.kind === 'membership') return words.membership;
  if (edge.kind === 'parent') return words.partOf;
  return edge.label ?? words.tie;
}
