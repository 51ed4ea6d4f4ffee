import {LazyPart} from '../lazy-part.js';

/** The finder's German, for words that the plain search does not find. */
export const partnerWordsPart = new LazyPart(() => import('../../search/partner-words.js'));
