/** Turns the text of a query into units, with the help of what the feed holds. */
import {
  bindingWord,
  isFunctionWord,
  boundPhrases,
  isKnownWord,
  languagesOf,
  phrasesFrom,
  readText,
  themeKeys,
  type Analysis,
  type ReadWord,
} from '../text/index.js';
import {boundWord} from './bound-words.js';
import {closest, completions, sameStem, withDots} from './corrections.js';
import type {Plan, Unit, Wish} from './units.js';
import {analyseQueryWord, pieceWishes, synonymWishes, wish, wordWishes} from './wishes.js';
import {entryOf, exactKey, type WordIndex} from './word-index.js';

/** Longest run of words that may be one compound typed apart. */
const MAX_RUN = 4;
/** Worth of a wish when the query is taken loosely. */
const LOOSE = 0.5;
/** With so many small words a query is a sentence. */
const SMALL_IN_SENTENCE = 2;
const THEME = 0.45;

interface Step {
  readonly unit: Unit | undefined;
  readonly length: number;
}

const isSmall = (word: string) => isFunctionWord(word, 'de');

/** „mein Sohn“, „unsere Tochter“: who asks is not what is asked for. */
function isWhoAsks(words: readonly ReadWord[], at: number): boolean {
  const before = words[at - 1]?.word ?? '';
  return (
    words.length > 3 && /^(?:mein|unser)e?[mnrs]?$/.test(before) && WHO.test(words[at]?.word ?? '')
  );
}

const WHO = /^(?:kind|sohn|tochter|freund|neffe|nichte|enkel|schüler|azubi|mann|frau)/;

export class QueryPlanner {
  readonly #index: WordIndex;

  constructor(index: WordIndex) {
    this.#index = index;
  }

  /** No units for a text without words. */
  plan(text: string): Plan {
    const words = readText(text);
    const onlySmall = words.every(({word}) => isSmall(word));
    const units: Unit[] = [];
    for (let at = 0; at < words.length;) {
      const step =
        this.#phrase(words, at) ??
        this.#run(words, at) ??
        this.#bound(words, at) ??
        this.#single(words, at, onlySmall);
      if (step.unit) units.push(step.unit);
      at += step.length;
    }
    const small = words.filter(({word}) => isSmall(word) || bindingWord(word) !== undefined).length;
    return {
      units,
      isQuestion: units.length > 1 && (small >= SMALL_IN_SENTENCE || text.includes('?')),
    };
  }

  #analyse(read: ReadWord): Analysis[] {
    return analyseQueryWord(read, (word) => this.#index.lookup(exactKey(word)).length > 0);
  }

  #isFound(wishes: readonly Wish[]): boolean {
    return wishes.some(({key}) => this.#index.lookup(key).length > 0);
  }

  #found(wishes: readonly Wish[]): Wish[] {
    return wishes.filter(({key}) => this.#index.lookup(key).length > 0);
  }

  /** „Freiwilliges Soziales Jahr“: several words that a group of synonyms knows as one. */
  #phrase(words: readonly ReadWord[], at: number): Step | undefined {
    const phrases = phrasesFrom(words, at).filter(({length}) => length > 1);
    const length = Math.max(0, ...phrases.map((phrase) => phrase.length));
    const longest = phrases.filter((phrase) => phrase.length === length);
    const wishes = this.#found(synonymWishes(longest)).map((one) => ({...one, quality: 0.95}));
    if (wishes.length === 0) return undefined;
    return {unit: this.#make(runOf(words, at, length), wishes), length};
  }

  /** „Berufs Beratung“: a compound of the feed, typed apart. */
  #run(words: readonly ReadWord[], at: number): Step | undefined {
    for (let length = Math.min(MAX_RUN, words.length - at); length > 1; length--) {
      const run = runOf(words, at, length);
      if (words.slice(at, at + length).some(({code}) => code)) continue;
      const [analysis] = this.#analyse(run);
      if (analysis && this.#isFound([wish(exactKey(analysis.exact), 'exact')])) {
        return {unit: this.#word(run), length};
      }
    }
    return undefined;
  }

  /** „ohne Termin“: a noun whose meaning a small word turns. */
  #bound(words: readonly ReadWord[], at: number): Step | undefined {
    const binding = words[at] && bindingWord(words[at].word);
    if (binding === undefined) return undefined;
    let to = at + 1;
    while (isSmall(words[to]?.word ?? '')) to++;
    const noun = words[to];
    if (!noun) return undefined;
    const groups = synonymWishes(boundPhrases(binding, noun));
    const wishes = this.#found([...boundWishes(binding, this.#analyse(noun)), ...groups]);
    if (wishes.length === 0) return undefined;
    const typed = runOf(words, at, to + 1 - at);
    const small = words[at] ?? noun;
    const loose = [...this.#looseWishes(noun), ...this.#themeWishes(small)];
    return {
      unit: {...this.#make(typed, wishes), loose, pieces: [{...this.#make(noun, []), loose}]},
      length: to + 1 - at,
    };
  }

  #single(words: readonly ReadWord[], at: number, onlySmall: boolean): Step {
    const word = words[at];
    if (!word) return {unit: undefined, length: 1};
    const isAside =
      isSmall(word.word) || bindingWord(word.word) !== undefined || isWhoAsks(words, at);
    if (!onlySmall && isAside) return {unit: undefined, length: 1};
    const unit = this.#word(word);
    const isForeignSmall = languagesOf(word.word).some((lang) => isFunctionWord(word.word, lang));
    const drop = words.length > 1 && isForeignSmall && unit.wishes.length === 0 && !unit.all;
    return {unit: drop ? undefined : unit, length: 1};
  }

