import {KokoNetworkGraph} from '../elements/network-graph/network-graph.js';
import {register} from './register.js';

register('koko-network-graph', KokoNetworkGraph);
