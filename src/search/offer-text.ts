/** What of an offer can be searched: every text with its field and language. */
import type {Area, Feed, Offer, Partner, Programme, Term, Text} from '../feed/types.js';
import type {SearchField} from './types.js';

export interface FieldText {
  readonly field: SearchField;
  readonly text: string;
  /** BCP 47, from the feed. */
  readonly lang: string;
  /** Preferred label of the term, where the text is one of its synonyms. */
  readonly via?: Text;
}

function textOf(field: SearchField, text: Text | undefined, via?: Text): FieldText[] {
  if (!text) return [];
  return Object.keys(text).map((lang) => ({field, text: text[lang] ?? '', lang, via}));
}

/** Texts of terms, partners and areas are made once: most of them stand behind many offers. */
const made = new WeakMap<object, readonly FieldText[]>();

function once<T extends object>(
  record: T,
  make: (record: T) => readonly FieldText[],
): readonly FieldText[] {
  const known = made.get(record);
  if (known) return known;
  const texts = make(record);
  made.set(record, texts);
  return texts;
}

/** Labels and synonyms; a term belongs to one code list, so to one field. */
function termTexts(field: SearchField, terms: readonly Term[]): FieldText[] {
  return terms.flatMap((term) =>
    once(term, ({label, synonyms}) => [
      ...textOf(field, label),
      ...synonyms.flatMap((synonym) => textOf(field, synonym, label)),
    ]),
  );
}

type Named = Partner | Area | Programme;

function namedTexts(field: SearchField, records: readonly Named[]): FieldText[] {
  return records.flatMap((record) =>
    once(record, () => [
      ...textOf(field, record.name),
      ...(record.type === 'area' ? [] : textOf(field, record.shortName)),
    ]),
  );
}

function placeTexts({places}: Offer, lang: string): FieldText[] {
  return places.flatMap(({name, address, area}) => {
    const line = [address?.street, address?.postalCode, address?.locality]
      .filter(Boolean)
      .join(', ');
    return [
      ...textOf('places', name),
      ...(line ? [{field: 'places' as const, text: line, lang}] : []),
      ...(area ? namedTexts('areas', [area]) : []),
    ];
  });
}

/** All searchable texts of an offer. Addresses of mail and web, ids and keys are none. */
export function offerTexts(offer: Offer, {meta}: Pick<Feed, 'meta'>): FieldText[] {
  const lang = meta.languages[0] ?? 'de';
  return [
    ...textOf('title', offer.title),
    ...textOf('summary', offer.summary),
    ...textOf('description', offer.description),
    ...namedTexts('providers', offer.providers),
    ...namedTexts('areas', offer.areas),
    ...placeTexts(offer, lang),
    ...termTexts('audiences', offer.audiences),
    ...termTexts('fields', offer.fields),
    ...termTexts('kinds', offer.kinds),
    ...termTexts('aims', offer.aims),
    ...(offer.programme ? namedTexts('programme', [offer.programme]) : []),
    ...offer.legalBasis.map((text) => ({field: 'legalBasis' as const, text, lang})),
    ...offer.schedule.flatMap(({text}) => textOf('schedule', text)),
  ];
}
