import {KokoNetworkGraph} from '../elements/network-graph/network-graph.js';
import {register} from '../embed/register.js';

register('koko-network-graph', KokoNetworkGraph);
