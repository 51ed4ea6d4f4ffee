/** The network in words: the list of all, and the panel of what is chosen. */
import {listStyles} from './list-styles.js';
import {panelStyles} from './panel-styles.js';
import {placeStyles} from './place-styles.js';

export {helpLines} from './help-lines.js';
export {keepTabStop} from './list-keys.js';
export {listTemplate} from './list-template.js';
export {listView} from './list-view.js';
export {panelTemplate} from './panel-template.js';
export {panelView} from './panel-view.js';

/** What depends on the place comes last. */
export const styles = [panelStyles, listStyles, placeStyles];
