/** The time line; fetched when a widget has been drawn, or before where a day is asked for. */
import {timeStyles} from './time-styles.js';

export {TimeBar} from './time-bar.js';

export const styles = [timeStyles];
