import * as z from 'zod/mini';
import {LANGUAGE_TAG} from '../../src/feed/schema/basics.js';
import {text, type Schema, type Shape, type StringForm} from '../../src/feed/schema/forms.js';
import {layout, metaBody, metaHead} from '../../src/feed/schema/frame.js';
import {shapes, vocabularyNames, type RecordType} from '../../src/feed/schema/sources.js';

const known = new Map<Schema, z.ZodMiniType>();

/** The zod schema of a value, put together as the forms say; the same one for the same schema. */
export function toZod(schema: Schema): z.ZodMiniType {
  const made = known.get(schema) ?? make(schema);
  known.set(schema, made);
  return made;
}

const languageText = z.union([
  z.string(),
  z.record(z.string().check(z.regex(LANGUAGE_TAG)), z.string()),
]);

function make(schema: Schema): z.ZodMiniType {
  switch (schema.form) {
    case 'string':
      return stringOf(schema);
    case 'enum':
      return z.enum(schema.allowed);
    case 'number':
      return z
        .number()
        .check(
          ...(schema.min === undefined ? [] : [z.minimum(schema.min)]),
          ...(schema.max === undefined ? [] : [z.maximum(schema.max)]),
        );
    case 'boolean':
      return z.boolean();
    case 'text':
      return languageText;
    case 'idOrText':
      return toZod(text);
    case 'pair':
      return z.tuple([z.number(), z.number()]);
    case 'optional':
      return z.optional(toZod(schema.entry));
    case 'list':
      return z.array(toZod(schema.entry));
    case 'oneOrMany':
      return z.union([toZod(schema.entry), z.array(toZod(schema.entry))]);
    case 'map':
      return z.record(z.string(), toZod(schema.entry));
    case 'object':
      return objectOf(schema.shape);
  }
}

function stringOf({pattern, misfit, flaw, mend}: StringForm): z.ZodMiniType {
  const patterned = pattern ? z.string().check(z.regex(pattern, misfit)) : z.string();
  const checked = patterned.check((payload) => {
    const message = flaw?.(payload.value);
    if (message) payload.issues.push({code: 'custom', message, input: payload.value});
  });
  return mend ? checked.check(z.overwrite(mend)) : checked;
}

export const objectOf = (shape: Shape) =>
  z.object(Object.fromEntries(Object.entries(shape).map(([key, schema]) => [key, toZod(schema)])));

const schemaByType = new Map(
  Object.entries(shapes).map(([type, shape]) => [type, objectOf(shape)] as const),
);

/** The zod schema of a type of record. */
export const recordSchema = (type: RecordType) => schemaByType.get(type) ?? z.object({});

const listOf = (type: RecordType) => z.optional(z.array(recordSchema(type)));

const vocabularies = z.object(
  Object.fromEntries(vocabularyNames.map((name) => [name, listOf('term')])),
);

export const metaSchema = z.object({
  ...objectOf({...metaHead, ...metaBody}).shape,
  format: z.literal('koko-feed/1'),
});

/** The zod schema of a whole feed file, without what only all records together can tell. */
export const feedSchema = z.object({
  meta: metaSchema,
  tiers: listOf('tier'),
  areas: listOf('area'),
  vocabularies: z.optional(vocabularies),
  partners: listOf('partner'),
  committees: listOf('committee'),
  memberships: listOf('membership'),
  programmes: listOf('programme'),
  relations: listOf('relation'),
  offers: listOf('offer'),
  events: listOf('event'),
  documents: listOf('document'),
  situations: listOf('situation'),
  tours: listOf('tour'),
  layout: z.optional(toZod(layout)),
});
