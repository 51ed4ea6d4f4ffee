/** MiniSearch with its prefixes and its typing errors, all words wanted. */
import {LOOSE, miniEngine} from './mini-engine.mjs';
import {cardPage} from '../card-page.mjs';

export const start = cardPage((documents) => miniEngine(documents, LOOSE));
