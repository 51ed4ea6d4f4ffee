/** Builds the word index in small steps. */
import type {Feed, Offer} from '../feed/types.js';
import {finish} from '../steps/steps.js';
import {
  asWord,
  bindingWord,
  findPhrases,
  gradeWord,
  isFunctionWord,
  loadSynonyms,
  readText,
  type Analysis,
  type ReadWord,
} from '../text/index.js';
import {analyseEntry} from './analyse-entry.js';
import {boundWords} from './bound-words.js';
import {fieldBit, WIDE_GRADES} from './field-weights.js';
import {HeldWords} from './held-words.js';
import {offerTexts, type FieldText} from './offer-text.js';
import {
  baseLanguage,
  EXACT,
  exactKey,
  FAMILY,
  HEAD,
  MODIFIER,
  packFit,
  packPosting,
  writingOf,
  type Entry,
  type WordIndex,
} from './word-index.js';
import {numbered} from './numbered.js';

/** Shortest word of the feed that may be a part of its compounds. */
const MIN_KNOWN = 4;
/** Ranges of more grades than this say little. */
const NARROW_GRADES = 3;
const LAST_GRADE = 13;
const ANALYSED_AT_ONCE = 16;
const NO_POSTINGS = new Uint32Array(0);

/** Entries of a text: its content words in their order, and its phrases and bound words. */
interface TextEntries {
  readonly order: readonly number[];
  readonly special: readonly number[];
}

/** What has been gathered so far. */
interface Draft {
  readonly entries: Entry[];
  /** For each entry its packed postings. */
  readonly postings: number[][];
  /** Numbers of the entries: by language and way of writing, then by word. */
  readonly ids: Map<string, Map<string, number>>;
  /** Labels and names come again and again; they are read once. */
  readonly labels: Map<FieldText, TextEntries>;
  readonly texts: (readonly (readonly number[])[])[];
  /** What the offer that is being read holds. */
  readonly held: HeldWords;
  /** Nouns of the feed that stand alone. */
  readonly known: Set<string>;
  readonly keys: Map<string, number[]>;
  /** Words and parts of words by their first letter. */
  readonly words: Map<string, string[]>;
  readonly analyses: Analysis[];
}

/** Names like „Kein Abschluss ohne Anschluss“ say nothing about the terms of an offer. */
const isName = (field: FieldText['field']) => field === 'programme' || field === 'providers';
const isOwn = (field: FieldText['field']) =>
  field === 'title' || field === 'summary' || field === 'description';

function gradesOf({grades}: Offer): ReadWord[] {
  if (!grades) return [];
  const from = Math.max(1, Math.ceil(grades.from ?? 1));
  const to = Math.min(LAST_GRADE, Math.floor(grades.to ?? LAST_GRADE));
  const words: ReadWord[] = [];
  for (let grade = from; grade <= to; grade++) {
    words.push(asWord(gradeWord(grade), true));
  }
  return words;
}

/** Maps in a map, so that no names need be put together for each look. */
function innerMap<V>(maps: Map<string, Map<string, V>>, name: string): Map<string, V> {
  const known = maps.get(name);
  if (known) return known;
  const made = new Map<string, V>();
  maps.set(name, made);
  return made;
}

/** Only German tells nouns by their capital letter. */
function idsFor(draft: Draft, {capital}: ReadWord, lang: string): Map<string, number> {
  return innerMap(draft.ids, lang === 'de' && capital ? 'noun' : lang);
}

/** Number of a word's entry, made where there is none. */
function entryId(draft: Draft, read: ReadWord, lang: string): number {
  const ids = idsFor(draft, read, lang);
  const known = ids.get(read.word);
  if (known !== undefined) return known;
  const id = draft.entries.length;
  const writing = writingOf(read, lang);
  ids.set(read.word, id);
  draft.entries.push({read, lang, writing});
  draft.postings.push([]);
  const {word, parts} = read;
  if (lang === 'de' && writing === 'noun' && !parts && word.length >= MIN_KNOWN)
    draft.known.add(word);
  return id;
}

