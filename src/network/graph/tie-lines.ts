/** The kinds of line that ties are drawn with. */
import type {GraphEdge} from '../types.js';

export type TieLine = 'membership' | 'tie' | 'succession' | 'planned' | 'ended';

/** What of a tie decides its line. */
export type Drawn = Pick<GraphEdge, 'kind' | 'state'>;

/** Whether it has a verb and an arrow. */
export const isTyped = ({kind}: Pick<GraphEdge, 'kind'>): boolean =>
  kind !== 'membership' && kind !== 'parent';

const isThere = ({state}: Drawn): boolean => state !== 'planned' && state !== 'ended';

/** Whether a tie is drawn with a kind of line; a succession that has ended is drawn with two. */
export const tieLines: Readonly<Record<TieLine, (edge: Drawn) => boolean>> = {
  membership: (edge) => !isTyped(edge) && isThere(edge),
  tie: (edge) => isTyped(edge) && edge.kind !== 'succeeds' && isThere(edge),
  succession: ({kind}) => kind === 'succeeds',
  planned: ({state}) => state === 'planned',
  ended: ({state}) => state === 'ended',
};
