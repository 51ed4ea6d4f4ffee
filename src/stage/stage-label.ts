/** A name on the wall: what it says, in which size, and how much it matters. */
import {labelPriority} from '../network/labels/label-priority.js';
import {labelSize, type LabelSize} from '../network/labels/label-size.js';
import type {PlacedLabel} from '../network/labels/place-labels.js';
import {isLit} from '../network/paint/states.js';
import type {Emphasis, Scene, SceneNode} from '../network/types.js';
import {SIZE} from './format.js';

export interface StageLabel extends PlacedLabel {
  readonly node: SceneNode;
  readonly lines: readonly string[];
  readonly size: number;
  readonly isLit: boolean;
  readonly isSelected: boolean;
}

/** Widths at which names break, px. */
export const WIDE = {box: 330, sign: 220};

/** Width of a plate that has less room. */
export const NARROW = 170;

/** Letters of the page's font may be wider than those that were measured. */
export const FACTOR = 1.08;

/** Least distance of a name to anything else, px. */
export const GAP = 8;

/** A mark with its name, not yet placed. */
export interface Named {
  readonly node: SceneNode;
  readonly label: LabelSize;
  readonly priority: number;
}

export function named(node: SceneNode, scene: Scene, emphasis: Emphasis): Named {
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

export function nameSize(node: SceneNode, emphasis: Emphasis, width: number): LabelSize {
  const isChosen = emphasis.selected?.has(node.id) === true;
  const weight = node.form === 'box' ? 650 : isChosen ? 700 : 500;
  return labelSize(node.label, sizeOf(node, emphasis), width, weight, FACTOR);
}

export const sizeOf = ({id, form}: SceneNode, emphasis: Emphasis): number =>
  form === 'box' && isLit(id, emphasis) ? SIZE.box : SIZE.sign;

/** As small as a name may be. */
export const tightSize = ({label}: SceneNode): LabelSize =>
  labelSize(label, SIZE.least, NARROW / 1.3, 650, FACTOR);

/** As small, and on as few lines. */
export const flatSize = ({label}: SceneNode): LabelSize =>
  labelSize(label, SIZE.least, WIDE.box, 650, FACTOR);

export const asLabel = (
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
