/** What the dates of a feed tell: the span they cover, the days on which something changes, and what lasted from when to when. */
import {isActor} from './actors.js';
import {compareDates, dayAfter, firstDay, lastDay} from './dates.js';
import type {
  Actor,
  Dated,
  Day,
  Feed,
  FeedEvent,
  FeedRecord,
  Membership,
  Offer,
  PartialDate,
  Relation,
} from './types.js';
import {datesOf} from './was-there.js';

/** A record that begins and ends. */
export type Lasting = Actor | Membership | Relation | Offer;

/** A day on which the feed dates something. */
export interface Milestone {
  readonly day: Day;
  /** The same, no more exact than the feed knows it: `2012-08`, `2013`. */
  readonly date: PartialDate;
  readonly events: readonly FeedEvent[];
  /** What is there from this day on. */
  readonly begins: readonly Lasting[];
  /** What was there on the day before for the last time. */
  readonly ends: readonly Lasting[];
}

/** What lasted: a body that is tied to others, or money that flows. Either end may be unknown or open. */
export interface Lane extends Dated {
  readonly record: Actor | Relation;
  readonly kind: 'body' | 'money';
}

/** From one day to another, both inclusive. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
}

/** With the first and last day that anything is dated with. */
export interface Timeline extends Span {
  /** Oldest first, each day once. */
  readonly milestones: readonly Milestone[];
  /** Programmes and committees, then partners, then money, each by their beginning. */
  readonly lanes: readonly Lane[];
}

interface Draft {
  readonly day: Day;
  dates: PartialDate[];
  events: FeedEvent[];
  begins: Lasting[];
  ends: Lasting[];
}

/** First and last day that anything is dated with; undefined where a feed dates nothing. */
export function spanOf(feed: Feed): Span | undefined {
  let span: Span | undefined;
  for (const date of datesIn(feed)) {
    const [first, last] = [firstDay(date), lastDay(date)];
    if (!span || first < span.first || last > span.last) span = widened(span, first, last);
  }
  return span;
}

const widened = (span: Span | undefined, first: Day, last: Day): Span => ({
  first: span && span.first < first ? span.first : first,
  last: span && span.last > last ? span.last : last,
});

/** Undefined where a feed dates nothing. */
export function timelineOf(feed: Feed): Timeline | undefined {
  const span = spanOf(feed);
  return span && {...span, milestones: milestonesOf(feed), lanes: lanesOf(feed)};
}

function* lastingIn(feed: Feed): Iterable<Lasting> {
  yield* feed.programmes;
  yield* feed.committees;
  yield* feed.partners;
  yield* feed.memberships;
  yield* feed.relations;
  yield* feed.offers;
}

/** Registers write the year 9999 for an end that is open. */
const isOpenEnd = (date: PartialDate): boolean => date.startsWith('9999');

/** Since when and until when a record is there; nothing for what is there on no day (`wasThere`). */
function lifeOf(record: Lasting): Dated {
  const {since, until, status} = datesOf(record);
  const end = until !== undefined && isOpenEnd(until) ? undefined : until;
  if (status === 'planned' && since === undefined) return {};
  if (status === 'ended' && until === undefined) return {};
  return {since, until: end};
}

function* datesIn(feed: Feed): Iterable<PartialDate> {
  for (const {date} of feed.events) if (date !== undefined) yield date;
  for (const record of lastingIn(feed)) {
    const {since, until} = lifeOf(record);
    if (since !== undefined) yield since;
    if (until !== undefined) yield until;
  }
}

