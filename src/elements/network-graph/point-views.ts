/** What draws more marks than elements can bear: a canvas, with a list of options over it. */
import {unsafeCSS} from 'lit';
import {paletteStyles} from '../../network/canvas/palette.js';
import {pointStyles} from './point-styles.js';

export {PointPicture} from './point-picture.js';

// A constant of our own: no text of anybody else's reaches it.
export const styles = [unsafeCSS(paletteStyles), pointStyles];
