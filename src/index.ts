/** Classes and types; importing this registers nothing. */
export {KokoNetworkGraph} from './elements/network-graph/network-graph.js';
export {KokoOfferFinder} from './elements/offer-finder/offer-finder.js';
export {KokoPartnerDirectory} from './elements/partner-directory/partner-directory.js';
export {
  KokoErrorEvent,
  KokoFilterEvent,
  KokoReadyEvent,
  KokoSelectEvent,
} from './elements/events.js';
export type {Feed, Problem} from './feed/types.js';
