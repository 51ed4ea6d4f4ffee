import * as basic from '../../src/feed/schema/basics.js';
import type {Schema} from '../../src/feed/schema/forms.js';
import type {Reference} from '../../src/feed/schema/references.js';
import {sources} from '../../src/feed/schema/sources.js';
import {partSchemas} from './json-schema.js';
import type {Note} from './notes/note.js';

export type Language = 'de' | 'en';

export const pick = ([de, en]: Note, language: Language) => (language === 'de' ? de : en);

const leafNames = new Map<Schema, Note>([
  [basic.id, ['id', 'id']],
  [basic.line, ['Zeichenkette', 'string']],
  [basic.flag, ['`true` oder `false`', '`true` or `false`']],
  [basic.number, ['Zahl', 'number']],
  [basic.amount, ['Zahl ab 0', 'number from 0']],
  [basic.languageTag, ['Sprachkürzel', 'language tag']],
  [basic.partialDate, ['Datum', 'date']],
  [basic.dateOrMoment, ['Datum oder Zeitpunkt', 'date or moment']],
  [basic.time, ['Uhrzeit', 'time']],
  [basic.rrule, ['Wiederholungsregel', 'recurrence rule']],
  [basic.email, ['E-Mail-Adresse', 'e-mail address']],
  [basic.url, ['Adresse', 'address']],
]);

const partNames = new Map<Schema, string>(
  Object.entries(partSchemas).map(([name, schema]) => [schema, name]),
);

/** What may stand at a place of the file, in words. */
export function formName(schema: Schema, language: Language): string {
  const inside = () => ('entry' in schema ? formName(schema.entry, language) : '');
  const or = language === 'de' ? 'oder' : 'or';
  switch (schema.form) {
    case 'text':
      return 'Text';
    case 'idOrText':
      return `id ${or} Text`;
    case 'pair':
      return '[x, y]';
    case 'optional':
      return inside();
    case 'list':
      return pick([`Liste: ${inside()}`, `list: ${inside()}`], language);
    case 'oneOrMany':
      return pick([`${inside()} oder Liste davon`, `${inside()} or a list of them`], language);
    case 'map':
      return pick([`Objekt: ${inside()}`, `object: ${inside()}`], language);
    case 'object':
      return partLink(partNames.get(schema) ?? '');
    default:
      return leafName(schema, language);
  }
}

const partLink = (name: string) => `[${name}](#${name.toLowerCase()})`;

function leafName(schema: Schema, language: Language): string {
  const name = leafNames.get(schema);
  if (name) return pick(name, language);
  if (schema.form === 'enum') return schema.allowed.map((value) => `\`${value}\``).join(', ');
  return pick(schema.form === 'number' ? ['Zahl', 'number'] : ['Ziffern', 'digits'], language);
}

/** Where an id leads, in words. */
export function referenceName(reference: Reference, language: Language): string {
  const {to, vocabulary, many, orText} = reference;
  if (to.join() === 'term' && !vocabulary)
    return pick(['id aus derselben Liste', 'id from the same list'], language);
  const isAny = to.length === new Set(sources.map(({type}) => type)).size;
  const lists = sources
    .filter(
      ({type, ...source}) => to.includes(type) && (!vocabulary || source.vocabulary === vocabulary),
    )
    .map(({path}) => `\`${path.join('.')}\``);
  const where = isAny ? pick(['allen Listen', 'any list'], language) : lists.join(', ');
  const ids = pick(many ? ['ids aus', 'ids from'] : ['id aus', 'id from'], language);
  return `${ids} ${where}${orText ? pick([' oder Text', ' or text'], language) : ''}`;
}
