/** Facts of an offer in words: dates, cost, ages, places. */
import type {Cost, Dated, Offer, PartialDate, Schedule, Text} from '../../feed/types.js';
import {lastDay} from '../../feed/dates.js';
import type {CommonMessages} from '../../i18n/common.js';
import {formatDate, formatList, precisionOf} from '../../i18n/format.js';
import {uiLanguage} from '../../i18n/language.js';
import type {OfferFinderMessages} from '../../i18n/offer-finder.js';

/** Who speaks: language, texts, and the day that decides what is over. */
export interface Speaker {
  readonly lang: string;
  readonly day: string;
  readonly words: OfferFinderMessages;
  readonly common: CommonMessages;
  /** A feed text in the widget's language or the nearest there is. */
  say(text: Text): string;
}

/** The dated span of an offer, as life states and periods want it. */
export function lifeOf({
  status,
  validFrom: since,
  validTo: until,
}: Offer): Dated & Pick<Offer, 'status'> {
  return {status, since, until};
}

/** "kostenfrei", "45 Euro", the publisher's words; undefined where nothing is said. */
export function costWords(cost: Cost | undefined, speaker: Speaker): string | undefined {
  if (!cost) return undefined;
  const text = cost.text && speaker.say(cost.text);
  const parts = [feeWords(cost, speaker), text].filter(Boolean);
  return parts.length === 0 ? undefined : parts.join(', ');
}

function feeWords({free, amount, currency}: Cost, {words, lang}: Speaker): string {
  if (free === true || amount === 0) return words.free;
  if (amount !== undefined) return words.money(formatAmount(amount, lang), currency ?? 'EUR');
  return free === false ? words.paid : '';
}

/** "45", "7,50". */
function formatAmount(amount: number, lang: string): string {
  const text = Number.isInteger(amount) ? String(amount) : amount.toFixed(2);
  return uiLanguage(lang) === 'en' ? text : text.replace('.', ',');
}

/** Each date or rhythm of an offer as one line; what lies behind is marked as over. */
export function scheduleLines(schedule: readonly Schedule[], speaker: Speaker): readonly string[] {
  return schedule.map((one) => scheduleLine(one, speaker)).filter((line) => line !== '');
}

/** The line for a card: the next date, else a rhythm, else the last date. */
export function nextSchedule(schedule: readonly Schedule[], speaker: Speaker): string {
  const ahead = schedule
    .filter((one) => one.start !== undefined && !isOver(one, speaker.day))
    .sort((a, b) => compareText(a.start ?? '', b.start ?? ''));
  const open = schedule.find((one) => one.start === undefined);
  const next = ahead[0] ?? open ?? schedule[schedule.length - 1];
  return next ? scheduleLine(next, speaker) : '';
}

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** A series runs on until its rule or its own last day ends it; `end` may only close its first date. */
function isOver({start, end, rrule}: Schedule, day: string): boolean {
  const last = rrule === undefined ? (end ?? start) : (untilOf(rrule) ?? spanEnd(start, end));
  return last !== undefined && lastDay(last.slice(0, 10)) < day;
}

/** Whether a date or a series is named that is not over. */
export const isDateAhead = (one: Schedule, day: string): boolean =>
  (one.start ?? one.rrule) !== undefined && !isOver(one, day);

/** The last day that a recurrence rule (RFC 5545) allows. */
const untilOf = (rrule: string): string | undefined =>
  /UNTIL=(\d{4})(\d\d)(\d\d)/.exec(rrule)?.slice(1).join('-');

const spanEnd = (start = '', end?: string): string | undefined =>
  end?.startsWith(start.slice(0, 10)) ? undefined : end;

function scheduleLine(one: Schedule, speaker: Speaker): string {
  const text = one.text ? speaker.say(one.text) : '';
  const date = one.start === undefined ? '' : dateWords(one, one.start, speaker);
  const hours =
    text === '' && one.opensAt !== undefined ? speaker.words.clock(one.opensAt, one.closesAt) : '';
  const line = [date, text, hours].filter(Boolean).join(', ');
  return line !== '' && isOver(one, speaker.day) ? `${line} (${speaker.words.over})` : line;
}

/** "Do., 12. November 2026, 19 bis 21 Uhr": the wall clock of the place, as the feed gives it. */
function dateWords({end}: Schedule, start: string, {words, common, lang}: Speaker): string {
  const day = start.slice(0, 10);
  const lastDate = end?.slice(0, 10);
  if (lastDate !== undefined && lastDate !== day)
    return common.between(formatDate(day, lang), formatDate(lastDate, lang));
  const time = timeOf(start);
  const weekday =
    day.length === 10 ? `${words.weekdays[new Date(`${day}T00:00Z`).getUTCDay()] ?? ''}, ` : '';
  return `${weekday}${formatDate(day, lang)}${time ? `, ${words.clock(time, timeOf(end))}` : ''}`;
}

const timeOf = (moment: string | undefined): string | undefined =>
  /T(\d{2}:\d{2})/.exec(moment ?? '')?.[1];

/** "geprüft im November 2026". */
export function checkedWords(date: PartialDate | undefined, {words, lang}: Speaker): string {
  return date === undefined ? '' : words.checked(formatDate(date, lang), precisionOf(date));
}

/** A place, else the areas, in a few words for a card; a place named like its provider gives its town. */
export function whereWords(offer: Offer, {words, say}: Speaker): string {
  const [place] = offer.places;
  if (!place) return offer.areas.map(({name}) => say(name)).join(', ');
  const name = place.name ? say(place.name) : '';
  const isKnown = name === '' || offer.providers.some((partner) => say(partner.name) === name);
  const town = place.address?.locality ?? (place.area ? say(place.area.name) : name);
  const reachable = place.accessibility?.wheelchair ?? offer.accessibility?.wheelchair;
  const more = offer.places.length > 1 ? ` ${words.morePlaces(offer.places.length - 1)}` : '';
  return `${isKnown ? town : name}${more}${reachable === true ? `, ${words.barrierFree}` : ''}`;
}

/** "gefördert von Land und EU", short names first. */
export function fundedWords({funders}: Offer, {words, say, lang}: Speaker): string {
  const names = funders.map(({shortName, name}) => say(shortName ?? name));
  return names.length === 0 ? '' : words.fundedBy(formatList(names, lang));
}
