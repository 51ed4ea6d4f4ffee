/** Which marks a hand can move, and along what. */
import type {LiveInput} from '../../../network/force/live-force.js';
import type {Scene, SceneNode} from '../../../network/types.js';

/** How far from its ring's line the middle of a mark still sits on it, px. */
const NEAR = 1;

/**
 * Marks of a unit block stand in it by their category, the middle and the corners of rings are given; all others can be
 * moved, each along its tier.
 */
export function isMovable({rings}: Scene): (node: SceneNode) => boolean {
  const byTier = new Map(rings?.map((ring) => [ring.tier, ring]));
  return ({form, tier, x, y}) => {
    const ring = byTier.get(tier);
    if (form === 'unit') return false;
    if (!ring) return rings === undefined;
    return ring.radius > 0 && Math.abs(Math.hypot(x - ring.x, y - ring.y) - ring.radius) <= NEAR;
  };
}

/** What keeps marks in their tiers. */
export function tierHold({layout, rings}: Scene): Pick<LiveInput, 'fixed' | 'centre'> {
  const [ring] = rings ?? [];
  if (ring) return {fixed: 'radius', centre: [ring.x, ring.y]};
  return layout === 'bands' ? {fixed: 'y'} : {};
}

/** Where the middle of a mark may come. */
export interface DragRoom {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Within the picture; in bands between the outermost marks, clear of the names of the tiers. */
export function dragRoom({layout, nodes, width, height}: Scene, em: number): DragRoom {
  const own = {left: 2 * em, right: width - 2 * em, top: 2 * em, bottom: height - 2 * em};
  if (layout !== 'bands') return own;
  const xs = nodes.map(({x}) => x);
  return {...own, left: Math.min(...xs), right: Math.max(...xs)};
}

/** The nearest place in the room. */
export const within = (
  [x, y]: readonly [number, number],
  {left, right, top, bottom}: DragRoom,
): [number, number] => [Math.min(Math.max(x, left), right), Math.min(Math.max(y, top), bottom)];
