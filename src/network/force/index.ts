/** Numeric layout: numbers in, numbers out. */
export type {ForceInput} from './force-input.js';
export {freePositions} from './free-positions.js';
export {hashPositions} from './hash-positions.js';
export {orderRings, type RingOrder} from './order-rings.js';
export {orderTiers, type TierOrder} from './order-tiers.js';
export type {TierInput} from './tier-graph.js';
export {createLiveForce, type LiveForce, type LiveInput} from './live-force.js';
