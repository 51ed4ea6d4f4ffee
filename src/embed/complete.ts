/** Everything in one classic script: for pages opened from a disk, and wherever no second script may be fetched. */
import '../define/offer-finder.js';
import '../define/partner-directory.js';
import '../define/network-graph.js';
import {debugIfAsked} from './debug.js';
import {followFrames} from './frame-heights.js';
import {scriptOptions} from './script-options.js';
import {watchPage} from './watch-page.js';

// Read at once: later it is another script's, or nobody's.
const script = document.currentScript as HTMLScriptElement | null;

const address = script?.src ?? '';
const {allowed} = scriptOptions(address, document);
watchPage(document, {}, allowed);
followFrames(document, allowed);
if (address) debugIfAsked(document, address);
