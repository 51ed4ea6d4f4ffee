/** Marks in somebody's hand: as elements, and as points of a canvas. */
export {grabMark} from './grab-mark.js';
export {grabPoint} from './grab-point.js';
