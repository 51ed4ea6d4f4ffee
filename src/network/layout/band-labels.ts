/** The column on the left: name of the tier, its mark, and one line of duty. */
import {breakLabel} from '../text/break-label.js';
import type {Box, GraphTier, SceneBand, TextLine} from '../types.js';
import {LINE_HEIGHT, round, WEIGHT, type Metrics} from './metrics.js';

interface TierText {
  readonly lines: readonly TextLine[];
  readonly mark: Box;
  /** Height the band must have for it. */
  readonly height: number;
}

/** Relative to the upper left corner of the band. */
export function tierText(tier: GraphTier, m: Metrics): TierText {
  const {em} = m;
  const pad = em * (m.slim ? 0.7 : 1.1);
  const size = m.text.tier;
  const small = m.text.small;
  const indent = pad + em * 1.45;
  const name = breakLabel(tier.label, {
    width: m.column - indent - em * 0.3,
    limit: m.column - indent - em * 0.3 + 0.01,
    size,
    weight: WEIGHT.tier,
    factor: m.factor,
  });
  const note =
    m.slim || !tier.note
      ? []
      : breakLabel(tier.note, {
          width: m.column - pad - em * 0.6,
          limit: m.column - pad - em * 0.3,
          size: small,
          weight: WEIGHT.note,
          factor: m.factor,
          maxLines: 5,
        }).lines;
  const first = em * 1.9;
  const last = first + (name.lines.length - 1) * size * LINE_HEIGHT;
  const line = (text: string, x: number, y: number, font: number, weight: number): TextLine => ({
    text,
    x: round(x),
    y: round(y),
    size: round(font),
    weight,
    anchor: 'start',
  });
  return {
    lines: [
      ...name.lines.map((text, k) =>
        line(text, indent, first + k * size * LINE_HEIGHT, size, WEIGHT.tier),
      ),
      ...note.map((text, k): TextLine => ({
        ...line(text, pad, last + em * 1.4 + k * small * 1.25, small, WEIGHT.note),
        tone: 'text-2',
      })),
    ],
    mark: {
      x: round(pad),
      y: round(first - em * 0.75),
      width: round(em * 0.94),
      height: round(em * 0.94),
    },
    height: (note.length > 0 ? last + em * 1.4 + (note.length - 1) * small * 1.25 : last) + em * 1,
  };
}

/** The bands of a scene, with their text in place. */
export function makeBands(
  tiers: readonly GraphTier[],
  edges: readonly number[],
  width: number,
  m: Metrics,
): readonly SceneBand[] {
  return tiers.map((tier, k) => {
    const {lines, mark} = tierText(tier, m);
    const y = round(edges[k]!);
    return {
      tier: k,
      id: tier.id,
      label: tier.label,
      x: 0,
      y,
      width: round(width),
      height: round(round(edges[k + 1]!) - y),
      lines: lines.map((line) => ({...line, y: round(line.y + y)})),
      mark: {...mark, y: round(mark.y + y)},
    };
  });
}