  #make(read: ReadWord, wishes: readonly Wish[]): Unit {
    return {typed: read.written, read, wishes, similar: false, loose: this.#looseWishes(read)};
  }

  #word(read: ReadWord): Unit {
    const analyses = this.#analyse(read);
    const wishes = this.#found(wordWishes(read, analyses));
    const pieces = this.#pieces(read, analyses);
    if (wishes.length > 0 || read.code || /^\d+$/.test(read.word))
      return {...this.#make(read, wishes), pieces};
    return this.#inParts(read, pieces) ?? this.#completed(read) ?? this.#corrected(read);
  }

  /** A compound that the feed does not hold: offers with all of its parts. */
  #inParts(read: ReadWord, pieces: readonly Unit[] | undefined): Unit | undefined {
    if (!pieces || pieces.some(({wishes}) => wishes.length === 0)) return undefined;
    const similar = pieces.some((piece) => piece.similar);
    return {...this.#make(read, []), all: pieces, pieces, similar};
  }

  #pieces(read: ReadWord, [analysis]: readonly Analysis[]): readonly Unit[] | undefined {
    const pieces = analysis?.pieces ?? [];
    return pieces.length < 2
      ? undefined
      : pieces.map((piece) => this.#piece({...read, word: piece, written: piece}));
  }

  #piece(read: ReadWord): Unit {
    const wishes = this.#found(pieceWishes(read.word));
    const loose = this.#themeWishes(read);
    if (wishes.length > 0) return {typed: read.written, read, wishes, loose, similar: false};
    const stems = sameStem(this.#index, read.word).map((word) => wish(exactKey(word), 'similar'));
    return {typed: read.written, read, wishes: stems, loose, similar: true};
  }

  #completed(read: ReadWord): Unit | undefined {
    const words = completions(this.#index, read.word);
    if (words.length === 0) return undefined;
    const wishes = words.flatMap((word) => [
      wish(exactKey(word), 'prefix'),
      ...(words.length < 4 ? synonymWishes(phrasesFrom([{...read, word}], 0)) : []),
    ]);
    return this.#make(read, this.#found(wishes));
  }

  /** Last resort. A word that German knows is taken at its word: it is no slip of the fingers. */
  #corrected(read: ReadWord): Unit {
    const known = isKnownWord(read.word);
    const dotted = withDots(this.#index, read.word);
    if (dotted.length > 0) return this.#similar(read, dotted, known);
    const near = known ? [] : closest(this.#index, read.word);
    return this.#similar(read, near.length > 0 ? near : sameStem(this.#index, read.word), true);
  }

  #similar(read: ReadWord, words: readonly string[], similar: boolean): Unit {
    const wishes = words.flatMap((word) => {
      const meant = {...read, word};
      return wordWishes(meant, this.#analyse(meant)).map((one) => ({
        ...one,
        how: 'similar' as const,
        quality: 0.6 * one.quality,
      }));
    });
    return {
      ...this.#make(read, this.#found(wishes)),
      similar,
      meant: words[0] && this.#writtenForm(words[0]),
    };
  }

  /** How the feed writes a word. */
  #writtenForm(word: string): string {
    const [packed = -1] = this.#index.lookup(exactKey(word));
    const entry = this.#index.entry(entryOf(packed));
    return entry?.read.word === word ? entry.read.written.replace(/\u00ad/g, '') : word;
  }

  #looseWishes(read: ReadWord): Wish[] {
    const analyses = this.#analyse(read);
    const own = this.#found(wordWishes(read, analyses)).map((one) => ({
      ...one,
      quality: LOOSE * one.quality,
    }));
    return [...own, ...this.#themeWishes(read)];
  }

  /** Words that belong to the same worry. */
  #themeWishes(read: ReadWord): Wish[] {
    const keys = themeKeys(read).flatMap((key) => [exactKey(key), key]);
    return this.#found(keys.map((key): Wish => ({key, how: 'similar', quality: THEME})));
  }
}

function boundWishes(binding: string, analyses: readonly Analysis[]): Wish[] {
  return analyses.flatMap(({exact, family}) => [
    wish(exactKey(boundWord(binding, exact)), 'exact'),
    ...family.map((key) => wish(boundWord(binding, key), 'family')),
  ]);
}

/** Several words read as one. */
function runOf(words: readonly ReadWord[], at: number, length: number): ReadWord {
  const run = words.slice(at, at + length);
  const [first] = run;
  const last = run[run.length - 1];
  return {
    word: run.map(({word}) => word).join(''),
    written: run.map(({written}) => written).join(' '),
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    code: false,
    parts: run.map(({word}) => word),
  };
}
