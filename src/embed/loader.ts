/** The script of the snippet: fetches only the widgets that are on the page. */
import {watchPage} from './watch-page.js';

watchPage(document, {
  'koko-offer-finder': () => import('../define/offer-finder.js'),
  'koko-partner-directory': () => import('../define/partner-directory.js'),
  'koko-network-graph': () => import('../define/network-graph.js'),
});
