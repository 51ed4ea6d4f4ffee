/** Dates and deadlines of offers as an iCalendar file (RFC 5545). */
import {lastDay} from '../feed/dates.js';
import {safeUrl} from '../feed/safe-url.js';
import type {Offer} from '../feed/types.js';
import {BERLIN_ZONE} from './berlin-time.js';
import {contentLine, contentLines, textValue} from './content-line.js';
import {eventTimes, wholeDay} from './event-times.js';
import {placeLine} from './place-line.js';
import {lineOf, proseOf, type Speech} from './speech.js';

export interface CalendarOptions extends Speech {
  /** Name of the calendar. */
  readonly name?: string;
  /** Title of a deadline: "Anmeldeschluss: Elternabend". */
  readonly deadline?: (title: string) => string;
  /** Where an offer stands, an absolute address. */
  readonly linkOf?: (offer: Offer) => string | undefined;
}

export interface Calendar {
  readonly text: string;
  /** How many dates and deadlines it holds; those without a day, and those that are over, are left out. */
  readonly count: number;
}

export function offersToCalendar(offers: readonly Offer[], options: CalendarOptions): Calendar {
  const events = offers.flatMap((offer) => [
    ...datesOf(offer, options),
    ...deadlineOf(offer, options),
  ]);
  const name = textValue(options.name ?? '');
  const text = contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//koko-widgets//offers//DE',
    'CALSCALE:GREGORIAN',
    contentLine('NAME', name),
    contentLine('X-WR-CALNAME', name),
    ...(events.some((event) => event.some((line) => line?.includes(';TZID='))) ? BERLIN_ZONE : []),
    ...events.flat(),
    'END:VCALENDAR',
  ]);
  return {text, count: events.length};
}

type Lines = readonly (string | undefined)[];

function datesOf(offer: Offer, options: CalendarOptions): readonly Lines[] {
  return offer.schedule.flatMap((one, k) => {
    const times = eventTimes(one, options.day);
    const note = lineOf(one.text, options);
    return times ? [event(offer, options, {key: `date-${k}`, times, note})] : [];
  });
}

function deadlineOf(offer: Offer, options: CalendarOptions): readonly Lines[] {
  const {to, text, url} = offer.application ?? {};
  if (to === undefined || lastDay(to) < options.day) return [];
  const times = wholeDay(lastDay(to));
  const note = [lineOf(text, options), safeUrl(url) ?? ''].filter(Boolean).join('\n');
  const {deadline = (title: string) => title} = options;
  return [event(offer, options, {key: 'deadline', times, note, titleOf: deadline})];
}

interface Occasion {
  readonly key: string;
  readonly times: readonly string[];
  readonly note: string;
  readonly titleOf?: (title: string) => string;
}

function event(offer: Offer, options: CalendarOptions, occasion: Occasion): Lines {
  const {key, times, note, titleOf = (title: string) => title} = occasion;
  const link = safeUrl(options.linkOf?.(offer)) ?? safeUrl(offer.url);
  const about = [proseOf(offer.summary, options), note].filter(Boolean).join('\n\n');
  return [
    'BEGIN:VEVENT',
    `UID:${encodeURIComponent(offer.id)}-${key}@koko-widgets`,
    `DTSTAMP:${options.day.replaceAll('-', '')}T000000Z`,
    ...times,
    contentLine('SUMMARY', textValue(titleOf(lineOf(offer.title, options)))),
    contentLine('DESCRIPTION', textValue(about)),
    titleOf === occasion.titleOf
      ? 'TRANSP:TRANSPARENT'
      : contentLine('LOCATION', textValue(placeLine(offer.places[0], options))),
    contentLine('URL', link ?? ''),
    offer.status === 'planned' ? 'STATUS:TENTATIVE' : undefined,
    'END:VEVENT',
  ];
}
