/** What forces need to know of a scene whose marks give way. */
import type {LiveInput} from '../../../network/force/live-force.js';
import type {Scene, SceneNode} from '../../../network/types.js';
import {isMovable, tierHold} from './along-tier.js';

/**
 * Marks in the order of the scene's nodes; each takes the room of its sign and name together.
 * @param isAlone no other mark follows the one that is dragged
 */
export function liveInput(scene: Scene, isAlone: boolean): LiveInput {
  const {nodes} = scene;
  const canMove = isMovable(scene);
  const movable = new Set(nodes.filter(canMove).map(({id}) => id));
  // What has no tie follows nobody.
  const edges = isAlone
    ? []
    : scene.edges.filter(({from, to}) => movable.has(from) && movable.has(to));
  const index = new Map(nodes.map(({id}, k) => [id, k]));
  const ends = (id: string): number => index.get(id) ?? 0;
  const rooms = nodes.map(roomOf);
  return {
    count: nodes.length,
    sources: edges.map(({from}) => ends(from)),
    targets: edges.map(({to}) => ends(to)),
    positions: Float64Array.from(nodes.flatMap(({x, y}) => [x, y])),
    widths: Float64Array.from(rooms, ([width]) => width),
    heights: Float64Array.from(rooms, ([, height]) => height),
    ...tierHold(scene),
  };
}

function roomOf({box, labelBox}: SceneNode): readonly [number, number] {
  if (!labelBox) return [box.width, box.height];
  const left = Math.min(box.x, labelBox.x);
  const top = Math.min(box.y, labelBox.y);
  const right = Math.max(box.x + box.width, labelBox.x + labelBox.width);
  const bottom = Math.max(box.y + box.height, labelBox.y + labelBox.height);
  return [right - left, bottom - top];
}
