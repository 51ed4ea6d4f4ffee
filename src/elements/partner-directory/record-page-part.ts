/** The pages of single records: fetched for the first one that is opened. */
import {LazyPart} from '../lazy-part.js';

export const recordPagePart = new LazyPart(() => import('./record-page.js'));
