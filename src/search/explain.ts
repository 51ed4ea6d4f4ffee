/** Why an offer was found, and which letters of a text say so. */
import type {Feed} from '../feed/types.js';
import {
  findPhrases,
  memberKeys,
  partRange,
  pickText,
  readText,
  type Analysis,
  type ReadWord,
} from '../text/index.js';
import {boundWords} from './bound-words.js';
import {fieldWeight} from './field-weights.js';
import {offerTexts, type FieldText} from './offer-text.js';
import type {Reason, SearchField, TextRange} from './types.js';
import type {How, Unit, Wish} from './units.js';
import {exactKey, type WordIndex} from './word-index.js';

/** A word of a text that fulfils a wish. */
interface Match {
  readonly how: How;
  readonly quality: number;
  /** Half-open place in the text as it is written. */
  readonly range: TextRange;
}

/** Fields whose text is a name: the whole of it says more than the word. */
const LABELS: ReadonlySet<SearchField> = new Set([
  'providers',
  'areas',
  'places',
  'audiences',
  'fields',
  'kinds',
  'aims',
  'programme',
  'legalBasis',
]);

const maps = new WeakMap<Unit, ReadonlyMap<string, Wish>>();

/** Wishes by their keys; the best one for each key. */
function wishMap(unit: Unit): ReadonlyMap<string, Wish> {
  const known = maps.get(unit);
  if (known) return known;
  const map = new Map<string, Wish>();
  for (const wish of [...unit.wishes, ...(unit.all ?? []).flatMap((part) => part.wishes)]) {
    if (wish.quality > (map.get(wish.key)?.quality ?? 0)) map.set(wish.key, wish);
  }
  maps.set(unit, map);
  return map;
}

function firstWish(map: ReadonlyMap<string, Wish>, keys: readonly string[]): Wish | undefined {
  for (const key of keys) {
    const wish = map.get(key);
    if (wish) return wish;
  }
  return undefined;
}

function matchWord(
  map: ReadonlyMap<string, Wish>,
  read: ReadWord,
  analysis: Analysis,
): Match | undefined {
  const whole = firstWish(map, [exactKey(analysis.exact), ...analysis.family]);
  if (whole) return {how: whole.how, quality: whole.quality, range: [read.start, read.end]};
  for (const part of [...analysis.parts].reverse()) {
    const wish = firstWish(map, [exactKey(part.exact), ...part.keys]);
    if (!wish || (wish.whole && !part.head)) continue;
    const [start, end] = partRange(read.written, part.at, part.text.length);
    const how = wish.how === 'exact' || wish.how === 'family' ? 'part' : wish.how;
    return {how, quality: 0.8 * wish.quality, range: [read.start + start, read.start + end]};
  }
  return undefined;
}

/** All words of a text that fulfil wishes of a unit. */
function matchesIn(index: WordIndex, unit: Unit, text: string, lang: string): Match[] {
  const map = wishMap(unit);
  const words = readText(text);
  const german = /^de(?:-|$)/i.test(lang);
  const special = german
    ? [...words.flatMap((_, at) => boundWords(words, at)), ...findPhrases(words, memberKeys)]
    : [];
  return [...words, ...special].flatMap((read) => {
    const analysis = index.analysisOf(read, lang);
    const match = analysis && matchWord(map, read, analysis);
    return match ? [match] : [];
  });
}

interface Found {
  readonly reason: Reason;
  readonly score: number;
}

function foundIn(index: WordIndex, feed: Feed, unit: Unit, field: FieldText): Found | undefined {
  const best = matchesIn(index, unit, field.text, field.lang).reduce<Match | undefined>(
    (a, b) => (a && a.quality >= b.quality ? a : b),
    undefined,
  );
  if (!best) return undefined;
  const found = LABELS.has(field.field) ? field.text : field.text.slice(...best.range);
  const via = field.via && pickText(field.via, field.lang, feed.meta.languages).text;
  const how = via !== undefined && best.how !== 'similar' ? 'synonym' : best.how;
  return {
    reason: {word: unit.typed, how, field: field.field, found, via},
    score: best.quality * fieldWeight(field.field),
  };
}

function gradeReason({typed, read}: Unit, from?: number, to?: number): Reason[] {
  const grade = Number(/^klasse(\d+)$/.exec(read.word)?.[1]);
  if (!(grade >= (from ?? 1) && grade <= (to ?? Infinity)) || (from ?? to) === undefined) return [];
  return [
    {word: typed, how: 'exact', field: 'grades', found: [from, to].filter(Boolean).join('–')},
  ];
}

/** The best reason for each unit of the query. */
export function explainOffer(
  index: WordIndex,
  feed: Feed,
  doc: number,
  units: readonly Unit[],
): Reason[] {
  const offer = feed.offers[doc];
  if (!offer) return [];
  const texts = offerTexts(offer, feed);
  return units.flatMap((unit) => {
    let best: Found | undefined;
    for (const text of texts) {
      const found = foundIn(index, feed, unit, text);
      if (found && (!best || found.score > best.score)) best = found;
    }
    return best ? [best.reason] : gradeReason(unit, offer.grades?.from, offer.grades?.to);
  });
}

/** Ranges in their order, overlapping ones joined. */
function joinRanges(ranges: readonly TextRange[]): TextRange[] {
  const joined: TextRange[] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = joined[joined.length - 1];
    if (last && start <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], end)];
    else joined.push([start, end]);
  }
  return joined;
}

/** Places of a text, as it is written, that the units of a query found. */
export function markText(
  index: WordIndex,
  text: string,
  lang: string,
  units: readonly Unit[],
): TextRange[] {
  return joinRanges(
    units.flatMap((unit) => matchesIn(index, unit, text, lang).map(({range}) => range)),
  );
}
