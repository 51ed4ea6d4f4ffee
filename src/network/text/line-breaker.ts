/** Words into lines: fills each line, splits a word only where it does not fit on a line of its own. */

const SOFT = '\u00ad';

export type Measure = (text: string) => number;

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
export function wordsOf(label: string): string[] {
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

/** What words make at a width. */
export interface Lines {
  readonly lines: readonly string[];
  /** Lines that end within a word at a soft hyphen. */
  readonly split: number;
}

/** Words into lines of at most `width`, as far as the words allow it. */
export function breakAt(words: readonly string[], width: number, measure: Measure): Lines {
  const breaker = new Breaker(width, measure);
  for (const word of words) breaker.add(word);
  return {lines: breaker.finish(), split: breaker.split};
}
