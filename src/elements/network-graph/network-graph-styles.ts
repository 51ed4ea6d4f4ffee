import {unsafeCSS, type CSSResult} from 'lit';
import {networkStyles} from '../../network/index.js';
import {pictureStyles} from './picture-styles.js';
import {placeStyles} from './place-styles.js';

/** In this order: what depends on the place comes last. */
export const networkGraphStyles: CSSResult[] = [
  // A constant of our own: no text of anybody else's reaches it.
  unsafeCSS(networkStyles),
  pictureStyles,
  placeStyles,
];
