/** The directory's search: partners by name, category, place and committee. */
import {textIn} from '../feed/text-in.js';
import type {Area, Committee, Feed, Partner, Term, Text} from '../feed/types.js';
import {sortByText} from '../text/collate.js';
import {finish, type Steps} from '../steps/steps.js';
import {foldText} from '../text/fold-text.js';
import {tokenize} from '../text/tokenize.js';
import type {PartnerHit, PartnerSearch, TextRange} from './types.js';

const READ_AT_ONCE = 100;
const IN_NAME = 4;
const ELSEWHERE = 1;

interface Entry {
  readonly partner: Partner;
  readonly name: readonly string[];
  readonly rest: readonly string[];
}

/** Reads words as they are compared; each word and each shared record is folded only once. */
class WordReader {
  readonly #folded = new Map<string, string>();
  readonly #shared = new Map<Term | Area | Committee, readonly string[]>();

  fold(word: string): string {
    const known = this.#folded.get(word);
    if (known !== undefined) return known;
    const folded = foldText(word);
    this.#folded.set(word, folded);
    return folded;
  }

  words(text: string): string[] {
    return tokenize(text).map((token) => this.fold(token.text));
  }

  wordsOf(texts: readonly (Text | undefined)[]): string[] {
    return texts.flatMap((text) =>
      text ? Object.values(text).flatMap((value) => this.words(value)) : [],
    );
  }

  sharedWords(record: Term | Area | Committee): readonly string[] {
    const known = this.#shared.get(record);
    if (known) return known;
    const words = this.wordsOf(
      record.type === 'term'
        ? [record.label, ...record.synonyms]
        : [record.name, record.type === 'committee' ? record.shortName : undefined],
    );
    this.#shared.set(record, words);
    return words;
  }
}

function entryOf(partner: Partner, reader: WordReader): Entry {
  const {name, shortName, categories, areas, address, memberships} = partner;
  const shared = [...categories, ...areas, ...memberships.map(({committee}) => committee)];
  return {
    partner,
    name: reader.wordsOf([name, shortName]),
    rest: [
      ...shared.flatMap((record) => reader.sharedWords(record)),
      ...reader.words(`${address?.postalCode ?? ''} ${address?.locality ?? ''}`),
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

function marks(text: string, wanted: readonly string[], reader: WordReader): TextRange[] {
  return tokenize(text)
    .filter((token) => wanted.some((word) => reader.fold(token.text).startsWith(word)))
    .map(({start, end}): TextRange => [start, end]);
}

/**
 * A search over all partners of a feed; every word of the query begins a word of the partner. The
 * words are read at the first query that has any, and marks only where somebody looks at them.
 */
export function createPartnerSearch(feed: Feed, {lang}: {readonly lang: string}): PartnerSearch {
  const shownName = ({name}: Partner) => textIn(name, [lang, ...feed.meta.languages]).value;
  const sorted = sortByText(feed.partners, shownName, {lang});
  const all = sorted.map((partner): PartnerHit => ({partner, score: 0, highlights: []}));
  const reader = new WordReader();
  const entries: Entry[] = [];
  function* read(): Steps<void> {
    for (let next = sorted[entries.length]; next; next = sorted[entries.length]) {
      entries.push(entryOf(next, reader));
      if (entries.length % READ_AT_ONCE === 0) yield;
    }
  }
  return {
    read,
    query(text) {
      const wanted = reader.words(text);
      if (wanted.length === 0) return all;
      finish(read());
      const found: PartnerHit[] = [];
      for (const entry of entries) {
        const {partner} = entry;
        const score = scoreOf(entry, wanted);
        if (score === 0) continue;
        found.push({
          partner,
          score,
          get highlights() {
            return marks(shownName(partner), wanted, reader);
          },
        });
      }
      return found.sort((a, b) => b.score - a.score);
    },
  };
}