function readEntries(draft: Draft, {field, text, lang: tag}: FieldText): TextEntries {
  const lang = baseLanguage(tag);
  const words = readText(text);
  const order: number[] = [];
  const special: ReadWord[] = [];
  const isGerman = lang === 'de';
  words.forEach((read, at) => {
    if (field === 'title' || !isFunctionWord(read.word, lang))
      order.push(entryId(draft, read, lang));
    if (isGerman && !isName(field) && bindingWord(read.word))
      special.push(...boundWords(words, at));
  });
  if (isGerman) special.push(...findPhrases(words));
  return {order, special: special.map((read) => entryId(draft, read, lang))};
}

function entriesOf(draft: Draft, text: FieldText): TextEntries {
  const known = draft.labels.get(text);
  if (known) return known;
  const read = readEntries(draft, text);
  if (!isOwn(text.field)) draft.labels.set(text, read);
  return read;
}

function addOffer(draft: Draft, feed: Feed, offer: Offer, doc: number): void {
  const {held} = draft;
  const texts: (readonly number[])[] = [];
  for (const text of offerTexts(offer, feed)) {
    const {order, special} = entriesOf(draft, text);
    const bit = fieldBit(text.field);
    held.add(order, bit);
    held.add(special, bit);
    if (order.length > 1) texts.push(order);
  }
  draft.texts.push(texts);
  const grades = gradesOf(offer);
  const bits = grades.length > NARROW_GRADES ? 1 << WIDE_GRADES : fieldBit('grades');
  held.add(
    grades.map((grade) => entryId(draft, grade, 'de')),
    bits,
  );
  held.empty((entry, fields) => draft.postings[entry]?.push(packPosting(doc, fields)));
}

function addKey({keys}: Draft, key: string, id: number, fit: number): void {
  const list = keys.get(key);
  if (list) list.push(packFit(id, fit));
  else keys.set(key, [packFit(id, fit)]);
}

/** A word as it is written leads to its entry, and can be completed and corrected to. */
function addWord(draft: Draft, word: string, id: number, fit: number): void {
  const key = exactKey(word);
  if (!draft.keys.has(key)) {
    const letter = word.charAt(0);
    const words = draft.words.get(letter);
    if (words) words.push(word);
    else draft.words.set(letter, [word]);
  }
  addKey(draft, key, id, fit);
}

function addKeys(draft: Draft, id: number, entry: Entry): void {
  const analysis = analyseEntry(entry, (word) => draft.known.has(word));
  draft.analyses.push(analysis);
  addWord(draft, analysis.exact, id, EXACT);
  for (const key of analysis.family) addKey(draft, key, id, FAMILY);
  for (const {exact, keys, head} of analysis.parts) {
    const fit = head ? HEAD : MODIFIER;
    addWord(draft, exact, id, fit);
    for (const key of keys) addKey(draft, key, id, fit);
  }
}

function closeIndex(draft: Draft): WordIndex {
  const postings = draft.postings.map((list) => Uint32Array.from(list));
  return {
    size: draft.texts.length,
    entry: (id) => draft.entries[id],
    analysisOf: (read, tag) =>
      draft.analyses[idsFor(draft, read, baseLanguage(tag)).get(read.word) ?? -1],
    postingsOf: (entry) => postings[entry] ?? NO_POSTINGS,
    textsOf: (doc) => draft.texts[doc] ?? [],
    lookup: (key) => draft.keys.get(key) ?? [],
    wordsFrom: (letter) => draft.words.get(letter) ?? [],
  };
}

/** Steps of the building; each takes well below a millisecond, the last one gives the index. */
export function* indexSteps(feed: Feed): Generator<void, WordIndex> {
  const draft: Draft = {
    entries: [],
    postings: [],
    ids: new Map(),
    labels: new Map(),
    texts: [],
    held: new HeldWords(),
    known: new Set(),
    keys: new Map(),
    words: new Map(),
    analyses: [],
  };
  yield* loadSynonyms();
  for (const [doc, offer] of numbered(feed.offers)) {
    addOffer(draft, feed, offer, doc);
    yield;
  }
  for (const [id, entry] of numbered(draft.entries)) {
    addKeys(draft, id, entry);
    if (id % ANALYSED_AT_ONCE === 0) yield;
  }
  return closeIndex(draft);
}

/** The whole index at once. */
export const makeIndex = (feed: Feed): WordIndex => finish(indexSteps(feed));
