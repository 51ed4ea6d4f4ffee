/** The practical side of an offer: place, time, price, registration, state. */
import {dayFromToday} from './calendar.js';
import type {Random} from './random.js';
import type {RawContact, RawOffer, RawPartner} from './raw.js';
import type {Topic} from './topics.js';

const WEEKDAYS = [
  ['MO', 'montags', 'Mondays'],
  ['TU', 'dienstags', 'Tuesdays'],
  ['WE', 'mittwochs', 'Wednesdays'],
  ['TH', 'donnerstags', 'Thursdays'],
  ['FR', 'freitags', 'Fridays'],
] as const;

const clock = (hour: number): string => `${hour < 10 ? '0' : ''}${hour}:00`;

const weekly = (random: Random): object => {
  const [code, de, en] = random.pick(WEEKDAYS);
  const from = random.between(9, 16);
  const to = from + random.between(1, 3);
  return {
    text: {de: `${de}, ${from} bis ${to} Uhr`, en: `${en}, ${from}:00–${to}:00`},
    rrule: `FREQ=WEEKLY;BYDAY=${code}`,
    opensAt: clock(from),
    closesAt: clock(to),
  };
};

/** An evening in the months to come; summer time begins on 28 March 2027. */
const once = (random: Random): object => {
  const day = dayFromToday(random.between(3, 200));
  const offset = day < '2027-03-28' ? '+01:00' : '+02:00';
  return {start: `${day}T17:00:00${offset}`, end: `${day}T19:00:00${offset}`};
};

const stretch = (random: Random): object => {
  const start = random.between(-100, 150);
  return {start: dayFromToday(start), end: dayFromToday(start + random.between(5, 120))};
};

const WEEKLY: ReadonlySet<string> = new Set(['beratung', 'treff', 'kurs']);
const ONCE: ReadonlySet<string> = new Set(['veranstaltung', 'workshop', 'fortbildung', 'netzwerk']);

export function scheduleOf(random: Random, kind: string): object | undefined {
  if (WEEKLY.has(kind)) return weekly(random);
  if (ONCE.has(kind)) return once(random);
  return random.chance(0.5) ? stretch(random) : undefined;
}

const FREE = {free: true};
const REFUND = {
  text: {de: 'Fahrtkosten können erstattet werden', en: 'Travel costs may be refunded'},
};

/** Two thirds cost nothing, some cost money, of some the price is not known. */
export function costOf(random: Random): object | undefined {
  const lot = random.below(100);
  if (lot < 66) return FREE;
  if (lot < 80) return {amount: random.between(1, 24) * 5, currency: 'EUR'};
  return lot < 88 ? REFUND : undefined;
}

/** State of an offer with the days it is valid from and to. */
export type Life = readonly [status: string, from: string, to?: string];

export function lifeOf(random: Random): Life {
  const lot = random.below(100);
  const past = dayFromToday(-random.between(100, 900));
  if (lot < 4) return ['planned', dayFromToday(random.between(20, 250))];
  if (lot < 7) return ['paused', past];
  if (lot < 12) return ['ending', past, dayFromToday(random.between(10, 120))];
  if (lot < 15) return ['ended', past, dayFromToday(-random.between(1, 90))];
  return ['active', past];
}

export function gradesOf(random: Random, topic: Topic): RawOffer['grades'] {
  if (!topic.audiences.includes('lernende') || random.chance(0.5)) return undefined;
  const from = random.between(7, 10);
  return {from, to: Math.min(13, from + random.between(0, 3))};
}

export function agesOf(random: Random, topic: Topic): RawOffer['ages'] {
  if (!topic.audiences.includes('jugendliche') || random.chance(0.6)) return undefined;
  return {from: random.between(14, 18), to: random.between(21, 27)};
}

const STEP_FREE = {wheelchair: true, text: {de: 'stufenloser Zugang', en: 'step-free access'}};

export function placesOf(random: Random, provider: RawPartner | undefined, area: string): object[] {
  if (!provider || random.chance(0.1)) return [];
  const accessibility = random.chance(0.5) ? STEP_FREE : undefined;
  const {name, address, geo} = provider;
  return [{name, address, geo, area, accessibility}];
}

const LANGUAGES = ['en', 'tr', 'uk', 'ar', 'ru', 'fr'] as const;
const GERMAN = ['de'];

export function languagesOf(random: Random): readonly string[] {
  if (random.chance(0.8)) return GERMAN;
  return ['de', ...random.some(LANGUAGES, random.between(1, 3))];
}

const ON_SITE = ['on-site'];

export function modesOf(random: Random, kind: string): readonly string[] {
  if (kind === 'information') return ['online'];
  if (kind === 'beratung' && random.chance(0.5)) return ['on-site', 'phone'];
  return random.chance(0.15) ? ['on-site', 'online'] : ON_SITE;
}

export function applicationOf(random: Random): RawOffer['application'] {
  if (random.chance(0.7)) return undefined;
  return {
    from: dayFromToday(-random.between(10, 90)),
    to: dayFromToday(random.between(5, 120)),
  };
}

export function capacityOf(random: Random): RawOffer['capacity'] {
  if (random.chance(0.75)) return undefined;
  const asOf = dayFromToday(-random.between(0, 30));
  return {places: random.between(8, 30), free: random.between(0, 8), asOf};
}

const DESK = {de: 'Anmeldung und Auskunft', en: 'Registration and information'};

export function contactsOf(random: Random, id: string): RawContact[] {
  const phone = random.chance(0.4) ? `0000 555 ${random.between(100, 9999)}` : undefined;
  return [{role: DESK, email: `angebot-${id}@example.org`, phone}];
}

const PROGRAMMES = ['prog-anschluss', 'prog-praxis', 'prog-sprache', 'prog-digital'] as const;

export function programmeOf(random: Random): string | undefined {
  return random.chance(0.25) ? random.pick(PROGRAMMES) : undefined;
}

const LAWS = [
  '§ 30 SGB III',
  '§ 48 SGB III',
  '§ 54a SGB III',
  '§ 13 SGB VIII',
  '§ 16h SGB II',
] as const;

export function lawsOf(random: Random): string[] | undefined {
  return random.chance(0.12) ? [random.pick(LAWS)] : undefined;
}
