/** Which part of a picture is seen, as attributes of its element. */
import type {Extent} from './viewport.js';

// Even with the value that stands there, a browser lays out every name of the picture anew.
function set(svg: SVGSVGElement, name: string, value: string): void {
  if (svg.getAttribute(name) !== value) svg.setAttribute(name, value);
}

/** Gives a picture its size where the style of the page gives it none, and says which part of it is seen. */
export function showPart(svg: SVGSVGElement, {width, height}: Extent, viewBox: string): void {
  set(svg, 'width', String(width));
  set(svg, 'height', String(height));
  set(svg, 'viewBox', viewBox);
}
