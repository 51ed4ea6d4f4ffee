import {LazyPart} from './lazy-part.js';

/** What is said of a feed that could not be had: most pages never need it. */
export const failurePart = new LazyPart(() => import('./failure-template.js'));
