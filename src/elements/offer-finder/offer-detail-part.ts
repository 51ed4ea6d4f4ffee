/** The view of one offer in full: fetched for the first one that is opened. */
import {LazyPart} from '../lazy-part.js';

export const offerDetailPart = new LazyPart(() => import('./offer-detail.js'));
