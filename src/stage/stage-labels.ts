/** The names on the wall: fewer than there are marks, none below 24 px, none over another. */
import {labelSize, type LabelSize} from '../network/labels/label-size.js';
import {labelPriority} from '../network/labels/label-priority.js';
import {Occupancy} from '../network/labels/occupancy.js';
import {
  placeLabels,
  type LabelMark,
  type LabelView,
  type PlacedLabel,
} from '../network/labels/place-labels.js';
import {isLit} from '../network/paint/states.js';
import type {Box, Emphasis, Scene, SceneNode} from '../network/types.js';
import type {Camera} from './camera.js';
import {PICTURE, SIZE} from './format.js';

export interface StageLabel extends PlacedLabel {
  readonly node: SceneNode;
  readonly lines: readonly string[];
  readonly size: number;
  readonly isLit: boolean;
  readonly isSelected: boolean;
}

export interface StageLabels {
  /** Committees and programmes: plates on their boxes. */
  readonly plates: readonly StageLabel[];
  readonly names: readonly StageLabel[];
  /** What unit blocks hold: "Schulen, 41". */
  readonly blocks: readonly Pick<StageLabel, 'id' | 'box' | 'lines' | 'size'>[];
}

/** Widths at which names break, px. */
const WIDE = {box: 330, sign: 220};

/** Width of a plate that has less room. */
const NARROW = 170;

/** Letters of the page's font may be wider than those that were measured. */
const FACTOR = 1.08;

const PADDING = {x: 18, y: 11};
const GAP = 8;

/** Names of unlit partners are written where a step is about everything and few are there. */
const FEW = 24;

interface Named {
  readonly node: SceneNode;
  readonly label: LabelSize;
  readonly priority: number;
}

export function stageLabels(scene: Scene, emphasis: Emphasis, camera: Camera): StageLabels {
  const wanted = scene.nodes
    .filter((node) => isWanted(node, scene, emphasis) && isSeen(node.box, camera))
    .map((node) => named(node, scene, emphasis))
    .sort((a, b) => b.priority - a.priority || (a.node.id < b.node.id ? -1 : 1));
  const plates = placePlates(
    wanted.filter(({node}) => node.form === 'box'),
    scene,
    emphasis,
    camera,
  );
  const blocks = placeBlocks(scene, plates, camera);
  const names = placeNames(wanted, [...plates, ...blocks], scene, emphasis, camera);
  return {plates, names, blocks};
}

/** Under its marks, where there is room. */
function placeBlocks(
  {blocks}: Scene,
  plates: readonly Pick<StageLabel, 'id' | 'box'>[],
  camera: Camera,
): StageLabels['blocks'] {
  const taken = new Occupancy(GAP);
  for (const {id, box} of plates) taken.add(id, box);
  return blocks.flatMap(({id, label, count, box: own}) => {
    const on = onWall(own, camera);
    const {lines, width, height} = labelSize(
      `${label} (${count})`,
      SIZE.sign,
      WIDE.sign,
      500,
      FACTOR,
    );
    const box = {x: on.x + on.width / 2 - width / 2, y: on.y + on.height + GAP, width, height};
    const isInside = box.x >= camera.left && box.x + width <= PICTURE.width;
    if (!isInside || box.y + height > PICTURE.height || taken.isTaken(box, id)) return [];
    taken.add(id, box);
    return [{id, box, lines, size: SIZE.sign}];
  });
}

/** Where something is lit only that is named, and every committee where there is room. */
function isWanted({id, form}: SceneNode, {nodes}: Scene, emphasis: Emphasis): boolean {
  if (form === 'box') return true;
  if (form === 'unit') return isLit(id, emphasis) && litUnits(nodes, emphasis) <= FEW / 2;
  if (isLit(id, emphasis)) return true;
  const signs = nodes.filter((node) => node.form !== 'box').length;
  return emphasis.fade !== true && signs <= FEW;
}

const litUnits = (nodes: readonly SceneNode[], emphasis: Emphasis): number =>
  nodes.filter(({id, form}) => form === 'unit' && isLit(id, emphasis)).length;

function named(node: SceneNode, scene: Scene, emphasis: Emphasis): Named {
  const isBox = node.form === 'box';
  // Many names at once stand closer together.
  const wide = (emphasis.selected?.size ?? 0) > 2 ? NARROW : WIDE.sign;
  const label = nameSize(node, emphasis, isBox ? WIDE.box : wide);
  const priority = labelPriority({
    isSelected: emphasis.selected?.has(node.id) === true,
    isMeant: isLit(node.id, emphasis),
    tier: node.tier,
    tiers: Math.max(scene.bands.length, scene.rings?.length ?? 0),
    isBox,
    degree: 0,
  });
  return {node, label, priority};
}

