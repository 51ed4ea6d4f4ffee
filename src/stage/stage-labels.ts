/** The names on the wall: fewer than there are marks, none below 24 px, none over another. */
import {labelSize} from '../network/labels/label-size.js';
import {Occupancy} from '../network/labels/occupancy.js';
import {isLit} from '../network/paint/states.js';
import type {Box, Emphasis, Scene, SceneNode} from '../network/types.js';
import type {Camera} from './camera.js';
import {SIZE} from './format.js';
import {onWall} from './on-wall.js';
import {FACTOR, GAP, named, WIDE, type StageLabel} from './stage-label.js';
import {placeNames} from './stage-names.js';
import {placePlates} from './stage-plates.js';

export type {StageLabel} from './stage-label.js';

export interface StageLabels {
  /** Committees and programmes: plates on their boxes. */
  readonly plates: readonly StageLabel[];
  readonly names: readonly StageLabel[];
  /** What unit blocks hold: "Schulen, 41". */
  readonly blocks: readonly Pick<StageLabel, 'id' | 'box' | 'lines' | 'size'>[];
}

/** Names of unlit partners are written where a step is about everything and few are there. */
const FEW = 24;

/** Names, plates and counts of what is seen, in px of the wall. */
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
  const {picture} = camera.format;
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
    const isInside = box.x >= camera.left && box.x + width <= picture.width;
    if (!isInside || box.y + height > picture.height || taken.isTaken(box, id)) return [];
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

const isSeen = (box: Box, camera: Camera): boolean => {
  const {x, y, width, height} = onWall(box, camera);
  const {picture} = camera.format;
  return x + width > camera.left && x < picture.width && y + height > 0 && y < picture.height;
};