function milestonesOf(feed: Feed): readonly Milestone[] {
  const drafts = new Map<Day, Draft>();
  const at = (date: PartialDate): Draft => {
    const day = firstDay(date);
    const draft = drafts.get(day) ?? {day, dates: [], events: [], begins: [], ends: []};
    drafts.set(day, draft);
    draft.dates.push(date);
    return draft;
  };
  for (const event of feed.events) {
    const date = stationOf(event);
    if (date !== undefined) at(date).events.push(event);
  }
  for (const record of lastingIn(feed)) {
    const {since, until} = lifeOf(record);
    if (since !== undefined) at(since).begins.push(record);
    if (until !== undefined) at(dateAfter(until)).ends.push(record);
  }
  return [...drafts.values()]
    .sort((a, b) => Number(a.day > b.day) - Number(a.day < b.day))
    .map(({dates, ...rest}) => ({...rest, date: mostExact(dates)}));
}

/** Where an event is told: on its date; of an end, with what ends, on the day after the last one. */
function stationOf({date, about}: FeedEvent): PartialDate | undefined {
  const isEnd = about.some((record) => lifeEnd(record) === date);
  return date !== undefined && isEnd ? dateAfter(date) : date;
}

const lifeEnd = (record: FeedRecord): PartialDate | undefined =>
  isLasting(record) ? lifeOf(record).until : undefined;

const isLasting = (record: FeedRecord): record is Lasting =>
  isActor(record) || ['membership', 'relation', 'offer'].includes(record.type);

/** As exact as the date itself: after `2012` comes `2013`. */
const dateAfter = (date: PartialDate): PartialDate =>
  dayAfter(lastDay(date), 1).slice(0, date.length);

const mostExact = (dates: readonly PartialDate[]): PartialDate =>
  dates.reduce((best, date) => (date.length > best.length ? date : best), '');

function lanesOf({committees, programmes, partners, relations}: Feed): readonly Lane[] {
  const funding = programmes.filter(({kind}) => kind === 'funding');
  const tied = partners.filter((one) => one.memberships.length + one.relations.length > 0);
  const bodies = [...programmes.filter(({kind}) => kind !== 'funding'), ...committees];
  const flows = relations.filter(({kind, from}) => kind.id === 'funds' && !isFunding(from));
  return [
    ...lanes(bodies, 'body'),
    ...lanes(tied, 'body'),
    ...lanes([...funding, ...flows], 'money'),
  ];
}

const isFunding = (record: Actor): boolean =>
  record.type === 'programme' && record.kind === 'funding';

/** An unknown beginning comes first: it was there before all that is dated. */
function lanes(records: readonly (Actor | Relation)[], kind: Lane['kind']): readonly Lane[] {
  return records
    .map((record) => ({record, kind, ...lifeOf(record)}))
    .filter(({since, until}) => since !== undefined || until !== undefined)
    .sort(
      (a, b) =>
        Number(a.since !== undefined) - Number(b.since !== undefined) ||
        compareDates(a.since, b.since) ||
        compareDates(a.until, b.until),
    );
}

const isBody = ({type}: Lasting): boolean =>
  type === 'partner' || type === 'committee' || type === 'programme';

/** More milestones than that are too many to go through one by one. */
const MOST_STATIONS = 60;

/** Milestones to go through: all of a few; of many those with an event, or a body that comes or goes, where there are such. */
export function stationsOf({milestones}: Pick<Timeline, 'milestones'>): readonly Milestone[] {
  if (milestones.length <= MOST_STATIONS) return milestones;
  const main = milestones.filter(
    ({events, begins, ends}) => events.length > 0 || begins.some(isBody) || ends.some(isBody),
  );
  return main.length > 0 ? main : milestones;
}

export interface Surroundings {
  /** The last one before the day. */
  readonly before?: Milestone;
  /** The one on the day, else the last one before it: what made things as they are. */
  readonly latest?: Milestone;
  /** The next one after the day. */
  readonly after?: Milestone;
}

/** The milestones around a day. */
export function around(milestones: readonly Milestone[], day: Day): Surroundings {
  const past = milestones.filter((one) => one.day <= day);
  return {
    before: past.filter((one) => one.day < day).at(-1),
    latest: past.at(-1),
    after: milestones.find((one) => one.day > day),
  };
}
