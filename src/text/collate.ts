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
const made = new Map<string, Compare>();

function comparerOf(locale: string): Compare {
  const known = made.get(locale) ?? makeComparer(locale) ?? makeComparer('de') ?? plainly;
  made.set(locale, known);
  return known;
}

/** Undefined for a locale that is none, or where the page has taken the means. */
function makeComparer(locale: string): Compare | undefined {
  try {
    return new Intl.Collator(locale, {numeric: true, sensitivity: 'variant'}).compare;
  } catch {
    return undefined;
  }
}

const plainly: Compare = (a, b) => a.localeCompare(b);

/** Compares two texts; numbers count as numbers, and only identical texts are equal. */
export function collator(options: CollateOptions = {}): Compare {
  const compare = comparerOf(localeOf(options));
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
