import type {GraphEdge} from '../../network/types.js';
import {withoutSoftHyphens} from '../../text/without-soft-hyphens.js';
import type {ViewContext} from './view-context.js';

/** What a tie is, in a few words: "Mitglied", "Teil von", or its subject and verb. */
export function tieWords(edge: GraphEdge, {words, index}: ViewContext): string {
  if (edge.kind === 'membership') return words.membership;
  if (edge.kind === 'parent') return words.partOf;
  const subject = withoutSoftHyphens(index.nodes.get(edge.from)?.label ?? '');
  return edge.label === undefined ? words.tie : `${subject} ${edge.label}`;
}
