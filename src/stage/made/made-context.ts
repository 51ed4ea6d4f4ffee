/** What every step that nobody wrote is made from. */
import {isThere, lifeState} from '../../feed/dates.js';
import {makePlainText} from '../../feed/make-text.js';
import {textIn} from '../../feed/text-in.js';
import type {Actor, Day, Feed, Text, TourStep} from '../../feed/types.js';
import {formatList} from '../../i18n/format.js';
import {madeTourMessages, type MadeTourMessages} from '../../i18n/made-tour.js';
import {listed, shorten} from './shorten.js';

/** Longest claim and longest text of a step. */
export const TITLE = 45;
export const TEXT = 120;
/** Longest notes: what is spoken in two minutes. */
export const NOTES = 700;

/** More marks than these no audience can follow. */
export const MOST_MARKS = 8;

export interface MadeContext {
  readonly feed: Feed;
  readonly day: Day;
  readonly lang: string;
  readonly words: MadeTourMessages;
  /** A text in the language of the talk. */
  readonly say: (text: Text | undefined) => string;
}

export function madeContext(feed: Feed, day: Day, lang: string): MadeContext {
  const languages = [lang, ...feed.meta.languages];
  return {
    feed,
    day,
    lang,
    words: madeTourMessages(lang),
    say: (text) => (text ? textIn(text, languages).value : ''),
  };
}

/** Whether the network draws it at all, and as there on the day. */
export const isPresent = (record: Actor, {day}: MadeContext): boolean =>
  isDrawn(record) && isThere(record, day);

/** Programmes without a tier have no mark. */
export const isDrawn = (record: Actor): boolean =>
  record.type !== 'programme' || record.tier !== undefined;

export const isPlanned = (record: Parameters<typeof lifeState>[0], {day}: MadeContext): boolean =>
  lifeState(record, day) === 'planned';

/** The name of a record within a length: whole, else its short form or without what stands in brackets, else cut. */
export function nameWithin(record: Actor, most: number, {say}: MadeContext): string {
  const name = say(record.name) || record.id;
  if (name.length <= most) return name;
  const short = say(record.shortName) || name.replace(/\s*\([^)]*\)$/, '') || name;
  return shorten(short, most);
}

/**
 * "Operative Ebene: drei Gremien"; of a name that leaves no room for that, as much of it as fits: half a name and a number
 * say less than the name.
 */
export function claim(name: (most: number) => string, what: string, {words}: MadeContext): string {
  const room = TITLE - words.of('', what).length;
  const isCut = name(room) !== name(TITLE) && name(room).endsWith('…');
  return shorten(isCut ? name(TITLE) : words.of(name(room), what), TITLE);
}

/** "A, B und zwei weitere" within a length. */
export const namesWithin = (
  names: readonly string[],
  most: number,
  {words, lang}: MadeContext,
): string =>
  listed(names, most, (shown, more) =>
    more === 0 ? formatList(shown, lang) : words.andMore(shown.join(', '), more),
  );

/** No name of a list takes more of its line. */
const NAME = 34;

/** The names of records, short forms where they are long. */
export const shortNames = (records: readonly Actor[], context: MadeContext): readonly string[] =>
  records.map((record) => nameWithin(record, NAME, context));

interface Said {
  readonly title: string;
  readonly text: string;
  readonly notes: string;
  readonly seconds: number;
  readonly focus?: readonly string[];
  readonly tiers?: readonly string[];
}

/** A step as the feed has it, cut to size. */
export function madeStep(said: Said, {words, feed}: MadeContext): TourStep {
  const text = (value: string, most: number): Text =>
    makePlainText(words.tongue, shorten(value, most));
  return Object.freeze({
    title: text(said.title, TITLE),
    ...(said.text === '' ? {} : {text: text(withoutDoubleEnd(said.text), TEXT)}),
    ...(said.notes === '' ? {} : {notes: text(said.notes, NOTES)}),
    focus: Object.freeze((said.focus ?? []).slice(0, MOST_MARKS)),
    tiers: Object.freeze([...(said.tiers ?? [])]),
    ...(feed.day === undefined ? {} : {date: feed.day}),
    seconds: said.seconds,
  });
}

/** A name that was cut ends a sentence by itself. */
const withoutDoubleEnd = (text: string): string => text.replace(/…\./g, '…');
