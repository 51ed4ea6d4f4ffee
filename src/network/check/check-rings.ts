/** What rings may never have: a mark off its tier's circle, a table's line through a name, rings out of order. */
import type {Box, Scene, SceneNode, SceneRing} from '../types.js';
import type {Violation} from './check-scene.js';

/** Coordinates have one decimal; a place on a circle is exact within the rounding of its two. */
const ROUNDING = 0.11;

const fault = (id: string, detail: string): Violation => ({rule: 'tier', ids: [id], detail});

function distance(node: SceneNode, {x, y}: SceneRing): number {
  return Math.sqrt((node.x - x) * (node.x - x) + (node.y - y) * (node.y - y));
}

/** Outsiders stand outside of all rings, the head of the table on its line; units outside their tier's circle. */
function nodeFaults(node: SceneNode, rings: readonly SceneRing[], scene: Scene): Violation[] {
  const outer = rings[rings.length - 1];
  const own = rings.find(({tier}) => tier === node.tier);
  if (!own || !outer) return [fault(node.id, `${node.id} without a ring`)];
  const isHead = rings.some(({table}) => table === node.id);
  const isOutsider =
    outer.table !== undefined && node.form === 'sign' && node.disc === undefined && own === outer;
  const ring = isHead ? outer : own;
  const off = distance(node, ring) - ring.radius;
  if (isOutsider) return off > 0 ? [] : [fault(node.id, `outsider ${node.id} inside`)];
  if (node.form === 'unit') {
    const isIn = scene.blocks.some(
      ({tier, members}) => tier === node.tier && members.includes(node.id),
    );
    return isIn && off > 0 ? [] : [fault(node.id, `unit ${node.id} off its ring`)];
  }
  return Math.abs(off) <= ROUNDING ? [] : [fault(node.id, `${node.id} off its ring by ${off}`)];
}

/** Whether a circle runs through a box. */
function runsThrough(ring: SceneRing, {x, y, width, height}: Box): boolean {
  const [left, top] = [x - ring.x, y - ring.y];
  const near = (low: number, size: number): number => Math.max(0, low, -(low + size));
  const far = (low: number, size: number): number => Math.max(Math.abs(low), Math.abs(low + size));
  const [a, b] = [near(left, width), near(top, height)];
  const [c, d] = [far(left, width), far(top, height)];
  const square = ring.radius * ring.radius;
  return a * a + b * b < square && c * c + d * d > square;
}

function tableFaults(ring: SceneRing, scene: Scene): Violation[] {
  const names = [
    ...scene.nodes.flatMap(({id, form, labelBox}) =>
      labelBox && form === 'sign' ? [{id, box: labelBox}] : [],
    ),
    ...scene.edges.flatMap(({id, label}) => (label ? [{id, box: label.box}] : [])),
  ];
  return names
    .filter(({box}) => runsThrough(ring, box))
    .map(({id}): Violation => ({
      rule: 'line-through',
      ids: [ring.id, id],
      detail: `table's line through name ${id}`,
    }));
}

export function ringFaults(scene: Scene, rings: readonly SceneRing[]): Violation[] {
  const order = rings.flatMap((ring, k): Violation[] => {
    const before = rings[k - 1];
    const isRising = !before || (ring.radius > before.radius && ring.edge > before.edge);
    return isRising ? [] : [fault(ring.id, `ring ${ring.id} inside the one before`)];
  });
  return [
    ...order,
    ...scene.nodes.flatMap((node) => nodeFaults(node, rings, scene)),
    ...rings.flatMap((ring) => (ring.table === undefined ? [] : tableFaults(ring, scene))),
  ];
}
