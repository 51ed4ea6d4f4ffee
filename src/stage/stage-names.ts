/** Partners on the wall: names beside their signs. */
import {meets, Occupancy} from '../network/labels/occupancy.js';
import {
  placeLabels,
  type LabelMark,
  type LabelView,
  type PlacedLabel,
} from '../network/labels/place-labels.js';
import {isLit} from '../network/paint/states.js';
import type {Box, Emphasis, Scene, SceneNode} from '../network/types.js';
import type {Camera} from './camera.js';
import {isCrossed, litLines, meetsMark} from './lit-lines.js';
import {isWithin, onWall} from './on-wall.js';
import {asLabel, GAP, type Named, type StageLabel} from './stage-label.js';

/** @param plates what stands on the wall already */
export function placeNames(
  wanted: readonly Named[],
  plates: readonly Pick<StageLabel, 'id' | 'box'>[],
  scene: Scene,
  emphasis: Emphasis,
  camera: Camera,
): readonly StageLabel[] {
  const {x, y, scale, left, format} = camera;
  const view = {x, y, scale, width: format.width - left, height: format.picture.height};
  const byId = new Map(wanted.map((one) => [one.node.id, one]));
  const isPlate = new Occupancy(GAP);
  for (const {id, box} of plates) isPlate.add(id, {...box, x: box.x - left});
  const lines = litLines(scene, emphasis, view);
  const marks = scene.nodes
    .filter(({form}) => form !== 'box')
    .map((node) => asMark(node, byId.get(node.id), emphasis));
  const wantedMarks = marks.filter(({width}) => width > 0);
  const isTaken = (box: Box, id: string): boolean =>
    leavesTier(box, byId.get(id)?.node, scene, camera) || isPlate.isTaken(box, id);
  const placed = placeLabels(wantedMarks, view, {
    gap: GAP / 2,
    isTaken: (box, id) =>
      isTaken(box, id) ||
      meetsMark(box, id, marks, view) ||
      lines.some((line) => isCrossed(box, line)),
  });
  const isShown = (label: PlacedLabel): boolean =>
    isLit(label.id, emphasis) ? isNear(label) : label.side === 'below';
  const shown = [...placed.values()].filter(isShown);
  return withChosen(shown, wantedMarks, emphasis, {
    view,
    isTaken,
    isCovered: (box) => isPlate.isTaken(box, ''),
  }).flatMap((label) => {
    const one = byId.get(label.id);
    return one ? [asLabel(one.node, moved(label, left), one.label.lines, emphasis)] : [];
  });
}

interface Rules {
  readonly view: LabelView;
  /** No place for a name beside its mark. */
  isTaken(box: Box, id: string): boolean;
  /** No place for any name. */
  isCovered(box: Box): boolean;
}

/** What is chosen must have its name: over hollow marks and lines, where there is no better place. */
function withChosen(
  placed: readonly PlacedLabel[],
  marks: readonly LabelMark[],
  {selected}: Emphasis,
  {view, isTaken, isCovered}: Rules,
): readonly PlacedLabel[] {
  const isChosen = ({id}: {readonly id: string}): boolean => selected?.has(id) === true;
  const chosen = marks.filter(isChosen);
  const done = placed.filter(isChosen);
  if (chosen.length === done.length) return placed;
  const others = placed.filter((one) => !isChosen(one));
  const place = (near: readonly PlacedLabel[], missing: readonly LabelMark[]): PlacedLabel[] => {
    const isMet = (box: Box): boolean => near.some((one) => meets(box, one.box));
    const found = placeLabels(missing, view, {
      gap: GAP / 2,
      isTaken: (box, id) => isTaken(box, id) || isMet(box),
    });
    return [...near, ...found.values()];
  };
  const ids = new Set(done.map(({id}) => id));
  const added = place(
    placed,
    chosen.filter(({id}) => !ids.has(id)),
  );
  if (added.filter(isChosen).length === chosen.length) return added;
  const again = place(others, chosen);
  const named = new Set(again.map(({id}) => id));
  // At last with a line that leads to its mark, wherever there is room.
  const led = placeLabels(
    chosen.filter(({id}) => !named.has(id)),
    view,
    {gap: GAP / 2, isTaken: (box) => isCovered(box) || again.some((one) => meets(box, one.box))},
  );
  return [...again, ...[...led.values()].filter(({leader}) => leader)];
}

/** Whether a name would stand on another tier than its mark. */
function leavesTier(
  box: Box,
  node: SceneNode | undefined,
  {bands}: Scene,
  camera: Camera,
): boolean {
  const band = node && bands[node.tier];
  if (!band) return false;
  const own = onWall(band, camera);
  // The ground of the last tier reaches down to the caption.
  const bottom = band === bands.at(-1) ? camera.format.picture.height : own.y + own.height;
  return !isWithin(box, {...own, height: bottom - own.y});
}

/** A long line from a name to its mark is one more to follow. */
function isNear({leader}: PlacedLabel): boolean {
  const [[ax, ay], [bx, by]] = leader ?? [
    [0, 0],
    [0, 0],
  ];
  return Math.hypot(ax - bx, ay - by) < 150;
}

function asMark(node: SceneNode, one: Named | undefined, emphasis: Emphasis): LabelMark {
  const {id, x, y, radius} = node;
  const {width = 0, height = 0} = one?.label ?? {};
  const mustShow = isLit(id, emphasis);
  // As large as it is drawn: with the ring of what is chosen, or larger than the rest.
  const half = radius * (emphasis.selected?.has(id) === true ? 2.6 : mustShow ? 1.6 : 1.1);
  return {
    id,
    x,
    y,
    halfWidth: half,
    halfHeight: half,
    width,
    height,
    priority: one?.priority ?? 0,
    mustShow,
  };
}

const moved = (label: PlacedLabel, by: number): PlacedLabel => ({
  ...label,
  box: {...label.box, x: label.box.x + by},
  ...(label.leader
    ? {
        leader: label.leader.map(([x, y]) => [x + by, y] as const) as unknown as NonNullable<
          PlacedLabel['leader']
        >,
      }
    : {}),
});
