/** What lies under a point: for pictures without an element for each mark. */
import type {Box, Scene, SceneNode} from '../types.js';

const outside = (box: Box, x: number, y: number): number =>
  Math.max(box.x - x, x - box.x - box.width, box.y - y, y - box.y - box.height, 0);

/** Distance of a point from a mark or its name, 0 on it. */
const distance = ({box, labelBox}: SceneNode, x: number, y: number): number =>
  Math.min(outside(box, x, y), labelBox ? outside(labelBox, x, y) : Infinity);

/**
 * The mark nearest to a point.
 * @param reach how far from a mark a point may lie, in units of the scene
 */
export function pickNode(scene: Scene, x: number, y: number, reach = 0): SceneNode | undefined {
  let nearest: SceneNode | undefined;
  let least = reach;
  for (const node of scene.nodes) {
    const apart = distance(node, x, y);
    if (apart < least || (apart === least && !nearest)) [nearest, least] = [node, apart];
  }
  return nearest;
}
