/** Reads what is no list: the feed's own data and positions computed ahead. */
import type * as z from 'zod/mini';
import {layout, metaBody, metaHead} from '../schema/frame.js';
import type {FrozenLayout, Text} from '../types.js';
import {makeText} from '../make-text.js';
import {readAt} from './read-entries.js';
import {reportType} from './read-leaf.js';
import {readFields, readValue, type ObjectSchema} from './read-value.js';
import {report, type Reading} from './reading.js';

export const FORMAT = 'koko-feed/1';

type RawMeta = z.output<typeof metaHead> & Partial<z.output<typeof metaBody>>;

/** What the feed says about itself, with what it cannot be without. */
export interface MetaFound extends Omit<RawMeta, 'format' | 'languages' | 'title'> {
  readonly format: string;
  readonly languages: readonly string[];
  readonly title: Text;
}

const untitled = makeText([
  ['de', 'Ohne Titel'],
  ['en', 'Untitled'],
]);

/** Reads `meta` and sets the language of plain strings for all that follows. */
export function readMeta(file: object, reading: Reading): MetaFound {
  const given = readAt(file, 'meta', reading, (value) =>
    typeof value === 'object' && !Array.isArray(value) && value !== null
      ? value
      : reportType(reading, 'object', value),
  );
  reading.path.push('meta');
  const head = readFields(metaHead, given ?? {}, reading).values as z.output<typeof metaHead>;
  const languages = head.languages?.length ? head.languages : ['de'];
  reading.language = languages[0] ?? 'de';
  checkFormat(head.format, reading);
  const body = readFields(metaBody as ObjectSchema, given ?? {}, reading)
    .values as Partial<RawMeta>;
  reading.path.pop();
  const {title = untitled, ...rest} = body;
  return {...rest, title, format: FORMAT, languages: Object.freeze(languages)};
}

function checkFormat(format: string | undefined, reading: Reading): void {
  if (format === FORMAT) return;
  reading.path.push('format');
  if (format === undefined) report(reading, 'missing-format');
  else report(reading, 'unknown-format', {value: format});
  reading.path.pop();
}

/** Reads positions computed ahead; ids that the feed does not have do no harm there. */
export function readLayout(file: object, reading: Reading): FrozenLayout | undefined {
  const found = readAt(file, 'layout', reading, (value) => readValue(layout, value, reading));
  if (found === undefined) return undefined;
  const {positions = {}, ...rest} = found as z.output<typeof layout>;
  return Object.freeze({...rest, positions: new Map(Object.entries(positions))});
}
