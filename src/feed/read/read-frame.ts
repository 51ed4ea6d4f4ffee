/** Reads what is no list: the feed's own data and positions computed ahead. */
import {makeText} from '../make-text.js';
import {layout, metaBody, metaHead} from '../schema/frame.js';
import type {Given, Shaped} from '../schema/forms.js';
import type {FrozenLayout, Text} from '../types.js';
import {readAt} from './read-entries.js';
import {readFields} from './read-fields.js';
import {fieldsOf, readerOf} from './reader-of.js';
import {isPlainObject, report, reportType, type Reading} from './reading.js';

export const FORMAT = 'koko-feed/1';

type MetaHead = Shaped<typeof metaHead>;
type MetaBody = Partial<Shaped<typeof metaBody>>;

/** What the feed says about itself, with what it cannot be without. */
export interface MetaFound extends Omit<MetaBody, 'title'> {
  readonly format: string;
  readonly languages: readonly string[];
  readonly title: Text;
}

const untitled = makeText([
  ['de', 'Ohne Titel'],
  ['en', 'Untitled'],
]);

const headFields = fieldsOf(metaHead);
const bodyFields = fieldsOf(metaBody);
const layoutReader = readerOf(layout);

/** Reads `meta` and sets the language of plain strings for all that follows. */
export function readMeta(file: object, reading: Reading): MetaFound {
  const before = reading.problems.count;
  const given = readAt(file, 'meta', reading, readPlainObject);
  if (!given) {
    if (reading.problems.count === before) report(reading, 'missing-field', {key: 'meta'});
    return {title: untitled, format: FORMAT, languages: Object.freeze([reading.language])};
  }
  reading.path.push('meta');
  const head: MetaHead = {};
  readFields(headFields, given, reading, head);
  const languages = head.languages?.length ? head.languages : [reading.language];
  reading.language = languages[0] ?? reading.language;
  checkFormat(head.format, reading);
  const body: MetaBody = {};
  readFields(bodyFields, given, reading, body);
  reading.path.pop();
  return {
    ...body,
    title: body.title ?? untitled,
    format: FORMAT,
    languages: Object.freeze(languages),
  };
}

/** Takes a value for an object, without looking into it yet. */
export function readPlainObject(value: unknown, reading: Reading): object | undefined {
  if (isPlainObject(value)) return value;
  reportType(reading, 'object', value);
  return undefined;
}

function checkFormat(format: string | undefined, reading: Reading): void {
  if (format === undefined) report(reading, 'missing-format');
  if (format === undefined || format === FORMAT) return;
  reading.path.push('format');
  report(reading, 'unknown-format', {value: format});
  reading.path.pop();
}

/** Reads positions computed ahead; ids that the feed does not have do no harm there. */
export function readLayout(file: object, reading: Reading): FrozenLayout | undefined {
  const found = readAt(file, 'layout', reading, layoutReader) as Given<typeof layout> | undefined;
  if (found === undefined) return undefined;
  const {positions = {}, ...rest} = found;
  return Object.freeze({...rest, positions: new Map(Object.entries(positions))});
}
