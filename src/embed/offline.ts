/** The program of the one file: the network as a talk, from a stick, without a server. */
import '../define/network-graph.js';
import {showFile} from './offline/show-file.js';

void showFile(document);
