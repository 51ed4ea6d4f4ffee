/** Sorting as German readers expect it. */

export interface CollateOptions {
  /** BCP 47; German by default. */
  readonly lang?: string;
  /** As in German telephone books (DIN 5007-2): ä as ae, ö as oe, ü as ue; whatever the language. */
  readonly phonebook?: boolean;
}

export type Compare = (a: string, b: string) => number;

const localeOf = ({lang = 'de', phonebook}: CollateOptions): string =>
  phonebook ? 'de-u-co-phonebk' : (/^[a-z]{2,3}(?=-|$)/i.exec(lang)?.[0].toLowerCase() ?? 'de');

/** Making one takes longer than comparing a hundred names with it. */
const made = new Map<string, Intl.Collator>();

function collatorOf(locale: string): Intl.Collator {
  const known = made.get(locale) ?? makeCollator(locale);
  made.set(locale, known);
  return known;
}

function makeCollator(locale: string): Intl.Collator {
  try {
    return new Intl.Collator(locale, {numeric: true, sensitivity: 'variant'});
  } catch {
    return new Intl.Collator('de', {numeric: true, sensitivity: 'variant'});
  }
}

/** Compares two texts; numbers count as numbers, and only identical texts are equal. */
export function collator(options: CollateOptions = {}): Compare {
  const {compare} = collatorOf(localeOf(options));
  return (a, b) => compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** A sorted copy, by the text of each item; items with the same text keep their order. */
export function sortByText<T>(
  items: readonly T[],
  textOf: (item: T) => string,
  options: CollateOptions = {},
): T[] {
  const compare = collator(options);
  return items
    .map((item, index) => ({item, index, text: textOf(item)}))
    .sort((a, b) => compare(a.text, b.text) || a.index - b.index)
    .map(({item}) => item);
}
