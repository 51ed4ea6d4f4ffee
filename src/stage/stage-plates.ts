/** Committees and programmes on the wall: plates with their names. */
import type {LabelSize} from '../network/labels/label-size.js';
import {meets, Occupancy} from '../network/labels/occupancy.js';
import {isLit} from '../network/paint/states.js';
import type {Box, Emphasis, Scene, SceneNode} from '../network/types.js';
import type {Camera} from './camera.js';
import {SIZE} from './format.js';
import {clamp, isWithin, onWall} from './on-wall.js';
import {
  asLabel,
  flatSize,
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

/** Over the middle of its box, or flush with its right or left edge. */
const SIDES = [0, -1, 1];

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
  // Where a generous plate leaves another one without a place, all are made closer.
  const tries = [0, 1, 2].map((first) => platesFrom(first, boxes, scene, emphasis, camera));
  const lit = (plates: readonly StageLabel[]): number => plates.filter((one) => one.isLit).length;
  const isMore = (a: readonly StageLabel[], b: readonly StageLabel[]): boolean =>
    lit(a) > lit(b) || (lit(a) === lit(b) && a.length > b.length);
  return tries.reduce((best, one) => (isMore(one, best) ? one : best), []);
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
  const plated = new Map<string, StageLabel>();
  const place = ({node, label}: Named): void => {
    const band = bands[node.tier];
    const within = band && onWall(band, camera);
    const tried = platesOf(node, label, {first, canMove: within !== undefined, emphasis, camera});
    const free = tried.filter(
      ({box}) => !taken.isTaken(box, node.id) && (!within || isWithin(box, within)),
    );
    // What has its plate already stands there alone.
    const others = boxes.filter((one) => one.node !== node && !plated.has(one.node.id));
    const own = free.find(
      ({box}) => !others.some((one) => meets(box, onWall(one.node.box, camera))),
    );
    const best = own ?? (isLit(node.id, emphasis) ? free[0] : undefined);
    if (!best) return;
    taken.add(node.id, best.box);
    const at = {id: node.id, side: 'below', box: best.box} as const;
    const made = asLabel(node, at, best.lines, emphasis);
    plated.set(node.id, {...made, size: best.size ?? made.size});
  };
  const seen = boxes.filter(
    ({node}) => isLit(node.id, emphasis) || isWhole(onWall(node.box, camera), camera),
  );
  // The second time round, boxes that were in the way may have moved.
  for (let round = 0; round < 2; round++)
    for (const one of seen) if (!plated.has(one.node.id)) place(one);
  return [...plated.values()];
}

interface PlateRules {
  readonly first: number;
  readonly canMove: boolean;
  readonly emphasis: Emphasis;
  readonly camera: Camera;
}

/** All plates that a box may have, best first: its whole name before its short one, in its middle before beside it. */
function platesOf(
  node: SceneNode,
  label: LabelSize,
  {first, canMove, emphasis, camera}: PlateRules,
): readonly Plate[] {
  const short = node.short === undefined ? undefined : {...node, label: node.short};
  const names = [
    {sizes: [label, nameSize(node, emphasis, NARROW), tightSize(node)], tight: 2},
    ...(short ? [{sizes: [nameSize(short, emphasis, NARROW), tightSize(short)], tight: 1}] : []),
    {sizes: [flatSize(node)], tight: 0},
  ];
  return names.flatMap(({sizes, tight}, k) =>
    SIDES.flatMap((side) =>
      (canMove ? SHIFTS : [0]).flatMap((shift) =>
        sizes
          .map((own, at) => plate(node, own, camera, {shift, side, isTight: at >= tight}))
          .slice(k === 0 ? Math.min(first, 2) : 0),
      ),
    ),
  );
}

interface PlateForm {
  /** In heights of the plate. */
  readonly shift: number;
  readonly side: number;
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
const isWhole = ({x, width}: Box, {left, format}: Camera): boolean =>
  x > left - width / 4 && x + width < format.width + width / 4;

function plateBox(
  node: SceneNode,
  label: Pick<Box, 'width' | 'height'>,
  camera: Camera,
  {shift, side, isTight}: PlateForm,
): Box {
  const {picture} = camera.format;
  const own = onWall(node.box, camera);
  const width = Math.max(label.width + PADDING.x * (isTight ? 0.8 : 2), own.width);
  const height = Math.max(label.height + (isTight ? 1 : 2) * PADDING.y, own.height);
  const over = (side * (width - own.width)) / 2;
  const middle = own.y + own.height / 2 - height / 2 + shift * height;
  return {
    x: clamp(
      own.x + own.width / 2 - width / 2 + over,
      camera.left + GAP,
      picture.width - GAP - width,
    ),
    y: clamp(middle, GAP, picture.height - GAP - height),
    width,
    height,
  };
}
