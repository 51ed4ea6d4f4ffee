/** What is fetched when somebody hands a link on. */
import {outcomeStyles} from './outcome-note.js';

export {outcomeNote} from './outcome-note.js';
export {shareLink} from './share-link.js';
export const styles = [outcomeStyles];
