import type {Scene} from '../types.js';
import type {PaintOptions} from './options.js';
import {sceneToSvg} from './scene-to-svg.js';
import {paintSvg} from './svg-dom.js';

/**
 * Paints a scene into an `<svg>` of the page. Painting again with another scene or emphasis keeps the elements of
 * marks that stay, and every attribute that somebody else put on them.
 */
export function paintScene(element: SVGSVGElement, scene: Scene, options: PaintOptions = {}): void {
  paintSvg(element, sceneToSvg(scene, options));
}
