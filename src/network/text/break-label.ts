/** Breaks names into at most three lines, where German breaks: at blanks, hyphens and the given soft hyphens. */
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

const SOFT = '\u00ad';
const LONGEST_EM = 30;

type Measure = (text: string) => number;

const measureOf =
  (style: LabelStyle): Measure =>
  (text) =>
    textWidth(text, style.size, style.weight) * (style.factor ?? 1);

/**
 * A word in pieces that may end a line; each but the last ends in `-`, `/` or a soft hyphen. A hyphen that stands for a
 * part left out ("Industrie- und Handelskammer") keeps what follows.
 */
function piecesOf(word: string): string[] {
  const found = word.match(/[^\u00ad/-]*(?:[\u00ad/-]+|$)/g) ?? [word];
  const pieces: string[] = [];
  for (const piece of found) {
    if (piece.startsWith('\u00a0')) pieces.push(`${pieces.pop() ?? ''}${piece}`);
    else if (piece !== '') pieces.push(piece);
  }
  return pieces;
}

/** Words, with "und" and "oder" held to the hyphen before them. */
function wordsOf(label: string): string[] {
  const bound = label.replace(/-[ \t\r\n]+(und|oder|bzw\.|and|or)(?=[ \t\r\n])/g, '-\u00a0$1');
  return bound.split(/[ \t\r\n]+/).filter((word) => word !== '');
}

const plain = (text: string): string => (text.includes(SOFT) ? text.split(SOFT).join('') : text);

/** What is seen of a line that ends within a word. */
const shown = (text: string): string => (text.endsWith(SOFT) ? `${plain(text)}-` : plain(text));

/** The longest head of `pieces` that fits behind `before`, as a number of pieces. */
function fittingPieces(
  pieces: readonly string[],
  before: string,
  width: number,
  measure: Measure,
): number {
  for (let k = pieces.length - 1; k > 0; k -= 1) {
    if (measure(shown(before + pieces.slice(0, k).join(''))) <= width) return k;
  }
  return 0;
}

class Breaker {
  readonly lines: string[] = [];
  /** Lines that end within a word at a soft hyphen. */
  split = 0;
  #line = '';

  constructor(
    readonly width: number,
    readonly measure: Measure,
  ) {}

  add(word: string): void {
    const joined = this.#line === '' ? word : `${this.#line} ${word}`;
    if (this.#fits(joined)) this.#line = joined;
    else if (this.#fits(word) && !this.#endsAtHyphen(word)) this.#next(word);
    else this.#split(word);
  }

  finish(): readonly string[] {
    if (this.#line !== '') this.lines.push(plain(this.#line));
    return this.lines;
  }

  #fits(text: string): boolean {
    return this.measure(shown(text)) <= this.width;
  }

  // A hyphen that is there anyway is a good place to break even where the word would fit on the next line.
  #endsAtHyphen(word: string): boolean {
    const head = /^[^\u00ad]*[-/]/.exec(word)?.[0];
    return (
      head !== undefined &&
      head !== word &&
      this.#line !== '' &&
      this.#fits(`${this.#line} ${head}`)
    );
  }

  #next(word: string): void {
    if (this.#line !== '') this.#push(this.#line);
    this.#line = word;
  }

  #push(line: string): void {
    if (line.endsWith(SOFT)) this.split += 1;
    this.lines.push(shown(line));
  }

  #split(word: string): void {
    const pieces = piecesOf(word);
    const before = this.#line === '' ? '' : `${this.#line} `;
    const taken = fittingPieces(pieces, before, this.width, this.measure);
    if (taken === 0) {
      const wasEmpty = this.#line === '';
      this.#next(pieces[0] ?? word);
      if (pieces.length > 1) this.#append(pieces.slice(1), wasEmpty);
      return;
    }
    this.#push(before + pieces.slice(0, taken).join(''));
    this.#line = '';
    this.#restart(pieces.slice(taken).join(''));
  }

  // The word starts a line of its own: as many pieces as fit, the rest goes on below.
  #append(rest: readonly string[], alone: boolean): void {
    const word = this.#line + rest.join('');
    this.#line = '';
    if (alone && fittingPieces(piecesOf(word), '', this.width, this.measure) === 0) {
      const [head = '', ...others] = piecesOf(word);
      this.#push(head);
      this.#restart(others.join(''));
    } else this.#restart(word);
  }

  #restart(word: string): void {
    if (word === '') return;
    if (this.#fits(word) || piecesOf(word).length === 1) this.#line = word;
    else this.#split(word);
  }
}

interface Lines {
  readonly lines: readonly string[];
  readonly split: number;
}

function breakAt(words: readonly string[], width: number, measure: Measure): Lines {
  const breaker = new Breaker(width, measure);
  for (const word of words) breaker.add(word);
  return {lines: breaker.finish(), split: breaker.split};
}

const widest = (lines: readonly string[], measure: Measure): number =>
  lines.reduce((most, line) => Math.max(most, measure(line)), 0);

function clip(line: string, width: number, measure: Measure): string {
  let text = line;
  while (text.length > 1 && measure(`${text}…`) > width) text = [...text].slice(0, -1).join('');
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
