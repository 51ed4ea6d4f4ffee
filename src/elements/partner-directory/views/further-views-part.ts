import {LazyPart} from '../../lazy-part.js';

/** All arrangements but the one by category. */
export const furtherViewsPart = new LazyPart(() => import('./further-views.js'));
