import {roomBorder} from './room-border.mjs';
import {hostSizes, noStyleAttribute} from './template-manners.mjs';

/**
 * The house's own lint rules, as an ESLint plugin named `koko`.
 *
 * @type {import('eslint').ESLint.Plugin}
 */
export const koko = {
  meta: {name: 'koko'},
  rules: {
    'room-border': roomBorder,
    'host-sizes': hostSizes,
    'no-style-attribute': noStyleAttribute,
  },
};
