/** From one word of a query to the unit that fulfils it, with the help of what the feed holds. */
import {
  asWord,
  isKnownWord,
  phrasesFrom,
  themeKeys,
  type Analysis,
  type ReadWord,
} from '../text/index.js';
import {closest, completions, sameStem, withDots} from './corrections.js';
import type {Unit, Wish} from './units.js';
import {analyseQueryWord, pieceWishes, synonymWishes, wish, wordWishes} from './wishes.js';
import {entryOf, exactKey, type WordIndex} from './word-index.js';

/** Worth of a wish when the query is taken loosely. */
const LOOSE = 0.5;
const THEME = 0.45;
const CORRECTED = 0.6;
/** Beginnings with fewer completions than this stand for the whole words, synonyms included. */
const FEW_COMPLETIONS = 4;

const isIn = (index: WordIndex) => (key: string) => index.lookup(key).length > 0;

/** The wishes that something in the feed can fulfil. */
export const fulfillable = (index: WordIndex, wishes: readonly Wish[]): Wish[] =>
  wishes.filter(({key}) => isIn(index)(key));

/** A plan asks for the same word several times. */
const analysed = new WeakMap<ReadWord, {readonly index: WordIndex; readonly all: Analysis[]}>();

export function analyse(index: WordIndex, read: ReadWord): readonly Analysis[] {
  const known = analysed.get(read);
  if (known?.index === index) return known.all;
  const all = analyseQueryWord(read, (word) => isIn(index)(exactKey(word)));
  analysed.set(read, {index, all});
  return all;
}

/** Words that belong to the same worry. */
export function themeWishes(index: WordIndex, read: ReadWord): Wish[] {
  const keys = themeKeys(read).flatMap((key) => [exactKey(key), key]);
  return fulfillable(
    index,
    keys.map((key): Wish => ({key, how: 'similar', quality: THEME})),
  );
}

const weaker = (wishes: readonly Wish[], factor: number): Wish[] =>
  wishes.map((one) => ({...one, quality: factor * one.quality}));

export function looseWishes(index: WordIndex, read: ReadWord): Wish[] {
  const own = fulfillable(index, wordWishes(read, analyse(index, read)));
  return [...weaker(own, LOOSE), ...themeWishes(index, read)];
}

export function makeUnit(index: WordIndex, read: ReadWord, wishes: readonly Wish[]): Unit {
  return {typed: read.written, read, wishes, similar: false, loose: () => themeWishes(index, read)};
}

/** A part of a compound that the feed holds in some form. */
function surePiece(index: WordIndex, read: ReadWord): Unit | undefined {
  const wishes = fulfillable(index, pieceWishes(read.word));
  return wishes.length > 0 ? makeUnit(index, read, wishes) : undefined;
}

function pieceUnit(index: WordIndex, read: ReadWord): Unit {
  const sure = surePiece(index, read);
  if (sure) return sure;
  const stems = sameStem(index, read.word).map((word) => wish(exactKey(word), 'similar'));
  return {...makeUnit(index, read, stems), similar: true};
}

function unitsOfPieces(index: WordIndex, read: ReadWord, pieces: readonly string[]): Unit[] {
  return pieces.map((piece) => pieceUnit(index, {...read, word: piece, written: piece}));
}

/** A compound that the feed does not hold: offers with all of its parts. */
function inParts(index: WordIndex, read: ReadWord, words: readonly string[]): Unit | undefined {
  const pieces = unitsOfPieces(index, read, words);
  if (pieces.length < 2 || pieces.some(({wishes}) => wishes.length === 0)) return undefined;
  const similar = pieces.some((piece) => piece.similar);
  return {...makeUnit(index, read, []), all: pieces, similar};
}

/** Synonyms of a word that was only begun; its own forms are among them, and are no other words for it. */
function synonymsOf(index: WordIndex, word: string): Wish[] {
  const read = asWord(word);
  const own = new Set(
    analyse(index, read).flatMap(({exact, family}) => [exactKey(exact), ...family]),
  );
  return synonymWishes(phrasesFrom([read], 0)).map((one) =>
    own.has(one.key) ? {...one, how: 'prefix'} : one,
  );
}