function nameSize(node: SceneNode, emphasis: Emphasis, width: number): LabelSize {
  const isChosen = emphasis.selected?.has(node.id) === true;
  const weight = node.form === 'box' ? 650 : isChosen ? 700 : 500;
  return labelSize(node.label, sizeOf(node, emphasis), width, weight, FACTOR);
}

const sizeOf = ({id, form}: SceneNode, emphasis: Emphasis): number =>
  form === 'box' && isLit(id, emphasis) ? SIZE.box : SIZE.sign;

/** On the wall, px. */
export const onWall = (box: Box, {x, y, scale, left}: Camera): Box => ({
  x: left + (box.x - x) * scale,
  y: (box.y - y) * scale,
  width: box.width * scale,
  height: box.height * scale,
});

const isSeen = (box: Box, camera: Camera): boolean => {
  const {x, y, width, height} = onWall(box, camera);
  return x + width > camera.left && x < PICTURE.width && y + height > 0 && y < PICTURE.height;
};

/**
 * A plate stands on its box, narrower or a little moved where another one is in the way, and never leaves its tier; what
 * finds no place has none.
 */
function placePlates(
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

/** As small as a name may be. */
const tightSize = ({label}: SceneNode): LabelSize =>
  labelSize(label, SIZE.least, NARROW / 1.3, 650, FACTOR);

/** Whether the wall shows all of a box, or nearly so. */
const isWhole = ({x, width}: Box, {left}: Camera): boolean =>
  x > left - width / 4 && x + width < PICTURE.width + width / 4;

const meets = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const isWithin = (box: Box, {y, height}: Box): boolean =>
  box.y >= y - 1 && box.y + box.height <= y + height + 1;

/** How far a plate may be moved, in its own height. */
const SHIFTS = [0, 0.3, -0.3, 0.6, -0.6, 1.1, -1.1];

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

const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value));

function placeNames(
  wanted: readonly Named[],
  plates: readonly Pick<StageLabel, 'id' | 'box'>[],
  scene: Scene,
  emphasis: Emphasis,
  camera: Camera,
): readonly StageLabel[] {
  const {x, y, scale, left} = camera;
  const view = {x, y, scale, width: PICTURE.width - left, height: PICTURE.height};
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
  const bottom = band === bands.at(-1) ? PICTURE.height : own.y + own.height;
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

type Segment = readonly [number, number, number, number];

interface View {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** No name lies on a line that is lit. */
function litLines({edges}: Scene, {litEdges}: Emphasis, view: View): readonly Segment[] {
  return edges
    .filter(({id, d}) => d !== '' && litEdges?.has(id) === true)
    .flatMap(({points}) => points.slice(1).map((to, k) => segment(points[k] ?? to, to, view)));
}

const segment = (
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
  {x, y, scale}: View,
): Segment => [(ax - x) * scale, (ay - y) * scale, (bx - x) * scale, (by - y) * scale];

/** Liang and Barsky (1984): whether a segment meets a box. */
function isCrossed({x, y, width, height}: Box, [ax, ay, bx, by]: Segment): boolean {
  const [dx, dy] = [bx - ax, by - ay];
  let [from, to] = [0, 1];
  const cuts = [
    [-dx, ax - x],
    [dx, x + width - ax],
    [-dy, ay - y],
    [dy, y + height - ay],
  ] as const;
  for (const [p, q] of cuts) {
    if (p === 0 && q < 0) return false;
    if (p < 0) from = Math.max(from, q / p);
    if (p > 0) to = Math.min(to, q / p);
  }
  return from <= to;
}

/** Names keep clear of other marks. */
function meetsMark(
  box: Box,
  id: string,
  marks: readonly LabelMark[],
  {x, y, scale}: View,
): boolean {
  return marks.some((mark) => {
    if (mark.id === id) return false;
    const [cx, cy] = [(mark.x - x) * scale, (mark.y - y) * scale];
    const reach = mark.halfWidth * scale;
    return (
      cx + reach > box.x &&
      cx - reach < box.x + box.width &&
      cy + reach > box.y &&
      cy - reach < box.y + box.height
    );
  });
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

const asLabel = (
  node: SceneNode,
  placed: PlacedLabel,
  lines: readonly string[],
  emphasis: Emphasis,
): StageLabel => ({
  ...placed,
  node,
  lines,
  size: sizeOf(node, emphasis),
  isLit: isLit(node.id, emphasis),
  isSelected: emphasis.selected?.has(node.id) === true,
});
