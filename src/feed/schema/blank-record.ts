/**
 * Records before anything is filled in. Every record of a type has the same keys in the same order
 * from the start: engines keep such objects in a third of the room and read them faster, which a
 * feed of 100,000 offers notices.
 */
import type {Schema} from './forms.js';
import {shapes, type RecordOf, type RecordType} from './sources.js';

/** The empty list of all records that have none; never written to. */
export const noRecords: readonly never[] = Object.freeze([]);

/** Lists of the records that lead here: the ways back of references. */
const ways: Readonly<Partial<Record<RecordType, string>>> = {
  tier: 'committees programmes partners',
  area: 'children partners offers',
  partner: 'children memberships relations offers funds events documents',
  committee: 'children members memberships relations events',
  programme: 'offers relations events',
  offer: 'events',
};

/** Where a term stands: filled in when it gets its place. */
const PLACE_OF_TERM = ['vocabulary', 'index'];

function blankValue(schema: Schema, key: string): unknown {
  if (key === 'group') return false;
  if (key === 'filter') return {};
  const {form} = schema.form === 'optional' ? schema.entry : schema;
  return form === 'list' || form === 'oneOrMany' ? noRecords : undefined;
}

function makeBlank(type: RecordType): object {
  const shape = Object.entries<Schema>(shapes[type]);
  const back = ways[type]?.split(' ') ?? [];
  const keys = ['type', ...shape.map(([key]) => key), ...back];
  if (type === 'term') keys.push(...PLACE_OF_TERM);
  // Many keys put in one by one make a hash table, which the copies would be, too; parsed ones do not.
  const blank = JSON.parse(`{${keys.map((key) => `"${key}":0`).join()}}`) as Record<
    string,
    unknown
  >;
  for (const key of PLACE_OF_TERM) if (key in blank) blank[key] = undefined;
  for (const key of back) blank[key] = noRecords;
  for (const [key, schema] of shape) blank[key] = blankValue(schema, key);
  blank.type = type;
  return blank;
}

const blanks = new Map<RecordType, object>(
  (Object.keys(shapes) as RecordType[]).map((type) => [type, makeBlank(type)]),
);

/** A record of a type with all its keys. What its type says is always there has still to be filled in. */
export const blankRecord = <Type extends RecordType>(type: Type) =>
  ({...blanks.get(type)}) as RecordOf<Type>;

/** The keys of a type of record that hold lists. */
export const listKeys: ReadonlyMap<RecordType, readonly string[]> = new Map(
  [...blanks].map(([type, blank]) => [
    type,
    Object.entries(blank)
      .filter(([, value]) => value === noRecords)
      .map(([key]) => key),
  ]),
);
