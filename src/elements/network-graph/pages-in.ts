import {graphPagesMessages, type GraphPagesMessages} from '../../i18n/graph-pages.js';
import type {ViewContext} from './view-context.js';

/** The words of panel, list and help. */
export const pagesIn = ({lang}: ViewContext): GraphPagesMessages => graphPagesMessages(lang);
