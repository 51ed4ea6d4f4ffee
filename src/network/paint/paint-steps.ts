/** Paints a scene in steps, from the ground to the marks: a thousand marks with names take longer than a frame. */
import {runSlices} from '../../steps/slices.js';
import type {Steps} from '../../steps/steps.js';
import type {Scene} from '../types.js';
import {framesOf} from './frames.js';
import type {PaintOptions} from './options.js';
import {svgSteps} from './scene-to-svg.js';
import {arrange, paintSvg, patchAttributes} from './svg-dom.js';
import type {SvgNode} from './svg-node.js';

/** From here on inwards everything is painted in one step: a mark, a tie. */
const DEEPEST = 3;

function* patchSteps(element: SVGElement, node: SvgNode, depth: number): Steps<void> {
  if (depth === DEEPEST || node.text !== undefined) {
    paintSvg(element, node);
    return;
  }
  patchAttributes(element, node.attrs);
  const inside = arrange(element, node.children);
  for (const child of node.children) {
    yield;
    const own = inside.get(child.key);
    if (own) yield* patchSteps(own, child, depth + 1);
  }
}

/** Makes an `<svg>` of the page show the picture; the first step sets the attributes of the element itself. */
export const pictureSteps = (element: SVGSVGElement, picture: SvgNode): Steps<void> =>
  patchSteps(element, picture, 0);

/**
 * Does what `paintScene` does without holding the page up: ground, ties and marks appear one after the other, each slice in
 * a frame of its own. Rejects with the signal's reason as soon as it is given up.
 */
export async function paintSceneInSlices(
  element: SVGSVGElement,
  scene: Scene,
  {signal, ...options}: PaintOptions & {readonly signal?: AbortSignal} = {},
): Promise<void> {
  const picture = await runSlices(svgSteps(scene, options), {signal});
  await runSlices(pictureSteps(element, picture), {...framesOf(element), signal});
}
