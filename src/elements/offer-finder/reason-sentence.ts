/** "Passt, weil …": the reasons of a hit as one sentence. */
import type {OfferFinderMessages} from '../../i18n/offer-finder.js';
import type {Phrase} from '../../i18n/phrase.js';
import type {Reason} from '../../search/types.js';

type ReasonWords = OfferFinderMessages['reason'];

const WHOLE_WORD: ReadonlySet<Reason['how']> = new Set<Reason['how']>(['exact', 'prefix']);
const GATHERED: ReadonlySet<Reason['how']> = new Set<Reason['how']>([...WHOLE_WORD, 'piece']);

/**
 * One sentence for all reasons, or undefined where there are none (nothing was typed). Words that
 * stand in a code list come first and together, then words in the texts, then what needs a sentence
 * of its own (parts of compounds, synonyms, look-alikes).
 *
 * @param unsure for hits that are only similar to what was asked for
 */
export function reasonSentence(
  reasons: readonly Reason[],
  words: ReasonWords,
  unsure = false,
): Phrase | undefined {
  const unique = reasons.filter(
    (one, index) => reasons.findIndex((other) => isSame(one, other)) === index,
  );
  const whole = unique.filter(({how}) => WHOLE_WORD.has(how));
  const clauses = [
    ...entered(whole, words),
    ...mentioned(whole, words),
    ...pieces(unique, words),
    ...unique.filter(({how}) => !GATHERED.has(how)).map((reason) => indirect(reason, words)),
  ];
  return clauses.length === 0 ? undefined : words.sentence(clauses, unsure);
}

function isSame(one: Reason, other: Reason): boolean {
  return (
    one.how === other.how &&
    one.field === other.field &&
    one.found === other.found &&
    one.via === other.via
  );
}

function entered(whole: readonly Reason[], words: ReasonWords): Phrase[] {
  const found = whole.flatMap(({field, found: word}) => {
    const as = words.as[field];
    return as === undefined ? [] : [{word, as}];
  });
  return found.length === 0 ? [] : [words.entered(found)];
}

/** One clause for the title, one for the texts. */
function mentioned(whole: readonly Reason[], words: ReasonWords): Phrase[] {
  const places = new Map<string, string[]>();
  for (const {field, found} of [...whole].sort(titleFirst)) {
    const where = words.where[field];
    if (where === undefined) continue;
    const list = places.get(where) ?? [];
    if (!list.includes(found)) list.push(found);
    places.set(where, list);
  }
  return [...places].map(([where, list]) => words.mentioned(where, list));
}

/** A clause for each typed word that was found in pieces. */
function pieces(reasons: readonly Reason[], words: ReasonWords): Phrase[] {
  const found = new Map<string, Set<string>>();
  for (const {how, word, found: piece} of reasons)
    if (how === 'piece') found.set(word, (found.get(word) ?? new Set()).add(piece));
  return [...found].map(([word, list]) => words.pieces([...list], word));
}

const titleFirst = (one: Reason, other: Reason): number =>
  Number(other.field === 'title') - Number(one.field === 'title');

function indirect({how, found, word, via, inside}: Reason, words: ReasonWords): Phrase {
  switch (how) {
    case 'part':
      return words.part(found, word);
    case 'synonym':
      return via === undefined ? words.other(found, word, inside) : words.synonym(found, via);
    case 'similar':
      return words.similar(found, word, via);
    default:
      return words.family(found, word);
  }
}
