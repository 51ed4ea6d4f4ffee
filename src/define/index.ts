/** Registers all elements. */
import './network-graph.js';
import './offer-finder.js';
import './partner-directory.js';
