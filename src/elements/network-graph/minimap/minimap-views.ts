/** The small map: nobody needs it before a picture is larger than its window. */
import {minimapStyles} from './minimap-styles.js';

export {Minimap} from './minimap.js';

export const styles = [minimapStyles];
