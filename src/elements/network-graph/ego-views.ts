/** What narrow places show first: the surroundings of one record, and whose they are. */
export {egoScene} from '../../network/ego/ego-scene.js';
export {egoPicker} from './ego-template.js';
