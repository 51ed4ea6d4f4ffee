/** What stands in the columns of the directory's table, as text and numbers that can be sorted. */
import {firstDay} from '../../../feed/dates.js';
import {officesFirst} from '../../../feed/offices-first.js';
import {safeUrl} from '../../../feed/safe-url.js';
import type {Partner, Text} from '../../../feed/types.js';
import {collator} from '../../../text/collate.js';
import type {DirectoryIndex} from '../directory-index.js';

export interface TableSpeech {
  readonly index: DirectoryIndex;
  readonly lang: string;
  readonly say: (text: Text) => string;
}

type Value = string | number;

const names = (texts: readonly Text[], {say}: TableSpeech): string => texts.map(say).join(', ');

/** The first that is there, office by office. */
const ofOffices = (partner: Partner, key: 'phone' | 'email'): string =>
  officesFirst(partner.contacts).find((contact) => contact[key])?.[key] ?? '';

/** What a column is sorted by; empty text for nothing. In the order of the columns. */
const VALUES = {
  name: ({name}: Partner, {say}: TableSpeech) => say(name),
  category: ({categories}: Partner, speech: TableSpeech) =>
    names(
      categories.map(({label}) => label),
      speech,
    ),
  committees: (partner: Partner, speech: TableSpeech) =>
    names(
      speech.index.seatsOf(partner).map(({name, shortName}) => shortName ?? name),
      speech,
    ),
  seats: (partner: Partner, {index}: TableSpeech) => index.seatsOf(partner).length,
  tier: ({tier}: Partner, {say}: TableSpeech) => (tier ? say(tier.shortLabel ?? tier.label) : ''),
  place: ({address}: Partner) => address?.locality ?? '',
  street: ({address}: Partner) => address?.street ?? '',
  area: ({areas}: Partner, speech: TableSpeech) =>
    names(
      areas.map(({name}) => name),
      speech,
    ),
  phone: (partner: Partner) => ofOffices(partner, 'phone'),
  email: (partner: Partner) => ofOffices(partner, 'email'),
  url: ({url}: Partner) => safeUrl(url) ?? '',
  offers: ({offers}: Partner) => offers.length,
  since: ({since}: Partner) => since ?? '',
  identifiers: ({identifiers}: Partner) => identifiers.map(({value}) => value).join(', '),
} as const satisfies Readonly<Record<string, (partner: Partner, speech: TableSpeech) => Value>>;

export type TableColumn = keyof typeof VALUES;

export const TABLE_COLUMNS = Object.keys(VALUES) as readonly TableColumn[];

/** What a person sees who has picked no columns, as far as the feed has something to say in them. */
const USUAL: readonly TableColumn[] = ['name', 'category', 'committees', 'place'];

const isColumn = (name: string): name is TableColumn => Object.hasOwn(VALUES, name);

/** The columns that were picked, in the order of the table, always with the name. */
export function columnsOf(
  picked: readonly string[] | undefined,
  speech: TableSpeech,
): readonly TableColumn[] {
  const {partners} = speech.index.feed;
  const known = new Set(picked?.filter(isColumn) ?? filledColumns(partners, speech, USUAL));
  return TABLE_COLUMNS.filter((column) => column === 'name' || known.has(column));
}

export function cellValue(column: TableColumn, partner: Partner, speech: TableSpeech): Value {
  return VALUES[column](partner, speech);
}

/** Columns in which at least one partner has something; the others need not be offered. */
export function filledColumns(
  partners: readonly Partner[],
  speech: TableSpeech,
  columns = TABLE_COLUMNS,
): TableColumn[] {
  return columns.filter((column) =>
    partners.some((partner) => ![0, ''].includes(cellValue(column, partner, speech))),
  );
}

export interface TableOrder {
  readonly column: TableColumn;
  readonly isDescending: boolean;
  readonly isPhonebook: boolean;
}

/** `place`, `-place`, `phonebook`; names from A to Z for anything else, and for a column that is not shown. */
export function orderOf(sort: string | undefined, columns: readonly TableColumn[]): TableOrder {
  const isDescending = sort?.startsWith('-') ?? false;
  const name = sort?.slice(Number(isDescending)) ?? '';
  const column = isColumn(name) && columns.includes(name) ? name : undefined;
  return {
    column: column ?? 'name',
    isDescending: column !== undefined && isDescending,
    isPhonebook: sort === 'phonebook',
  };
}

/** How an order is written; undefined for the usual one. */
export function sortOf(column: TableColumn, isDescending: boolean): string | undefined {
  if (isDescending) return `-${column}`;
  return column === 'name' ? undefined : column;
}

/** A sorted copy; what is not known stands last in both directions, equals keep their order. */
export function sortPartners<T>(
  items: readonly T[],
  partnerOf: (item: T) => Partner,
  {column, isDescending, isPhonebook}: TableOrder,
  speech: TableSpeech,
): T[] {
  const compare = compareBy(column, collator({lang: speech.lang, phonebook: isPhonebook}));
  const rows = items.map((item, at) => ({
    item,
    at,
    value: cellValue(column, partnerOf(item), speech),
  }));
  const way = isDescending ? -1 : 1;
  return rows
    .sort(
      (a, b) =>
        Number(a.value === '') - Number(b.value === '') ||
        way * compare(a.value, b.value) ||
        a.at - b.at,
    )
    .map(({item}) => item);
}

function compareBy(
  column: TableColumn,
  compareText: (a: string, b: string) => number,
): (a: Value, b: Value) => number {
  if (column === 'since')
    return (a, b) => {
      const [from, to] = [firstDay(String(a)), firstDay(String(b))];
      return Number(from > to) - Number(from < to);
    };
  return (a, b) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b));
}
