/** What is fetched when somebody begins a tour. */
import {tourStyles, wallStyles} from './wall-styles.js';

export {TourSet} from './tour-set.js';
export const styles = [tourStyles, wallStyles];
