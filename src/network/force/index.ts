/** Numeric layout: numbers in, numbers out. */
export type {ForceInput} from './force-input.js';
export {freePositions} from './free-positions.js';
export {hashPositions} from './hash-positions.js';
