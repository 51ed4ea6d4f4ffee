/** The figures of a drawing; fetched when somebody wants to know them. */
export {qualitySteps} from '../../../network/quality/quality-of.js';
export {qualityLines} from './quality-view.js';
