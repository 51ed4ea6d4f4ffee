/** What is fetched when somebody begins a tour. */
import {deskStyles} from './desk-styles.js';
import {tourStyles, wallStyles} from './wall-styles.js';

export {TourSet} from './tour-set.js';
export const styles = [tourStyles, wallStyles, deskStyles];
