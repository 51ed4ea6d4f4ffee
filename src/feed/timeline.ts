/** What the dates of a feed tell: the span they cover, the days on which something changes, and what lasted from when to when. */
import {compareDates, dayAfter, firstDay, lastDay} from './dates.js';
import type {
  Actor,
  Dated,
  Day,
  Feed,
  FeedEvent,
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

export interface Timeline {
  /** First and last day that anything is dated with. */
  readonly first: Day;
  readonly last: Day;
  /** Oldest first, each day once. */
  readonly milestones: readonly Milestone[];
  /** Programmes and committees, then partners, then money, each by their beginning. */
  readonly lanes: readonly Lane[];
}

interface Station {
  dates: PartialDate[];
  events: FeedEvent[];
  begins: Lasting[];
  ends: Lasting[];
}

/** Undefined where a feed dates nothing. */
export function timelineOf(feed: Feed): Timeline | undefined {
  const milestones = milestonesOf(feed);
  const days = datesIn(feed).flatMap((date) => [firstDay(date), lastDay(date)]);
  days.sort();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return {first, last, milestones, lanes: lanesOf(feed)};
}

function* lastingIn(feed: Feed): Iterable<Lasting> {
  yield* feed.programmes;
  yield* feed.committees;
  yield* feed.partners;
  yield* feed.memberships;
  yield* feed.relations;
  yield* feed.offers;
}

function datesIn(feed: Feed): PartialDate[] {
  const dates: (PartialDate | undefined)[] = feed.events.map(({date}) => date);
  for (const record of lastingIn(feed)) {
    const {since, until} = datesOf(record);
    dates.push(since, until);
  }
  return dates.filter((date) => date !== undefined);
}

function milestonesOf(feed: Feed): readonly Milestone[] {
  const stations = new Map<Day, Station>();
  const at = (day: Day, date: PartialDate): Station => {
    const station = stations.get(day) ?? {dates: [], events: [], begins: [], ends: []};
    stations.set(day, station);
    station.dates.push(date);
    return station;
  };
  for (const event of feed.events)
    if (event.date !== undefined) at(firstDay(event.date), event.date).events.push(event);
  for (const record of lastingIn(feed)) {
    const {since, until} = datesOf(record);
    if (since !== undefined) at(firstDay(since), since).begins.push(record);
    if (until === undefined) continue;
    const after = dayAfter(lastDay(until), 1);
    at(after, after).ends.push(record);
  }
  return [...stations.keys()].sort().flatMap((day) => {
    const station = stations.get(day);
    return station ? [{day, date: mostExact(station.dates), ...partsOf(station)}] : [];
  });
}

const partsOf = ({events, begins, ends}: Station): Omit<Milestone, 'day' | 'date'> => ({
  events,
  begins,
  ends,
});

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
    .filter(({since, until}) => since !== undefined || until !== undefined)
    .map((record) => ({record, kind, since: record.since, until: record.until}))
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

/** Milestones to go through: all of a few; of many those with an event, or a body that comes or goes. */
export function stationsOf({milestones}: Pick<Timeline, 'milestones'>): readonly Milestone[] {
  if (milestones.length <= MOST_STATIONS) return milestones;
  return milestones.filter(
    ({events, begins, ends}) => events.length > 0 || begins.some(isBody) || ends.some(isBody),
  );
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
