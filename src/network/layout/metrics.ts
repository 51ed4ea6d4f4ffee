/** All measures of the drawing in px, from the em of the host's text. */
import {breakLabel} from '../text/break-label.js';
import type {GraphTier, LayoutOptions} from '../types.js';

/** Below this many em the column of tier names is slim and without notes. */
const SLIM = 48;

export interface Metrics {
  readonly em: number;
  readonly width: number;
  /** Width of the column with the tiers' names. */
  readonly column: number;
  readonly slim: boolean;
  /** Left and right end of what may be drawn on. */
  readonly left: number;
  readonly right: number;
  /** Width of the host's font relative to the built-in table. */
  readonly factor: number;
  /** Radius of a partner's sign. */
  readonly sign: number;
  /** Font sizes. */
  readonly text: {
    readonly box: number;
    readonly note: number;
    readonly sign: number;
    readonly tier: number;
    readonly small: number;
    readonly count: number;
  };
  /** Distance of two lanes, two ports of a box, two ports of a sign; the least distance of two ports. */
  readonly lane: number;
  readonly boxPort: number;
  readonly signPort: number;
  readonly leastPort: number;
  /** Radius of the corner above a partner's column, and of the innermost corner at a port. */
  readonly corner: number;
  readonly innerCorner: number;
  /** Distance of two units in a block. */
  readonly unit: number;
  readonly formatCount: (count: number) => string;
}

/** Font weights: committee, sign, tier name. */
export const WEIGHT = {box: 650, sign: 500, tier: 600, note: 400, count: 650} as const;

export const LINE_HEIGHT = 1.22;

const sizesOf = (em: number): Metrics['text'] => ({
  box: em * 0.9375,
  note: em * 0.8,
  sign: em * 0.8125,
  tier: em * 0.875,
  small: em * 0.75,
  count: em * 1.1875,
});

const finite = (value: number | undefined, fallback: number): number =>
  value !== undefined && Number.isFinite(value) && value > 0 ? value : fallback;

/** What stands beside a tier's name in its column: the mark before it, a little room behind, in em. */
const BESIDE = {slim: 2.45, wide: 2.95} as const;

/** Width of the column of names: the design's, or more where a tier's name has a longer word. */
function columnFor(tiers: readonly GraphTier[], slim: boolean, em: number, factor: number): number {
  const size = sizesOf(em).tier;
  const beside = em * (slim ? BESIDE.slim : BESIDE.wide);
  const usual = em * (slim ? 7.2 : 9.4);
  const most = em * (slim ? 11 : 16);
  const wanted = tiers.map(
    ({label}) =>
      breakLabel(label, {
        width: usual - beside,
        size,
        weight: WEIGHT.tier,
        factor,
        limit: most - beside,
      }).width,
  );
  return Math.max(usual, ...wanted.map((width) => width + beside));
}

/** @param tiers their names decide how wide the column on the left is */
export function metricsOf(options: LayoutOptions, tiers: readonly GraphTier[] = []): Metrics {
  const em = finite(options.em, 16);
  const factor = finite(options.fontFactor, 1);
  const width = Math.max(finite(options.width, 800), em * 20);
  const slim = width < em * SLIM;
  const column = columnFor(tiers, slim, em, factor);
  return {
    em,
    width,
    column,
    slim,
    left: column + em * 0.8,
    right: width - em * 0.8,
    factor,
    sign: em * 0.78,
    text: sizesOf(em),
    lane: em * 0.55,
    boxPort: em * 0.9,
    signPort: em * 0.55,
    leastPort: em * 0.4,
    corner: em * 1.75,
    innerCorner: em * 0.8,
    unit: em * 0.9,
    formatCount: options.formatCount ?? String,
  };
}

/** Coordinates of a scene have one decimal, so that the last bits of a platform's arithmetic never show. */
export const round = (value: number): number => Math.round(value * 10) / 10 || 0;
