/** What `koko export` was asked for, judged. */
import {isDay, today} from '../feed/dates.js';
import {safeUrl} from '../feed/safe-url.js';
import type {Day} from '../feed/types.js';
import type {ExportCommandMessages} from '../i18n/export-command.js';
import {paperOf, type Paper} from '../paper/page.js';
import {Mistake} from './mistake.js';

export const EXPORT_OPTIONS = {
  format: {type: 'string', default: 'svg'},
  paper: {type: 'string'},
  portrait: {type: 'boolean', default: false},
  black: {type: 'boolean', default: false},
  layout: {type: 'string', default: 'bands'},
  day: {type: 'string'},
  focus: {type: 'string'},
  steps: {type: 'string'},
  url: {type: 'string'},
  title: {type: 'string'},
  lang: {type: 'string', default: 'de'},
  width: {type: 'string'},
  font: {type: 'string', multiple: true},
  tour: {type: 'string'},
  notes: {type: 'boolean', default: false},
  out: {type: 'string'},
  help: {type: 'boolean', short: 'h', default: false},
} as const;

type Given = {
  readonly [K in keyof typeof EXPORT_OPTIONS]?: string | boolean | readonly string[];
};

const FORMATS = ['svg', 'png', 'html'] as const;
const LAYOUTS = ['bands', 'rings', 'free'] as const;

export interface ExportWish {
  readonly format: (typeof FORMATS)[number];
  readonly paper?: Paper;
  readonly isPortrait: boolean;
  readonly isBlack: boolean;
  readonly layout: (typeof LAYOUTS)[number];
  readonly day: Day;
  readonly isOtherDay: boolean;
  readonly focus: readonly string[];
  readonly steps: number;
  readonly url?: string;
  readonly title?: string;
  readonly lang: string;
  /** px of a PNG. */
  readonly width?: number;
  readonly fonts: readonly string[];
  readonly tour?: string;
  readonly hasNotes: boolean;
  readonly out?: string;
}

/** Most pixels that a PNG may be wide: A0 at 200 dots per inch. */
const WIDEST = 10_000;

/** @throws Mistake with a sentence about the first thing that is wrong */
export function exportWish(given: Given, words: ExportCommandMessages): ExportWish {
  const text = (name: keyof Given): string | undefined =>
    typeof given[name] === 'string' ? given[name] : undefined;
  const oneOf = <T extends string>(name: keyof Given, all: readonly T[]): T => {
    const found = all.find((one) => one === text(name)?.toLowerCase());
    if (found === undefined)
      throw new Mistake(words.unknown(name, text(name) ?? '', all.join(', ')));
    return found;
  };
  const format = oneOf('format', FORMATS);
  const {day, focus} = {day: text('day'), focus: text('focus')};
  if (day !== undefined && !isDay(day)) throw new Mistake(words.noDay(day));
  return {
    format,
    ...paperWish(text('paper'), format, words),
    isPortrait: given.portrait === true,
    isBlack: given.black === true,
    layout: oneOf('layout', LAYOUTS),
    day: day ?? today(),
    isOtherDay: day !== undefined,
    focus: focus === undefined ? [] : focus.split(',').map((id) => id.trim()),
    steps: wholeNumber('steps', text('steps'), 99, words) ?? 0,
    ...optional('url', addressOf(text('url'), words)),
    ...optional('title', text('title')),
    lang: text('lang') ?? 'de',
    ...optional('width', wholeNumber('width', text('width'), WIDEST, words)),
    fonts: Array.isArray(given.font) ? (given.font as readonly string[]) : [],
    ...optional('tour', text('tour')),
    hasNotes: given.notes === true,
    ...optional('out', text('out')),
  };
}

const optional = <K extends string, T>(key: K, value: T | undefined): Partial<Record<K, T>> =>
  value === undefined ? {} : ({[key]: value} as Record<K, T>);

/** A print view is always on paper: on A4 where nothing else is said. */
function paperWish(
  name: string | undefined,
  format: ExportWish['format'],
  words: ExportCommandMessages,
): {readonly paper?: Paper} {
  if (name === undefined) return format === 'html' ? {paper: 'a4'} : {};
  const paper = paperOf(name);
  if (paper === undefined) throw new Mistake(words.unknown('paper', name, 'a4, a3, a2, a1, a0'));
  return {paper};
}

function addressOf(url: string | undefined, words: ExportCommandMessages): string | undefined {
  if (url === undefined) return undefined;
  if (!/^https?:\/\//.test(url) || safeUrl(url) === undefined) throw new Mistake(words.noUrl(url));
  return url;
}

function wholeNumber(
  name: string,
  text: string | undefined,
  most: number,
  words: ExportCommandMessages,
): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > most)
    throw new Mistake(words.noNumber(name, text, most));
  return number;
}