/** A beginning: all words of the feed that it may become. */
function completed(index: WordIndex, read: ReadWord): Unit | undefined {
  const words = completions(index, read.word);
  if (words.length === 0) return undefined;
  const wishes = words.map((word) => wish(exactKey(word), 'prefix'));
  const others =
    words.length < FEW_COMPLETIONS ? words.flatMap((word) => synonymsOf(index, word)) : [];
  return makeUnit(index, read, fulfillable(index, [...wishes, ...others]));
}

/** How the feed writes a word; one that it holds only in compounds is written like the query. */
function writtenForm(index: WordIndex, word: string, {capital}: ReadWord): string {
  for (const packed of index.lookup(exactKey(word))) {
    const read = index.entry(entryOf(packed))?.read;
    if (read?.word === word) return read.written.replace(/\u00ad/g, '');
  }
  return capital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

function meantUnit(
  index: WordIndex,
  read: ReadWord,
  words: readonly string[],
  similar: boolean,
): Unit {
  const wishes = words.flatMap((word) => {
    const meant = {...read, word};
    return weaker(wordWishes(meant, analyse(index, meant)), CORRECTED);
  });
  const corrected = wishes.map((one): Wish => ({...one, how: 'similar'}));
  const unit = makeUnit(index, read, fulfillable(index, corrected));
  return {...unit, similar, meant: words[0] && writtenForm(index, words[0], read)};
}

/** Shortest part of a compound that is looked for by itself. */
const MIN_PART = 4;

/** „Einstiegsqualifizirung“: a compound with a slip in one of its two parts; the longest sure part counts. */
function slipInPart(index: WordIndex, read: ReadWord): Unit | undefined {
  const {word, capital} = read;
  for (let length = word.length - MIN_PART; length >= MIN_PART; length--) {
    for (const [at, sureFirst] of [
      [length, true],
      [word.length - length, false],
    ] as const) {
      const parts = [word.slice(0, at), word.slice(at)] as const;
      const [sure, odd] = sureFirst ? parts : [parts[1], parts[0]];
      const own = surePiece(index, {...read, word: sure, written: sure});
      if (!own) continue;
      const near = closest(index, odd);
      if (near.length === 0) continue;
      const other = meantUnit(index, {...read, word: odd, written: odd}, near, true);
      const meant = sureFirst ? sure + (near[0] ?? '') : (near[0] ?? '') + sure;
      const start = capital ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;
      return {...makeUnit(index, read, []), all: [own, other], similar: true, meant: start};
    }
  }
  return undefined;
}

/** Last resort. A word that German knows is taken at its word: it is no slip of the fingers. */
function corrected(index: WordIndex, read: ReadWord): Unit {
  const known = isKnownWord(read.word);
  const dotted = withDots(index, read.word);
  if (dotted.length > 0) return meantUnit(index, read, dotted, known);
  const near = known ? [] : closest(index, read.word);
  if (near.length > 0) return meantUnit(index, read, near, true);
  const stems = sameStem(index, read.word);
  const inPart = known || stems.length > 0 ? undefined : slipInPart(index, read);
  return inPart ?? meantUnit(index, read, stems, true);
}

function withPieces(index: WordIndex, unit: Unit, words: readonly string[]): Unit {
  return words.length < 2 ? unit : {...unit, pieces: () => unitsOfPieces(index, unit.read, words)};
}

/** The unit of one word: as it is, in its parts, as a beginning, or as what was probably meant. */
export function wordUnit(index: WordIndex, read: ReadWord): Unit {
  const analyses = analyse(index, read);
  const wishes = fulfillable(index, wordWishes(read, analyses));
  const words = analyses[0]?.pieces ?? [];
  const isCode = read.code || /^\d+$/.test(read.word);
  if (wishes.length === 0 && !isCode) {
    const unit = inParts(index, read, words) ?? completed(index, read) ?? corrected(index, read);
    return withPieces(index, unit, words);
  }
  return withPieces(index, makeUnit(index, read, wishes), words);
}
