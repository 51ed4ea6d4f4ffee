/** Checks the ids of a feed file by itself, without the parser: a second opinion for tests. */

/** Keys whose values are ids of records, wherever they stand in a list. */
const REFERENCES: ReadonlySet<string> = new Set([
  'tier',
  'parent',
  'area',
  'areas',
  'categories',
  'partner',
  'committee',
  'role',
  'from',
  'to',
  'basis',
  'fields',
  'kinds',
  'audiences',
  'aims',
  'providers',
  'programme',
  'funders',
  'documents',
  'about',
  'parties',
  'source',
  'broader',
  'focus',
  'tiers',
]);

/** Keys that hold an id or a text where no record exists; only a text map is surely no id. */
const EITHER: ReadonlySet<string> = new Set(['publisher', 'checkedBy', 'decidedBy']);

/** `from` and `to` also name days and grades; only records of these lists point with them. */
const POINTS = (list: string, key: string): boolean =>
  key === 'from' || key === 'to' ? list === 'relations' : true;

type Entry = Readonly<Record<string, unknown>>;

const isEntry = (value: unknown): value is Entry => typeof value === 'object' && value !== null;

const listsOf = (feed: Entry): (readonly [string, readonly Entry[]])[] =>
  Object.entries({...feed, ...(isEntry(feed.vocabularies) ? feed.vocabularies : {})}).flatMap(
    ([key, list]) => (Array.isArray(list) ? [[key, list.filter(isEntry)] as const] : []),
  );

const idsIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((id): id is string => typeof id === 'string');

const pointersOf = (list: string, record: Entry): string[] =>
  Object.entries(record).flatMap(([key, value]) =>
    (REFERENCES.has(key) && POINTS(list, key)) || EITHER.has(key) ? idsIn(value) : [],
  );

/** What is wrong, one line each: ids that stand twice, and references that lead nowhere. */
export function findBrokenReferences(feed: object): string[] {
  const lists = listsOf(feed as Entry);
  const seen = new Set<string>();
  const wrong: string[] = [];
  for (const [list, records] of lists)
    for (const {id} of records) {
      if (typeof id !== 'string') wrong.push(`${list}: a record without an id`);
      else if (seen.has(id)) wrong.push(`${list}: ${id} stands twice`);
      else seen.add(id);
    }
  for (const [list, records] of lists)
    for (const record of records)
      for (const pointer of pointersOf(list, record))
        if (!seen.has(pointer)) wrong.push(`${list}: ${String(record.id)} points to ${pointer}`);
  return wrong;
}
