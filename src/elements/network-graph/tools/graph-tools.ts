/** Search and the other tools of the graph: no first picture needs them. */
import {toolStyles} from './tool-styles.js';

export {ToolSet} from './tool-set.js';

export const styles = [toolStyles];
