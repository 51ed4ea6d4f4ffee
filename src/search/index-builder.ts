/** Builds the word index in small steps. */
import type {Feed, Offer} from '../feed/types.js';
import {
  analyseForeign,
  analyseGerman,
  findPhrases,
  gradeWord,
  isFunctionWord,
  LIGHT_LANGUAGES,
  memberKeys,
  readText,
  type Analysis,
  type ReadWord,
} from '../text/index.js';
import {boundWord, boundWords} from './bound-words.js';
import {fieldBit, WIDE_GRADES} from './field-weights.js';
import {offerTexts, type FieldText} from './offer-text.js';
import {
  entryName,
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

/** Shortest word of the feed that may be a part of its compounds. */
const MIN_KNOWN = 4;
/** Ranges of grades wider than this say little. */
const NARROW_GRADES = 3;
const LAST_GRADE = 13;
const ANALYSED_AT_ONCE = 32;
const NO_POSTINGS = new Uint32Array(0);

const baseLanguage = (lang: string) => lang.split('-')[0]?.toLowerCase() ?? '';

function codeWord(word: string): ReadWord {
  return {word, written: word, start: 0, end: 0, code: true};
}

function gradesOf({grades}: Offer): ReadWord[] {
  if (!grades) return [];
  const from = Math.max(1, Math.ceil(grades.from ?? 1));
  const to = Math.min(LAST_GRADE, Math.floor(grades.to ?? LAST_GRADE));
  const words: ReadWord[] = [];
  for (let grade = from; grade <= to; grade++) words.push(codeWord(gradeWord(grade)));
  return words;
}

/** Entries of a text: each once, and the content words in their order. */
interface ReadTextIds {
  readonly ids: readonly number[];
  readonly order: Uint32Array;
}

/** Names like „Kein Abschluss ohne Anschluss“ say nothing about the offer's terms. */
const isName = (field: FieldText['field']) => field === 'programme' || field === 'providers';

class IndexBuilder {
  readonly #feed: Feed;
  readonly #entries: Entry[] = [];
  readonly #ids = new Map<string, number>();
  readonly #postings: number[][] = [];
  readonly #labels = new Map<string, ReadTextIds>();
  readonly #texts: (readonly Uint32Array[])[] = [];
  readonly #known = new Set<string>();
  readonly #keys = new Map<string, number[]>();
  readonly #analyses: Analysis[] = [];
  readonly #members = new Map<string, readonly string[]>();

  constructor(feed: Feed) {
    this.#feed = feed;
  }

  *steps(): Generator<void, WordIndex> {
    for (let doc = 0; doc < this.#feed.offers.length; doc++) {
      const offer = this.#feed.offers[doc];
      if (offer) this.#addOffer(offer, doc);
      yield;
    }
    for (let id = 0; id < this.#entries.length; id++) {
      this.#addKeys(id);
      if (id % ANALYSED_AT_ONCE === 0) yield;
    }
    return this.#finish();
  }

  #addOffer(offer: Offer, doc: number): void {
    const fields = new Map<number, number>();
    const add = (id: number, bits: number) => fields.set(id, (fields.get(id) ?? 0) | bits);
    const texts: Uint32Array[] = [];
    for (const text of offerTexts(offer, this.#feed)) {
      const {ids, order} = this.#idsOf(text);
      for (const id of ids) add(id, fieldBit(text.field));
      if (order.length > 1) texts.push(order);
    }
    this.#texts.push(texts);
    const grades = gradesOf(offer);
    const bits = grades.length > NARROW_GRADES ? 1 << WIDE_GRADES : fieldBit('grades');
    for (const grade of grades) add(this.#id(grade, 'de'), bits);
    for (const [id, mask] of fields) this.#postings[id]?.push(packPosting(doc, mask));
  }

  /** Labels and names come again and again; only the offer's own texts are read each time. */
  #idsOf({field, text, lang}: FieldText): ReadTextIds {
    const own = field === 'title' || field === 'summary' || field === 'description';
    const name = `${isName(field) ? '' : ' '}${lang}\n${text}`;
    const known = own ? undefined : this.#labels.get(name);
    if (known) return known;
    const read = this.#read(text, baseLanguage(lang), field);
    if (!own) this.#labels.set(name, read);
    return read;
  }

  #read(text: string, lang: string, field: FieldText['field']): ReadTextIds {
    const words = readText(text);
    const order: number[] = [];
    const special: number[] = [];
    words.forEach((read, at) => {
      const small = isFunctionWord(read.word, lang);
      if (field === 'title' || !small) order.push(this.#id(read, lang));
      if (lang !== 'de' || isName(field)) return;
      for (const bound of boundWords(words, at)) special.push(this.#id(bound, lang));
    });
    if (lang === 'de')
      for (const phrase of findPhrases(words, this.#memberKeys))
        special.push(this.#id(phrase, lang));
    return {ids: [...new Set([...order, ...special])], order: Uint32Array.from(order)};
  }

  readonly #memberKeys = (read: ReadWord): readonly string[] => {
    const known = this.#members.get(read.word);
    if (known) return known;
    const keys = memberKeys(read);
    this.#members.set(read.word, keys);
    return keys;
  };

  #id(read: ReadWord, lang: string): number {
    const name = entryName(read, lang);
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    const id = this.#entries.length;
    const writing = writingOf(read, lang);
    this.#ids.set(name, id);
    this.#entries.push({read, lang, writing});
    this.#postings.push([]);
    if (lang === 'de' && writing === 'noun' && !read.parts && read.word.length >= MIN_KNOWN)
      this.#known.add(read.word);
    return id;
  }

  #addKeys(id: number): void {
    const entry = this.#entries[id];
    if (!entry) return;
    const analysis = analyseEntry(entry, (word) => this.#known.has(word));
    this.#analyses.push(analysis);
    this.#addKey(exactKey(analysis.exact), id, EXACT);
    for (const key of analysis.family) this.#addKey(key, id, FAMILY);
    for (const {exact, keys, head} of analysis.parts) {
      const fit = head ? HEAD : MODIFIER;
      this.#addKey(exactKey(exact), id, fit);
      for (const key of keys) this.#addKey(key, id, fit);
    }
  }

  #addKey(key: string, id: number, fit: number): void {
    const list = this.#keys.get(key);
    if (list) list.push(packFit(id, fit));
    else this.#keys.set(key, [packFit(id, fit)]);
  }

  #finish(): WordIndex {
    const postings = this.#postings.map((list) => Uint32Array.from(list));
    return {
      size: this.#feed.offers.length,
      entry: (id) => this.#entries[id],
      textsOf: (doc) => this.#texts[doc] ?? [],
      analysisOf: (read, lang) => {
        const id = this.#ids.get(entryName(read, baseLanguage(lang)));
        return id === undefined ? undefined : this.#analyses[id];
      },
      postingsOf: (entry) => postings[entry] ?? NO_POSTINGS,
      lookup: (key) => this.#keys.get(key) ?? [],
      keys: () => this.#keys.keys(),
    };
  }
}

/** A noun with its binding word is found by the noun's family and head, always with that word. */
function analyseBound(read: ReadWord, binding: string, known: (word: string) => boolean): Analysis {
  const noun = {...read, word: read.word.slice(binding.length + 1)};
  const {exact, family, parts} = analyseGerman(noun, 'noun', known);
  const bind = (word: string) => boundWord(binding, word);
  return {
    exact: bind(exact),
    family: family.map(bind),
    parts: parts
      .filter(({head}) => head)
      .map((part) => ({...part, exact: bind(part.exact), keys: part.keys.map(bind)})),
    pieces: [],
  };
}

function analyseEntry({read, lang, writing}: Entry, known: (word: string) => boolean): Analysis {
  const binding = read.word.split(' ', 2);
  if (binding.length > 1) return analyseBound(read, binding[0] ?? '', known);
  if (lang === 'de') return analyseGerman(read, writing, known);
  if (LIGHT_LANGUAGES.includes(lang)) return analyseForeign(read, lang);
  return {exact: read.word, family: [], parts: [], pieces: []};
}

/** Steps of the building; each takes well below a millisecond, the last one gives the index. */
export function indexSteps(feed: Feed): Generator<void, WordIndex> {
  return new IndexBuilder(feed).steps();
}

/** The whole index at once. */
export function makeIndex(feed: Feed): WordIndex {
  const steps = indexSteps(feed);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
