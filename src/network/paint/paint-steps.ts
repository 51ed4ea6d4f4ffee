/** Paints a scene in steps, from the ground to the marks: a thousand marks with names take longer than a frame. */
import {runSlices} from '../../steps/slices.js';
import type {Steps} from '../../steps/steps.js';
import type {Scene} from '../types.js';
import type {PaintOptions} from './options.js';
import {sceneToSvg} from './scene-to-svg.js';
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

/** The first step makes the tree, the second one sets the attributes of the element itself. */
export function* paintSceneSteps(
  element: SVGSVGElement,
  scene: Scene,
  options: PaintOptions = {},
): Steps<void> {
  const picture = sceneToSvg(scene, options);
  yield;
  yield* patchSteps(element, picture, 0);
}

/**
 * Does what `paintScene` does without holding the page up: ground, ties and marks appear one after the other. Rejects with
 * the signal's reason as soon as it is given up.
 */
export function paintSceneInSlices(
  element: SVGSVGElement,
  scene: Scene,
  {signal, ...options}: PaintOptions & {readonly signal?: AbortSignal} = {},
): Promise<void> {
  return runSlices(paintSceneSteps(element, scene, options), {signal});
}
