/** Why an offer was found, and which letters of a text say so. */
import {textIn} from '../feed/text-in.js';
import type {Feed, Offer} from '../feed/types.js';
import {partRange, type ReadWord} from '../text/index.js';
import {fieldWeight} from './field-weights.js';
import {offerTexts, type FieldText} from './offer-text.js';
import {knownWords, type KnownWord} from './read-cache.js';
import type {Reason, SearchField, TextRange} from './types.js';
import type {How, Unit, Wish} from './units.js';
import {exactKey, type WordIndex} from './word-index.js';

/** A word of a text that fulfils a wish. */
interface Match {
  readonly how: How;
  readonly quality: number;
  /** Half-open place in the text as it is written. */
  readonly range: TextRange;
  /** The whole word around it. */
  readonly word: ReadWord;
}

/** A part says less than the whole word. */
const PART = 0.8;

/** Fields whose text is a name: the whole of it says more than the word. */
const OWN_TEXTS: ReadonlySet<SearchField> = new Set([
  'title',
  'summary',
  'description',
  'schedule',
]);

/** Then the name as a whole stands for the word in it. */
const BY_NAME: ReadonlySet<How> = new Set<How>(['exact', 'prefix']);

type WishMap = ReadonlyMap<string, Wish>;
const maps = new WeakMap<Unit, WishMap>();

/** Wishes of a unit by their keys; the best one for each key. */
function wishMap(unit: Unit): WishMap {
  const known = maps.get(unit);
  if (known) return known;
  const map = new Map<string, Wish>();
  for (const wish of [...unit.wishes, ...(unit.all ?? []).flatMap((part) => part.wishes)]) {
    if (wish.quality > (map.get(wish.key)?.quality ?? 0)) map.set(wish.key, wish);
  }
  maps.set(unit, map);
  return map;
}

/** Another form of a word that was typed is no other word for it, though it may be known as one. */
function bestWish(map: WishMap, exact: string, keys: readonly string[]): Wish | undefined {
  let best = map.get(exactKey(exact));
  for (const key of keys) {
    const wish = map.get(key);
    if (wish && wish.quality > (best?.quality ?? 0)) best = wish;
  }
  return best;
}

function matchPart(map: WishMap, {read, analysis}: KnownWord): Match | undefined {
  for (const {exact, keys, head, at, text} of [...analysis.parts].reverse()) {
    const wish = bestWish(map, exact, keys);
    if (!wish || (wish.whole && !head)) continue;
    const [start, end] = partRange(read.written, at, text.length);
    const how = wish.how === 'exact' || wish.how === 'family' ? 'part' : wish.how;
    const range: TextRange = [read.start + start, read.start + end];
    return {how, quality: PART * wish.quality, range, word: read};
  }
  return undefined;
}

function matchWord(map: WishMap, word: KnownWord): Match | undefined {
  const {read, analysis} = word;
  const whole = bestWish(map, analysis.exact, analysis.family);
  const range: TextRange = [read.start, read.end];
  if (whole) return {how: whole.how, quality: whole.quality, range, word: read};
  return analysis.parts.length > 0 ? matchPart(map, word) : undefined;
}

function matchesIn(index: WordIndex, unit: Unit, text: string, lang: string): Match[] {
  const map = wishMap(unit);
  return knownWords(index, text, lang).flatMap((word) => matchWord(map, word) ?? []);
}

/** A reason and what it is worth. */
interface Found {
  readonly reason: Reason;
  readonly score: number;
}

/** A part that is only akin to what was typed does not make the word contain it. */
function howFound({how, word}: Match, {read}: Unit): How {
  return how === 'part' && !word.word.includes(read.word) ? 'family' : how;
}

function foundIn(index: WordIndex, feed: Feed, unit: Unit, text: FieldText): Found | undefined {
  const [first, ...others] = matchesIn(index, unit, text.text, text.lang);
  if (!first) return undefined;
  const best = others.reduce((a, b) => (b.quality > a.quality ? b : a), first);
  const {field, via: label} = text;
  const {start, end} = best.word;
  const isSimilar = best.how === 'similar';
  const how = label && !isSimilar ? 'synonym' : howFound(best, unit);
  const isName = !OWN_TEXTS.has(field) && (label ? !isSimilar : BY_NAME.has(how));
  const found = isName ? text.text : text.text.slice(start, end);
  const inside = best.range[1] - best.range[0] < found.length;
  const meant = isSimilar ? unit.meant : undefined;
  const via =
    isSimilar || !label ? meant : textIn(label, [text.lang, ...feed.meta.languages]).value;
  const score = best.quality * fieldWeight(field);
  return {reason: {word: unit.typed, how, field, found, inside, via}, score};
}

/** A school year within the grades of an offer, which no text need say. */
function gradeReason({typed, read}: Unit, {grades}: Offer): Reason[] {
  const grade = Number(/^klasse(\d+)$/.exec(read.word)?.[1]);
  const {from, to} = grades ?? {};
  const fits = grade >= (from ?? 1) && grade <= (to ?? Infinity);
  if (!fits || (from ?? to) === undefined) return [];
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
  const bestOf = (unit: Unit): Reason | undefined => {
    let best: Found | undefined;
    for (const text of texts) {
      if (best && best.score >= fieldWeight(text.field)) continue;
      const found = foundIn(index, feed, unit, text);
      if (found && (!best || found.score > best.score)) best = found;
    }
    return best?.reason;
  };
  return units.flatMap((unit) => {
    const word = unit.typed;
    if (unit.all)
      return unit.all.flatMap((piece) => {
        const best = bestOf(piece);
        return best ? {...best, how: 'piece', word} : [];
      });
    return bestOf(unit) ?? gradeReason(unit, offer);
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
