/** Running text on a sheet: broken at blanks and soft hyphens, never cut. */
import {textWidth} from '../network/text/measure.js';
import type {Box, TextLine} from '../network/types.js';

export interface TextStyle {
  readonly x: number;
  /** Upper edge of the first line. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly weight?: number;
  readonly tone?: TextLine['tone'];
}

export interface TextBlock {
  readonly lines: readonly TextLine[];
  readonly height: number;
}

const LEADING = 1.32;

/** Where the baseline stands in its line. */
const BASELINE = 1.02;

export const NO_TEXT: TextBlock = {lines: [], height: 0};

export function textBlock(text: string, style: TextStyle): TextBlock {
  const {x, y, size, weight = 400, tone} = style;
  const texts = text.split('\n').flatMap((line) => wrap(line, style));
  const lines = texts.map((line, k): TextLine => ({
    text: line,
    x: rounded(x),
    y: rounded(y + size * (BASELINE + k * LEADING)),
    size: rounded(size),
    weight,
    anchor: 'start',
    ...(tone === undefined ? {} : {tone}),
  }));
  return {lines, height: texts.length * size * LEADING};
}

/** Several blocks, one below the other. */
export function stacked(
  texts: readonly string[],
  style: TextStyle,
  gap = style.size * 0.4,
): TextBlock {
  let height = 0;
  const lines: TextLine[] = [];
  for (const text of texts) {
    const block = textBlock(text, {...style, y: style.y + height});
    lines.push(...block.lines);
    height += block.height + gap;
  }
  return {lines, height: Math.max(0, height - gap)};
}

function wrap(text: string, {width, size, weight = 400}: TextStyle): string[] {
  const fits = (line: string): boolean => textWidth(line, size, weight) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) line = longer;
    else {
      if (line !== '') lines.push(line);
      const pieces = fits(word) ? [word] : broken(word, fits);
      lines.push(...pieces.slice(0, -1));
      line = pieces.at(-1) ?? '';
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** A word that is wider than the line, most often an address: broken behind a sign where it has one, else anywhere. */
function broken(word: string, fits: (text: string) => boolean): string[] {
  const pieces: string[] = [];
  let rest = Array.from(word);
  while (rest.length > 1 && !fits(rest.join(''))) {
    let end = rest.length;
    while (end > 1 && !fits(rest.slice(0, end).join(''))) end -= 1;
    const [, whole = ''] = /^(.*[/?&=.,-])/s.exec(rest.slice(0, end).join('')) ?? [];
    const sign = Array.from(whole).length;
    const at = sign > end / 2 ? sign : end;
    pieces.push(rest.slice(0, at).join(''));
    rest = rest.slice(at);
  }
  return [...pieces, rest.join('')];
}

const ASCENT = 0.8;
const DESCENT = 0.22;

/** The room that a line takes. */
export function boxOfLine({text, x, y, size, weight, anchor}: TextLine): Box {
  const width = textWidth(text, size, weight);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return {x: left, y: y - size * ASCENT, width, height: size * (ASCENT + DESCENT)};
}

/** Sheets have two decimals: a hundredth of a millimetre. */
export const rounded = (value: number): number => Math.round(value * 100) / 100 || 0;
