/** Which part of the picture a step shows. */
import {isLit} from '../network/paint/states.js';
import type {Box, Emphasis, Scene, SceneNode} from '../network/types.js';
import {WIDE, type Format} from './format.js';

/** The part of the scene that is seen, in its units, and where on the wall it stands. */
export interface Camera extends Box {
  /** Pixels of the wall for a unit of the scene. */
  readonly scale: number;
  /** Where on the wall the part begins. */
  readonly left: number;
  /** Of the wall that it fills. */
  readonly format: Format;
}

/** No mark is shown larger than this, px of the wall for a unit: letters of 15 in a box become 30. */
const LARGEST = 2;

/** Room around what a step is about, in units: for names at its sides and below. */
const MARGIN = {side: 120, top: 46, below: 84};

/** How much larger than the whole a tier is shown: it is what it is by what stands around it. */
const NEARER = 1.3;

/**
 * Everything, or what is lit.
 *
 * @param isOfTiers whole tiers are lit
 */
export function cameraFor(
  scene: Scene,
  emphasis: Emphasis,
  isOfTiers: boolean,
  format: Format = WIDE,
): Camera {
  const all = wholeOf(scene);
  const left = scene.labelColumn > 0 ? format.column : 0;
  const room = {...format.picture, width: format.width - left};
  // A circle that is cut off says nothing any more.
  const meant = scene.rings ? all : (boxAround(meantBy(scene, emphasis)) ?? all);
  const whole = Math.min(room.width / all.width, room.height / all.height);
  const fit = Math.min(room.width / meant.width, room.height / meant.height);
  const largest = isOfTiers ? whole * NEARER : LARGEST;
  const scale = Math.max(whole, Math.min(fit, largest));
  const width = room.width / scale;
  const height = room.height / scale;
  return {
    x: startOf(meant.x + meant.width / 2, width, all.x, all.width, BESIDE.side),
    y: startOf(meant.y + meant.height / 2, height, all.y, all.height, BESIDE.below),
    width,
    height,
    scale,
    left,
    format,
  };
}

/** All of the scene but the column with the tiers' names. */
const wholeOf = ({width, height, labelColumn}: Scene): Box => ({
  x: labelColumn,
  y: 0,
  width: width - labelColumn,
  height,
});

/** So far the wall may show what lies beside the scene, units: a name at its end needs room, an empty wall says nothing. */
const BESIDE = {side: 120, below: 40};

/** In the middle where it fits, near an end of the whole where it would leave it. */
function startOf(
  middle: number,
  size: number,
  first: number,
  whole: number,
  beside: number,
): number {
  if (size >= whole) return first + (whole - size) / 2;
  const last = first + whole - size;
  return Math.min(Math.max(middle - size / 2, first - beside), last + beside);
}

/** The marks that a step is about. */
export const meantBy = ({nodes}: Scene, emphasis: Emphasis): readonly SceneNode[] =>
  emphasis.fade === true ? nodes.filter(({id}) => isLit(id, emphasis)) : [];

function boxAround(nodes: readonly SceneNode[]): Box | undefined {
  if (nodes.length === 0) return undefined;
  const x = Math.min(...nodes.map(({box}) => box.x)) - MARGIN.side;
  const y = Math.min(...nodes.map(({box}) => box.y)) - MARGIN.top;
  const right = Math.max(...nodes.map(({box}) => box.x + box.width)) + MARGIN.side;
  const bottom = Math.max(...nodes.map(({box}) => box.y + box.height)) + MARGIN.below;
  return {x, y, width: right - x, height: bottom - y};
}
