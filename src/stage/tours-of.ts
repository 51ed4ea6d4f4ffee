/** The tours of a feed. */
import type {Feed, Tour} from '../feed/types.js';

/** Tours that have a step. */
export const toursOf = ({tours}: Feed): readonly Tour[] =>
  tours.filter(({steps}) => steps.length > 0);
