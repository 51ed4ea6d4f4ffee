/** MiniSearch as it comes: whole words, any of them. */
import {miniEngine} from './mini-engine.mjs';
import {cardPage} from '../card-page.mjs';

export const start = cardPage((documents) => miniEngine(documents, {}));
