import * as z from 'zod/mini';
import {LANGUAGE_TAG} from '../../src/feed/schema/basics.js';
import {formOf, text, type Schema, type Shape} from '../../src/feed/schema/forms.js';
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
  const form = formOf(schema);
  switch (form?.form) {
    case undefined:
      return schema as z.ZodMiniType;
    case 'text':
      return languageText;
    case 'idOrText':
      return toZod(text);
    case 'pair':
      return z.tuple([z.number(), z.number()]);
    case 'optional':
      return z.optional(toZod(form.entry));
    case 'list':
      return z.array(toZod(form.entry));
    case 'oneOrMany':
      return z.union([toZod(form.entry), z.array(toZod(form.entry))]);
    case 'map':
      return z.record(z.string(), toZod(form.entry));
    case 'object':
      return objectOf(form.shape);
  }
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
