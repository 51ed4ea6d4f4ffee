/** Names a talk, so that windows of other pages and tours are not meant. */
import type {StageContext} from './stage-context.js';

export const talkOf = ({tour}: Pick<StageContext, 'tour'>): string =>
  `${location.pathname} ${tour.id}`;
