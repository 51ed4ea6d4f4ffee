/** What a finder suggests while somebody types: the feed's own words, values of facets, places, offers, situations. */
import {textIn} from '../feed/text-in.js';
import type {Feed, Offer, Situation, Text} from '../feed/types.js';
import {nameFinder, type FoundName, type Named} from '../text/find-names.js';
import {completeQuery} from './complete-query.js';
import {valuesOf} from './offer-values.js';
import type {FacetItem, FacetKey} from './types.js';
import type {WordIndex} from './word-index.js';

export type Suggestion =
  | {readonly kind: 'words' | 'place'; readonly text: string}
  | {
      readonly kind: 'value';
      readonly facet: FacetKey;
      readonly id: string;
      readonly label: Text;
      /** The synonym by which it was found. */
      readonly other?: string;
      /** What was typed before it, which stays. */
      readonly rest: string;
    }
  | {readonly kind: 'offer'; readonly offer: Offer}
  | {readonly kind: 'situation'; readonly situation: Situation};

export interface SuggestOptions {
  readonly lang: string;
  /** The index of words; without one there are no words to suggest. */
  index(): WordIndex | undefined;
  /** How many offers a text finds: no suggestion leads nowhere. */
  total(text: string): number;
  /** Values of a facet that are counted already, which spares asking thousands of offers. */
  counted?(facet: FacetKey): readonly Pick<FacetItem, 'id' | 'count'>[] | undefined;
}

/** How many there are of each kind at most, in the order shown, and in all. */
const SHARES = {words: 3, situation: 2, value: 3, place: 2, offer: 3};
const SHOWN = 8;
/** So many completions are tried behind another word. */
const TRIED = 12;
const KINDS = ['words', 'situation', 'value', 'place', 'offer'] as const;
const MIN_LETTERS = 2;

/** So many titles are left to the list below: reading them would hold up the first key. */
const MANY = 2000;

const TERMS = ['audiences', 'fields', 'kinds', 'aims'] as const;

type Value = Omit<Extract<Suggestion, {kind: 'value'}>, 'rest' | 'other'>;

/** Texts of all languages, the one shown first. */
function namesOf(text: Text, feed: Feed, lang: string): string[] {
  return [textIn(text, [lang, ...feed.meta.languages]).value, ...Object.values(text)];
}

/** A finder over things, with what it found. */
function finderOf<T>(
  things: readonly T[],
  names: (thing: T) => readonly string[],
): (text: string) => readonly (readonly [T, FoundName])[] {
  const find = nameFinder(
    things.map((thing, at): Named => ({id: String(at), names: names(thing)})),
  );
  return (text) =>
    find(text).flatMap((found) => {
      const thing = things[Number(found.id)];
      return thing === undefined ? [] : [[thing, found] as const];
    });
}

/** Values of facets that offers have, with their other names. */
function valuesIn(
  feed: Feed,
  {lang, counted}: Pick<SuggestOptions, 'lang' | 'counted'>,
): readonly (readonly [Value, readonly string[]])[] {
  const used = (key: FacetKey): ReadonlySet<string> => {
    const known = counted?.(key)?.flatMap(({id, count}) => (count > 0 ? [id] : []));
    return new Set(known ?? feed.offers.flatMap((offer) => valuesOf(offer, key)));
  };
  const value = (facet: FacetKey, id: string, label: Text, others: readonly (Text | undefined)[]) =>
    [
      {kind: 'value', facet, id, label} as const,
      [label, ...others].flatMap((text) => (text ? namesOf(text, feed, lang) : [])),
    ] as const;
  const inUse = <T extends {readonly id: string}>(key: FacetKey, records: readonly T[]) => {
    const ids = used(key);
    return records.filter(({id}) => ids.has(id));
  };
  return [
    ...TERMS.flatMap((key) =>
      inUse(key, feed.vocabularies[key]).map(({id, label, synonyms}) =>
        value(key, id, label, synonyms),
      ),
    ),
    ...inUse('areas', feed.areas).map(({id, name}) => value('areas', id, name, [])),
    ...inUse('providers', feed.partners).map(({id, name, shortName}) =>
      value('providers', id, name, [shortName]),
    ),
  ];
}

