/** Makes readers out of schemas. They keep what fits: each part that does not falls out alone. */
import type {Schema, Shape} from '../schema/forms.js';
import {readEntries, type Read} from './read-entries.js';
import {readFields, type Field} from './read-fields.js';
import {leafReader} from './read-leaf.js';
import {readList} from './read-list.js';
import {readIdOrText, readText} from './read-text.js';
import {isPlainObject, MAX_INNER_ITEMS, reportType, type Reading} from './reading.js';

/** A reader of what a schema describes. */
export function readerOf(schema: Schema): Read<unknown> {
  switch (schema.form) {
    case 'text':
      return readText;
    case 'idOrText':
      return readIdOrText;
    case 'pair':
      return readPair;
    case 'optional':
      return readerOf(schema.entry);
    case 'list':
      return listReader(schema.entry);
    case 'oneOrMany':
      return oneOrManyReader(schema.entry);
    case 'map':
      return mapReader(schema.entry);
    case 'object':
      return objectReader(schema.shape);
    default:
      return leafReader(schema);
  }
}

/** How each key of a shape is read. */
export function fieldsOf(shape: Shape): readonly Field[] {
  return Object.entries(shape).map(([key, schema]) => {
    const required = schema.form !== 'optional';
    return {key, required, read: readerOf(schema)};
  });
}

/** An object that says nothing at all is nothing. */
function objectReader(shape: Shape): Read<object> {
  const fields = fieldsOf(shape);
  return (value, reading) => {
    if (!isPlainObject(value)) {
      reportType(reading, 'object', value);
      return undefined;
    }
    const found: Record<string, unknown> = {};
    return readFields(fields, value, reading, found) > 0 ? Object.freeze(found) : undefined;
  };
}

function listReader(entry: Schema): Read<readonly unknown[]> {
  const read = readerOf(entry);
  return (value, reading) => readList(value, MAX_INNER_ITEMS, reading, read);
}

function oneOrManyReader(entry: Schema): Read<readonly unknown[]> {
  const readOne = readerOf(entry);
  const readMany = listReader(entry);
  return (value, reading) => {
    if (Array.isArray(value)) return readMany(value, reading);
    const only = readOne(value, reading);
    return only === undefined ? undefined : Object.freeze([only]);
  };
}

function mapReader(entry: Schema): Read<object> {
  const read = readerOf(entry);
  return (value, reading) => {
    if (!isPlainObject(value)) {
      reportType(reading, 'object', value);
      return undefined;
    }
    const map = Object.create(null) as Record<string, unknown>;
    for (const [key, found] of readEntries(value, reading, () => read)) map[key] = found;
    return Object.freeze(map);
  };
}

function readPair(value: unknown, reading: Reading): readonly number[] | undefined {
  const [x, y, more] = Array.isArray(value) ? (value as unknown[]) : [];
  if (Number.isFinite(x) && Number.isFinite(y) && more === undefined)
    return Object.freeze([x as number, y as number]);
  reportType(reading, 'pair', value);
  return undefined;
}
