/** The legend of a sheet: signs and lines with their meaning, in rows. */
import {textWidth} from '../network/text/measure.js';
import type {TextLine} from '../network/types.js';
import type {LegendItem} from '../wording/legend-view.js';
import {rounded, textBlock} from './text-block.js';

export interface PlacedSample {
  readonly item: LegendItem;
  /** Left edge and middle. */
  readonly x: number;
  readonly y: number;
}

export interface LegendBlock {
  readonly samples: readonly PlacedSample[];
  readonly lines: readonly TextLine[];
  readonly height: number;
}

/** In em: text, width of a sample, room behind it and behind an entry, height of a row. */
const TEXT = 0.8125;
export const SAMPLE = 1.7;
const GAP = 0.45;
const BEHIND = 1.5;
const ROW = 1.6;

/** Where the middle of a sample stands in its row. */
const MIDDLE = 0.64;

export function legendBlock(
  items: readonly LegendItem[],
  {
    x,
    y,
    width,
    em,
  }: {readonly x: number; readonly y: number; readonly width: number; readonly em: number},
): LegendBlock {
  const samples: PlacedSample[] = [];
  const lines: TextLine[] = [];
  let [left, top, height] = [0, 0, 0];
  for (const item of items) {
    const before = item.type === 'words' ? 0 : (SAMPLE + GAP) * em;
    const room = Math.min(width - before, textWidth(item.label, TEXT * em) + 0.01 * em);
    if (left > 0 && left + before + room > width) [left, top] = [0, height];
    const style = {x: x + left + before, y: y + top + 0.12 * em, width: room, size: TEXT * em};
    const text = textBlock(item.label, style);
    if (before > 0) samples.push({item, x: rounded(x + left), y: rounded(y + top + MIDDLE * em)});
    lines.push(...text.lines);
    height = Math.max(height, top + Math.max(ROW * em, text.height + 0.5 * em));
    left += before + room + BEHIND * em;
  }
  return {samples, lines, height};
}
