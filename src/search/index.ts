export {createOfferSearch} from './create-offer-search.js';
export type {OfferSearchOptions} from './offer-search.js';
export {buildIndex, type BuildOptions} from './build-index.js';
export {createPartnerSearch} from './partner-search.js';
export {FACET_KEYS} from './facet-keys.js';
export {isOpenOn, valuesOf} from './offer-values.js';
export {decodeRefinements, encodeRefinements} from './refinement-codec.js';
export type * from './types.js';
export type {WordIndex} from './word-index.js';
