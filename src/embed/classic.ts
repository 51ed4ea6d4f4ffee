/** Everything in one classic script: for old templates and pages opened from a disk. */
import '../define/offer-finder.js';
import '../define/partner-directory.js';
import '../define/network-graph.js';
