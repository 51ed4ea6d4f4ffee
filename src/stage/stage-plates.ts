/** Committees and programmes on the wall: plates with their names. */
import type {LabelSize} from '../network/labels/label-size.js';
import {meets, Occupancy} from '../network/labels/occupancy.js';
import {isLit} from '../network/paint/states.js';
import type {Box, Emphasis, Scene, SceneNode} from '../network/types.js';
import type {Camera} from './camera.js';
import {PICTURE, SIZE} from './format.js';
import {clamp, isWithin, onWall} from './on-wall.js';
import {
  asLabel,
  GAP,
  nameSize,
  NARROW,
  tightSize,
  type Named,
  type StageLabel,
} from './stage-label.js';

/** Between a name and the edge of its plate, px. */
const PADDING = {x: 18, y: 11};

/** How far a plate may be moved, in its own height. */
const SHIFTS = [0, 0.3, -0.3, 0.6, -0.6, 1.1, -1.1];

/**
 * A plate stands on its box, narrower or a little moved where another one is in the way, and never leaves its tier; what
 * finds no place has none.
 */
export function placePlates(
  boxes: readonly Named[],
  scene: Scene,
  emphasis: Emphasis,
  camera: Camera,
): readonly StageLabel[] {
  const lit = boxes.filter(({node}) => isLit(node.id, emphasis)).length;
  const isAll = (plates: readonly StageLabel[]): boolean =>
    plates.filter((one) => one.isLit).length === lit;
  // Where a generous plate leaves another one without a place, all are made closer.
  const tries = [0, 1, 2].map((first) => platesFrom(first, boxes, scene, emphasis, camera));
  return tries.find(isAll) ?? tries[0] ?? [];
}

/** @param first how close the plates are made at least, from 0 to 2 */
function platesFrom(
  first: number,
  boxes: readonly Named[],
  {bands}: Scene,
  emphasis: Emphasis,
  camera: Camera,
): readonly StageLabel[] {
  const taken = new Occupancy(GAP);
  return boxes.flatMap(({node, label}) => {
    const sizes = [label, nameSize(node, emphasis, NARROW), tightSize(node)];
    const band = bands[node.tier];
    const within = band && onWall(band, camera);
    const tried = (within ? SHIFTS : [0]).flatMap((shift) =>
      sizes
        .map((own, k) => plate(node, own, camera, {shift, isTight: k === 2}))
        .slice(Math.min(first, 2)),
    );
    const free = tried.filter(
      ({box}) => !taken.isTaken(box, node.id) && (!within || isWithin(box, within)),
    );
    const others = boxes.filter((one) => one.node !== node);
    const isInSight = isLit(node.id, emphasis) || isWhole(onWall(node.box, camera), camera);
    if (!isInSight) return [];
    const own = free.find(
      ({box}) => !others.some((one) => meets(box, onWall(one.node.box, camera))),
    );
    const place = own ?? (isLit(node.id, emphasis) ? free[0] : undefined);
    if (!place) return [];
    taken.add(node.id, place.box);
    const placed = {id: node.id, side: 'below', box: place.box} as const;
    const plated = asLabel(node, placed, place.lines, emphasis);
    return [{...plated, size: place.size ?? plated.size}];
  });
}

interface PlateForm {
  /** In heights of the plate. */
  readonly shift: number;
  readonly isTight: boolean;
}

interface Plate {
  readonly lines: readonly string[];
  readonly box: Box;
  readonly size?: number;
}

const plate = (node: SceneNode, label: LabelSize, camera: Camera, form: PlateForm): Plate => ({
  lines: label.lines,
  box: plateBox(node, label, camera, form),
  ...(form.isTight ? {size: SIZE.least} : {}),
});

/** Whether the wall shows all of a box, or nearly so. */
const isWhole = ({x, width}: Box, {left}: Camera): boolean =>
  x > left - width / 4 && x + width < PICTURE.width + width / 4;

function plateBox(
  node: SceneNode,
  label: Pick<Box, 'width' | 'height'>,
  camera: Camera,
  {shift, isTight}: PlateForm,
): Box {
  const own = onWall(node.box, camera);
  const width = Math.max(label.width + PADDING.x * (isTight ? 0.8 : 2), own.width);
  const height = Math.max(label.height + 2 * PADDING.y, own.height);
  const middle = own.y + own.height / 2 - height / 2 + shift * height;
  return {
    x: clamp(own.x + own.width / 2 - width / 2, camera.left + GAP, PICTURE.width - GAP - width),
    y: clamp(middle, GAP, PICTURE.height - GAP - height),
    width,
    height,
  };
}