/** Names and towns of the places where offers are, each once. */
function placesIn(feed: Feed, lang: string): readonly string[] {
  const languages = [lang, ...feed.meta.languages];
  const names = feed.offers.flatMap(({places}) =>
    places.flatMap(({name, address}) => [name && textIn(name, languages).value, address?.locality]),
  );
  const taken = new Set(
    [...feed.areas, ...feed.partners].map(({name}) => textIn(name, languages).value),
  );
  return [...new Set(names)].filter((name) => name !== undefined && !taken.has(name)) as string[];
}

/** What was typed before the last word, and that word. */
function lastWord(text: string): readonly [rest: string, last: string] {
  const last = /\S+$/.exec(text)?.[0] ?? '';
  return [text.slice(0, text.length - last.length).trim(), last];
}

/** The best of each kind, so that no kind crowds out the others. */
function mixed(found: readonly Suggestion[]): readonly Suggestion[] {
  const queues = KINDS.map((kind) =>
    found.filter((one) => one.kind === kind).slice(0, SHARES[kind]),
  );
  const sizes = queues.map(() => 0);
  const most = Math.max(...Object.values(SHARES));
  let left = SHOWN;
  for (let round = 0; round < most; round++) {
    queues.forEach((queue, at) => {
      if (left === 0 || queue.length <= round) return;
      sizes[at] = round + 1;
      left -= 1;
    });
  }
  return queues.flatMap((queue, at) => queue.slice(0, sizes[at]));
}

/** The first ones that fit; those behind them are not asked, which may be dear. */
function firstOf<T>(all: readonly T[], count: number, fits: (one: T) => boolean): T[] {
  const found: T[] = [];
  for (const one of all) {
    if (found.length === count) break;
    if (fits(one)) found.push(one);
  }
  return found;
}

/** Suggestions for a text, best of each kind first; none for less than two letters. */
export function createSuggester(
  feed: Feed,
  options: SuggestOptions,
): (text: string) => readonly Suggestion[] {
  const {lang, index, total} = options;
  const values = finderOf(valuesIn(feed, options), ([, names]) => names);
  const places = finderOf(placesIn(feed, lang), (name) => [name]);
  const offers = finderOf(feed.offers.length > MANY ? [] : feed.offers, ({title}) =>
    namesOf(title, feed, lang),
  );
  const situations = finderOf(feed.situations, ({title}) => namesOf(title, feed, lang));

  const words = (text: string): Suggestion[] => {
    const known = index();
    const all = known ? completeQuery(known, text).slice(0, TRIED) : [];
    const leading =
      lastWord(text)[0] === '' ? all : firstOf(all, SHARES.words, (query) => total(query) > 0);
    return leading.map((query) => ({kind: 'words', text: query}));
  };
  const valuesFor = (text: string, rest: string): Suggestion[] =>
    values(text).map(([[value], {other}]) => ({...value, other, rest}));
  const allValues = (text: string): Suggestion[] => {
    const whole = valuesFor(text, '');
    const [rest, last] = lastWord(text);
    return whole.length > 0 || rest === '' || last.length < MIN_LETTERS
      ? whole
      : valuesFor(last, rest);
  };

  return (typed) => {
    const text = typed.replace(/^\s+/, '');
    if (text.trim().length < MIN_LETTERS) return [];
    return mixed([
      ...words(text),
      ...situations(text).map(([situation]) => ({kind: 'situation', situation}) as const),
      ...allValues(text),
      ...places(text).map(([place]) => ({kind: 'place', text: place}) as const),
      ...offers(text).map(([offer]) => ({kind: 'offer', offer}) as const),
    ]);
  };
}
