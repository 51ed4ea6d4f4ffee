/** Code that is fetched when it is needed: most pages begin with a picture, and wide ones with the whole. */
import {LazyPart} from '../lazy-part.js';

export const recordViewsPart = new LazyPart(() => import('./record-views.js'));

export const toolsPart = new LazyPart(() => import('./tools/graph-tools.js'));

export const egoPart = new LazyPart(() => import('./ego-views.js'));

export const dragPart = new LazyPart(() => import('./drag/grab-mark.js'));

export const minimapPart = new LazyPart(() => import('./minimap/minimap-views.js'));

export const pointsPart = new LazyPart(() => import('./point-views.js'));
