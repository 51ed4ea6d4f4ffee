/** The script of the snippet: fetches only the widgets that are on the page. */
import {debugIfAsked} from './debug.js';
import {followFrames} from './frame-heights.js';
import {scriptOptions} from './script-options.js';
import {watchPage, type Parts} from './watch-page.js';

const parts: Parts = {
  'koko-offer-finder': () => import('../define/offer-finder.js'),
  'koko-partner-directory': () => import('../define/partner-directory.js'),
  'koko-network-graph': () => import('../define/network-graph.js'),
};

const {allowed, load} = scriptOptions(import.meta.url, document);
const fetchPart = watchPage(document, parts, allowed);
for (const name of load) fetchPart(`koko-${name}`);
followFrames(document, allowed);
debugIfAsked(document, import.meta.url);
