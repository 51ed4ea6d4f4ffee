/** The directory's search: partners by name, category, place and committee. */
import type {Feed, Partner, Text} from '../feed/types.js';
import {foldText, pickText, sortByText, tokenize} from '../text/index.js';
import type {PartnerHit, PartnerSearch, TextRange} from './types.js';

const IN_NAME = 4;
const ELSEWHERE = 1;

interface Entry {
  readonly partner: Partner;
  readonly shown: string;
  readonly name: readonly string[];
  readonly rest: readonly string[];
}

const foldedWords = (text: string) => tokenize(text).map((token) => foldText(token.text));

function wordsOf(texts: readonly (Text | undefined)[]): string[] {
  return texts.flatMap((text) => (text ? Object.values(text).flatMap(foldedWords) : []));
}

function entryOf(partner: Partner, shown: string): Entry {
  const {name, shortName, categories, areas, address, memberships} = partner;
  const place = [address?.postalCode, address?.locality].filter(Boolean).join(' ');
  return {
    partner,
    shown,
    name: wordsOf([name, shortName]),
    rest: [
      ...wordsOf(categories.flatMap(({label, synonyms}) => [label, ...synonyms])),
      ...wordsOf(areas.map((area) => area.name)),
      ...wordsOf(memberships.flatMap(({committee}) => [committee.name, committee.shortName])),
      ...foldedWords(place),
    ],
  };
}

function scoreOf({name, rest}: Entry, wanted: readonly string[]): number {
  let sum = 0;
  for (const word of wanted) {
    if (name.some((own) => own.startsWith(word))) sum += IN_NAME;
    else if (rest.some((own) => own.startsWith(word))) sum += ELSEWHERE;
    else return 0;
  }
  return sum;
}

function marks(text: string, wanted: readonly string[]): TextRange[] {
  return tokenize(text)
    .filter((token) => wanted.some((word) => foldText(token.text).startsWith(word)))
    .map(({start, end}): TextRange => [start, end]);
}

/** A search over all partners of a feed; every word of the query begins a word of the partner. */
export function createPartnerSearch(feed: Feed, {lang}: {readonly lang: string}): PartnerSearch {
  const shownName = ({name}: Partner) => pickText(name, lang, feed.meta.languages).text;
  const entries = sortByText(feed.partners, shownName, {lang}).map((partner) =>
    entryOf(partner, shownName(partner)),
  );
  return {
    query(text) {
      const wanted = foldedWords(text);
      const all = entries.map((entry): PartnerHit & {found: boolean} => {
        const score = scoreOf(entry, wanted);
        const {partner, shown} = entry;
        return {partner, score, highlights: marks(shown, wanted), found: score > 0};
      });
      if (wanted.length === 0) return all.map(({partner}) => ({partner, score: 0, highlights: []}));
      return all
        .filter(({found}) => found)
        .sort((a, b) => b.score - a.score)
        .map(({partner, score, highlights}) => ({partner, score, highlights}));
    },
  };
}
