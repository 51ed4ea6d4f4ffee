/** Walks a value along its schema and keeps what fits: each part that does not falls out alone. */
import type * as z from 'zod/mini';
import {idOrText, text} from '../schema/basics.js';
import {readAt, readEntries} from './read-entries.js';
import {readLeaf, reportType} from './read-leaf.js';
import {readList} from './read-list.js';
import {readIdOrText, readText} from './read-text.js';
import {MAX_INNER_ITEMS, report, type Reading} from './reading.js';

type Schema = z.core.$ZodType;
export type ObjectSchema = z.ZodMiniObject;

interface Field {
  readonly key: string;
  readonly required: boolean;
  readonly read: (value: unknown, reading: Reading) => unknown;
}

/** What was found of an object. Not `sound`: something is missing that it cannot be without. */
export interface Found {
  readonly values: Record<string, unknown>;
  readonly sound: boolean;
}

const fieldsBySchema = new WeakMap<ObjectSchema, readonly Field[]>();

function fieldsOf(schema: ObjectSchema): readonly Field[] {
  const known = fieldsBySchema.get(schema);
  if (known) return known;
  const fields = Object.entries(schema.shape).map(([key, field]): Field => {
    const {def} = (field as z.core.$ZodTypes)._zod;
    const inner = def.type === 'optional' ? def.innerType : field;
    return {
      key,
      required: inner === field,
      read: (value, reading) => readValue(inner, value, reading),
    };
  });
  fieldsBySchema.set(schema, fields);
  return fields;
}

/**
 * Reads the known keys of an object.
 *
 * @param carries for records: whether one cannot be kept when the value of this key is bad
 */
export function readFields(
  schema: ObjectSchema,
  value: object,
  reading: Reading,
  carries?: (key: string) => boolean,
): Found {
  const values: Record<string, unknown> = {};
  let sound = true;
  for (const {key, required, read} of fieldsOf(schema)) {
    const before = reading.problems.count;
    const field = readAt(value, key, reading, read);
    if (field !== undefined) {
      values[key] = field;
      if (carries && key === 'id') reading.id = String(field);
      continue;
    }
    const isBad = reading.problems.count > before;
    if (required && !isBad) report(reading, 'missing-field', {key});
    if (!required && !(isBad && carries?.(key))) continue;
    if (carries) reading.problems.markLeftOut();
    sound = false;
  }
  return {values, sound};
}

function readObject(schema: ObjectSchema, value: unknown, reading: Reading): object | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return reportType(reading, 'object', value);
  const {values, sound} = readFields(schema, value, reading);
  return sound && Object.keys(values).length > 0 ? Object.freeze(values) : undefined;
}

function readOneOrMany(options: readonly Schema[], value: unknown, reading: Reading): unknown {
  const [one, many] = options;
  if (!one || !many) return undefined;
  if (Array.isArray(value)) return readValue(many, value, reading);
  const entry = readValue(one, value, reading);
  return entry === undefined ? undefined : [entry];
}

function readMap(schema: Schema, value: unknown, reading: Reading): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return reportType(reading, 'object', value);
  const map: Record<string, unknown> = Object.create(null);
  for (const [key, entry] of readEntries(value, reading, (given) =>
    readValue(schema, given, reading),
  ))
    map[key] = entry;
  return Object.freeze(map);
}

/** Reads a value by its schema; undefined, with the problem reported, where nothing of it can be kept. */
export function readValue(schema: Schema, value: unknown, reading: Reading): unknown {
  if (schema === text) return readText(value, reading);
  if (schema === idOrText) return readIdOrText(value, reading);
  const {def} = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'array')
    return readList(value, MAX_INNER_ITEMS, reading, (entry) =>
      readValue(def.element, entry, reading),
    );
  if (def.type === 'object') return readObject(schema as ObjectSchema, value, reading);
  if (def.type === 'union') return readOneOrMany(def.options, value, reading);
  if (def.type === 'record') return readMap(def.valueType, value, reading);
  return readLeaf(schema, value, reading);
}
