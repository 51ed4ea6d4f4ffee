/** Search and the other tools of the graph: no first picture needs them. */
import {comboboxStyles} from '../../../ui/combobox-field.js';
import {toolStyles} from './tool-styles.js';

export {ToolSet} from './tool-set.js';

export const styles = [comboboxStyles, toolStyles];
