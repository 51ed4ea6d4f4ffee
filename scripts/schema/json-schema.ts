import * as z from 'zod/mini';
import {text} from '../../src/feed/schema/forms.js';
import * as frame from '../../src/feed/schema/frame.js';
import {tourStep} from '../../src/feed/schema/content.js';
import * as parts from '../../src/feed/schema/parts.js';
import type {RecordType} from '../../src/feed/schema/sources.js';
import {listNotes} from './notes/lists.js';
import type {Note} from './notes/note.js';
import {metaNotes, partNotes, type PartName} from './notes/parts.js';
import {recordNotes} from './notes/records.js';
import {feedSchema, metaSchema, recordSchema, toZod} from './to-zod.js';

/** The schema of each shape that stands inside records. */
export const partSchemas = {
  address: parts.address,
  geo: parts.geo,
  contact: parts.contact,
  place: parts.place,
  schedule: parts.schedule,
  application: parts.application,
  cost: parts.cost,
  span: parts.span,
  capacity: parts.capacity,
  accessibility: parts.accessibility,
  rhythm: parts.rhythm,
  identifier: parts.identifier,
  tourStep,
  layout: frame.layout,
} satisfies Record<PartName, unknown>;

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** JSON Schema 2020-12 of a feed file, for editors and for whoever makes feeds. */
export function makeJsonSchema(): object {
  const registry = z.registry<{id: string; description: string}>();
  registry.add(toZod(text), {
    id: 'Text',
    description: 'Text in the first language of the feed, or an object of languages (BCP 47)',
  });
  registry.add(metaSchema, {id: 'Meta', description: 'The feed itself'});
  for (const [name, {about}] of entriesOf(partNotes))
    registry.add(toZod(partSchemas[name]), {id: capital(name), description: about[1]});
  for (const [type, {about}] of entriesOf(listNotes))
    registry.add(recordSchema(type), {id: capital(type), description: about[1]});
  const schema = z.toJSONSchema(feedSchema, {
    io: 'input',
    metadata: registry,
    target: 'draft-2020-12',
  });
  for (const [name, definition] of Object.entries(schema.$defs ?? {}))
    describeKeys(definition, notesOf(name));
  return {...schema, title: 'koko-feed/1'};
}

const entriesOf = <K extends string, V>(record: Readonly<Record<K, V>>) =>
  Object.entries(record) as [K, V][];

function notesOf(name: string): Readonly<Record<string, Note>> {
  if (name === 'Meta') return metaNotes;
  const key = name.charAt(0).toLowerCase() + name.slice(1);
  if (key in recordNotes) return recordNotes[key as RecordType];
  return key in partNotes ? partNotes[key as PartName].keys : {};
}

function describeKeys(schema: z.core.JSONSchema.BaseSchema, notes: Readonly<Record<string, Note>>) {
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    const note = notes[key];
    if (typeof property === 'object' && note) property.description = note[1];
  }
}
