import {builtInRelationKinds, builtInRoles} from '../../src/feed/code-lists.js';
import type {Schema, Shape} from '../../src/feed/schema/forms.js';
import {metaBody, metaHead} from '../../src/feed/schema/frame.js';
import {references, type Reference} from '../../src/feed/schema/references.js';
import {shapes, sources, type RecordType} from '../../src/feed/schema/sources.js';
import type {Text} from '../../src/feed/types.js';
import {formName, pick, referenceName, type Language} from './form-name.js';
import {partSchemas} from './json-schema.js';
import {listNotes} from './notes/lists.js';
import type {Note} from './notes/note.js';
import {metaNotes, partNotes, type PartName} from './notes/parts.js';
import {recordNotes} from './notes/records.js';

type NotesByKey = Readonly<Record<string, Note>>;

const words = {
  key: ['Schlüssel', 'key'],
  required: ['Pflicht', 'required'],
  form: ['Form', 'form'],
  meaning: ['Bedeutung', 'meaning'],
  yes: ['ja', 'yes'],
  lists: ['Listen', 'Lists'],
  parts: ['Teile', 'Parts'],
  metaIs: ['Der Feed selbst.', 'The feed itself.'],
  elsewhere: ['Vorbild', 'After'],
  roles: ['Vorgegebene Rollen', 'Built-in roles'],
  kinds: ['Vorgegebene Arten von Verbindungen', 'Built-in kinds of ties'],
  label: ['Bezeichnung', 'label'],
} as const satisfies Record<string, Note>;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function shapeTable(
  shape: Shape,
  notes: NotesByKey,
  language: Language,
  refs: Readonly<Record<string, Reference>> = {},
): string {
  const row = ([key, schema]: [string, Schema]) => {
    const reference = refs[key];
    return [
      `\`${key}\``,
      schema.form === 'optional' ? '' : pick(words.yes, language),
      reference ? referenceName(reference, language) : formName(schema, language),
      pick(notes[key] ?? ['', ''], language),
    ];
  };
  const head = [words.key, words.required, words.form, words.meaning].map((word) =>
    pick(word, language),
  );
  return table(head, Object.entries(shape).map(row));
}

function listSection(type: RecordType, language: Language): string {
  const {about, elsewhere} = listNotes[type];
  const paths = sources.filter((source) => source.type === type).map(({path}) => path);
  const title = paths.length > 1 ? `${paths[0]?.[0] ?? ''}.*` : (paths[0]?.join('.') ?? '');
  const after = elsewhere && ` ${pick(words.elsewhere, language)}: ${elsewhere}.`;
  const rows = shapeTable(shapes[type], recordNotes[type], language, references[type]);
  return `### ${title}\n${pick(about, language)}.${after}\n\n${rows}`;
}

function partSection(name: PartName, language: Language): string {
  const {about, keys} = partNotes[name];
  const schema: Schema = partSchemas[name];
  const shape = schema.form === 'object' ? schema.shape : {};
  return `### ${name}\n${pick(about, language)}.\n\n${shapeTable(shape, keys, language)}`;
}

function codeTable(title: Note, codes: ReadonlyMap<string, Text>, language: Language): string {
  const rows = [...codes].map(([id, label]) => [`\`${id}\``, label[language] ?? '']);
  return `### ${pick(title, language)}\n${table(['id', pick(words.label, language)], rows)}`;
}

/** The reference of the feed in Markdown: every list, every part, every key. */
export function makeReference(language: Language): string {
  const types = Object.keys(shapes) as RecordType[];
  const parts = Object.keys(partNotes) as PartName[];
  const meta = shapeTable({...metaHead, ...metaBody}, metaNotes, language);
  return [
    `## ${pick(words.lists, language)}`,
    `### meta\n${pick(words.metaIs, language)}\n\n${meta}`,
    ...types.map((type) => listSection(type, language)),
    codeTable(words.roles, builtInRoles, language),
    codeTable(words.kinds, builtInRelationKinds, language),
    `## ${pick(words.parts, language)}`,
    ...parts.map((name) => partSection(name, language)),
  ].join('\n\n');
}
