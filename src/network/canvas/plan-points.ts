/** What of a cloud is drawn in a view, and how: marks by form, state and category, ties by state, each in batches. */
import type {LabelView} from '../labels/place-labels.js';
import {LIFE_STATES, type Box, type PointCloud} from '../types.js';
import {pointsIn, type PointIndex} from './point-index.js';
import {
  DISC,
  drawnRadius,
  FADED,
  largestReach,
  LIT,
  REST,
  SHAPE,
  type Standings,
} from './point-standing.js';
import {tiesIn} from './ties-in.js';

/** `dot`: a few px of colour; `disc`; `shape`: the sign of the category; `box`: a committee. */
type PointForm = 'dot' | 'disc' | 'shape' | 'box';

/** `hollow`: ended or faded. */
export type PointLook = 'full' | 'planned' | 'hollow';

export interface PointBatch {
  readonly form: PointForm;
  readonly look: PointLook;
  /** Category slot 1–9, 0 for none. */
  readonly slot: number;
  readonly standing: number;
  readonly isBox: boolean;
  readonly isEnded: boolean;
  readonly points: readonly number[];
}

export type TieLook = 'faded' | 'rest' | 'planned' | 'ended' | 'lit';

export interface TieBatch {
  readonly look: TieLook;
  readonly ties: readonly number[];
}

export interface PointPlan {
  /** Those on top come last. */
  readonly ties: readonly TieBatch[];
  readonly marks: readonly PointBatch[];
}

const TIE_LOOKS: readonly TieLook[] = ['faded', 'rest', 'planned', 'ended', 'lit'];

/** What is seen of the scene, with `more` px around it. */
export const seenBox = ({x, y, scale, width, height}: LabelView, more = 0): Box => ({
  x: x - more / scale,
  y: y - more / scale,
  width: (width + 2 * more) / scale,
  height: (height + 2 * more) / scale,
});

/**
 * @param marks how far each mark stands out
 * @param ties the same of each tie
 */
export function planPoints(
  index: PointIndex,
  view: LabelView,
  marks: Standings,
  ties: Standings,
): PointPlan {
  const more = largestReach(index.reach, view.scale);
  const seen = pointsIn(index, seenBox(view, more));
  return {
    ties: tieBatches(index.points, tiesIn(index, view, ties), ties),
    marks: markBatches(index.points, seen, view.scale, marks),
  };
}

export function markBatches(
  points: PointCloud,
  seen: readonly number[],
  scale: number,
  standings: Standings,
): readonly PointBatch[] {
  const batches = new Map<number, PointBatch & {readonly points: number[]}>();
  for (const k of seen) {
    const key = keyOf(points, k, standings);
    const size = sizeOf(drawnRadius(points, k, scale, standings));
    const batch = batches.get(key * 4 + size);
    if (batch) batch.points.push(k);
    else batches.set(key * 4 + size, {...batchOf(points, k, size, standings), points: [k]});
  }
  return [...batches].sort(([a], [b]) => a - b).map(([, batch]) => batch);
}

const sizeOf = (radius: number): number => (radius < DISC ? 0 : radius < SHAPE ? 1 : 2);

/** Those with the same key are drawn alike; higher ones later. */
const keyOf = ({isBox, slot, state}: PointCloud, k: number, standings: Standings): number =>
  ((standings[k]! * 2 + isBox[k]!) * 16 + slot[k]!) * 8 + state[k]!;

function batchOf(
  {isBox, slot, state}: PointCloud,
  k: number,
  size: number,
  standings: Standings,
): Omit<PointBatch, 'points'> {
  const standing = standings[k]!;
  const life = LIFE_STATES[state[k]!];
  const large = isBox[k] === 1 ? 'box' : 'shape';
  return {
    form: size === 0 ? 'dot' : size === 1 ? 'disc' : large,
    look: standing === FADED || life === 'ended' ? 'hollow' : life === 'planned' ? life : 'full',
    slot: slot[k]!,
    standing,
    isBox: isBox[k] === 1,
    isEnded: life === 'ended',
  };
}

export function tieBatches(
  {tieState}: PointCloud,
  seen: readonly number[],
  standings: Standings,
): readonly TieBatch[] {
  const lookOf = (tie: number): TieLook => {
    if (standings[tie] !== REST) return standings[tie] === LIT ? 'lit' : 'faded';
    const life = LIFE_STATES[tieState[tie]!];
    return life === 'planned' || life === 'ended' ? life : 'rest';
  };
  const batches = new Map(TIE_LOOKS.map((look): [TieLook, number[]] => [look, []]));
  for (const tie of seen) batches.get(lookOf(tie))?.push(tie);
  return [...batches].flatMap(([look, ties]) => (ties.length > 0 ? [{look, ties}] : []));
}
