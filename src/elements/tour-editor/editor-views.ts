/** The editor of talks; fetched where a page asks for it. */
import {outcomeStyles} from '../share/outcome-note.js';
import {editorStyles} from './editor-styles.js';

export {TourEditor} from './tour-editor.js';

export const styles = [outcomeStyles, editorStyles];
