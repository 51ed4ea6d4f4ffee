/** Breaks names into at most three lines, where German breaks: at blanks, hyphens and the given soft hyphens. */
import {breakAt, wordsOf, type Lines, type Measure} from './line-breaker.js';
import {textWidth} from './measure.js';

export interface LabelStyle {
  /** Width to stay within where the words allow it, in the unit of `size`. */
  readonly width: number;
  readonly size: number;
  readonly weight: number;
  readonly maxLines?: number;
  /** Width of the host font relative to the built-in table. */
  readonly factor?: number;
  /** Width that is never exceeded: what does not fit is cut. 30 em by default. */
  readonly limit?: number;
}

export interface BrokenLabel {
  readonly lines: readonly string[];
  /** Width of the widest line; more than was asked for where a word or the number of lines needs it. */
  readonly width: number;
}

const LONGEST_EM = 30;

const measureOf =
  (style: LabelStyle): Measure =>
  (text) =>
    textWidth(text, style.size, style.weight) * (style.factor ?? 1);

const widest = (lines: readonly string[], measure: Measure): number =>
  lines.reduce((most, line) => Math.max(most, measure(line)), 0);

function clip(line: string, width: number, measure: Measure): string {
  let text = line;
  while (text.length > 1 && measure(`${text}…`) > width) {
    text = text.slice(0, -1).replace(/[\ud800-\udbff]$/, '');
  }
  return `${text.trimEnd()}…`;
}

/** What is too long for any picture ends in "…"; its full text stands in the list. */
function cut(
  lines: readonly string[],
  most: number,
  width: number,
  measure: Measure,
): readonly string[] {
  return lines
    .slice(0, most)
    .map((line, k) =>
      measure(line) > width || (k === most - 1 && lines.length > most)
        ? clip(line, width, measure)
        : line,
    );
}

/** A label longer than this says nothing in a picture. */
const LONGEST = 400;

function fitted(label: string, style: LabelStyle): BrokenLabel & Lines {
  const measure = measureOf(style);
  const most = style.maxLines ?? 3;
  const limit = style.limit ?? Math.max(style.width, LONGEST_EM * style.size);
  const words = wordsOf(label.slice(0, LONGEST));
  let width = style.width;
  let broken = breakAt(words, width, measure);
  const isTooLong = (): boolean => broken.lines.length > most;
  while ((isTooLong() || widest(broken.lines, measure) > width) && width < limit) {
    width = Math.min(limit, isTooLong() ? width * 1.08 : widest(broken.lines, measure));
    broken = breakAt(words, width, measure);
  }
  const isCut = isTooLong() || widest(broken.lines, measure) > limit;
  const lines = isCut ? cut(broken.lines, most, limit, measure) : broken.lines;
  return {lines, width: widest(lines, measure), split: broken.split};
}

/**
 * Breaks a label. It never has more than `maxLines` lines; where they do not suffice the label gets wider, up to the
 * limit, and beyond that it is cut. The returned width is what the lines take.
 */
export function breakLabel(label: string, style: LabelStyle): BrokenLabel {
  const {lines, width} = fitted(label, style);
  return {lines, width};
}

/** How much wider a label may get to spare a word. */
const SPARING = [1.1, 1.2];

/** A little wider, where that keeps a word in one piece. */
function sparing(label: string, style: LabelStyle): BrokenLabel & Lines {
  let best = fitted(label, style);
  for (const factor of best.split > 0 ? SPARING : []) {
    const width = Math.min(style.width * factor, style.limit ?? Infinity);
    const tried = fitted(label, {...style, width});
    if (tried.split < best.split && tried.lines.length <= best.lines.length) best = tried;
  }
  return best;
}

/**
 * The same number of lines at the least width, so that no line is much longer than the others. Up to a fifth wider than
 * asked for, where that spares a word.
 */
export function balanceLabel(label: string, style: LabelStyle): BrokenLabel {
  let best = sparing(label, style);
  let low = best.width / 2;
  let high = best.width;
  for (let step = 0; step < (best.lines.length < 2 ? 0 : 6); step += 1) {
    const middle = (low + high) / 2;
    const tried = fitted(label, {...style, width: middle});
    const isAsGood = tried.lines.length <= best.lines.length && tried.split <= best.split;
    if (isAsGood && tried.width <= best.width) {
      best = tried;
      high = Math.min(middle, tried.width);
    } else low = middle;
  }
  return {lines: best.lines, width: best.width};
}
