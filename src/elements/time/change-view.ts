/** Changes and milestones in words. */
import type {Changes} from '../../feed/changes.js';
import type {Lasting, Milestone} from '../../feed/timeline.js';
import {isActor} from '../../feed/actors.js';
import type {Actor, Membership, Offer, Relation} from '../../feed/types.js';
import {formatDate, formatList, precisionOf} from '../../i18n/format.js';
import {timeMessages, type TimeMessages} from '../../i18n/time.js';
import {withoutSoftHyphens} from '../../text/without-soft-hyphens.js';
import type {ViewName} from '../../state/types.js';
import {fullName} from '../shared/full-name.js';
import type {TimeContext} from './time-context.js';

export type Speaker = Pick<TimeContext, 'lang' | 'say'>;

export interface ChangeGroup {
  readonly title: string;
  /** Each one a phrase. */
  readonly items: readonly string[];
  /** How many more there are. */
  readonly rest: number;
  /** Those who come or go bring or take seats and ties, which are not told one by one. */
  readonly hasTies?: boolean;
}

/** A list longer than that is no longer read. */
const MOST = 12;

/**
 * All that changed, group by group; none where nothing did.
 *
 * @param view of the finder, offers alone
 */
export function changeView(
  changes: Changes,
  speaker: Speaker,
  view?: ViewName,
): readonly ChangeGroup[] {
  const offers = offerGroups(changes, speaker);
  return view === 'offers' ? offers : [...bodyGroups(changes, speaker), ...offers];
}

const withTies = (groups: readonly ChangeGroup[]): readonly ChangeGroup[] =>
  groups.map((one) => ({...one, hasTies: true}));

function group<T>(
  title: string,
  records: readonly T[],
  say: (record: T) => string,
): readonly ChangeGroup[] {
  if (records.length === 0) return [];
  const rest = Math.max(records.length - MOST, 0);
  return [{title, items: records.slice(0, MOST).map(say), rest}];
}

function offerGroups({offered, withdrawn}: Changes, speaker: Speaker): readonly ChangeGroup[] {
  const words = timeMessages(speaker.lang);
  const named = ({title}: Offer): string => plain(speaker.say(title));
  return [...group(words.offered, offered, named), ...group(words.withdrawn, withdrawn, named)];
}

function bodyGroups(changes: Changes, speaker: Speaker): readonly ChangeGroup[] {
  const words = timeMessages(speaker.lang);
  const named = (record: Actor): string => nameOf(record, speaker);
  const seated = (seat: Membership): string => seatWords(seat, words, speaker);
  const tied = (tie: Relation): string => tieWords(tie, speaker);
  return [
    ...withTies([
      ...group(words.carried, changes.carried, ({from, to}) =>
        words.carriedAs(named(from), named(to)),
      ),
      ...group(words.came, changes.came, named),
      ...group(words.went, changes.went, named),
    ]),
    ...group(words.joined, changes.joined, seated),
    ...group(words.left, changes.left, seated),
    ...group(words.roles, changes.roles, ({before, now}) =>
      words.roleChange(
        named(now.partner),
        named(now.committee),
        roleWords(now, words, speaker),
        roleWords(before, words, speaker),
      ),
    ),
    ...group(words.tied, changes.tied, tied),
    ...group(words.untied, changes.untied, tied),
  ];
}

const plain = withoutSoftHyphens;

export const nameOf = (record: Actor, {say}: Speaker): string => plain(fullName(record, say));

export function roleWords({role}: Membership, words: TimeMessages, {say}: Speaker): string {
  return role ? plain(say(role.label)) : words.member;
}

function seatWords(seat: Membership, words: TimeMessages, speaker: Speaker): string {
  const [who, where] = [nameOf(seat.partner, speaker), nameOf(seat.committee, speaker)];
  if (!seat.role) return words.seat(who, where);
  return words.seatAs(who, where, roleWords(seat, words, speaker));
}

export function tieWords({from, to, kind, label}: Relation, speaker: Speaker): string {
  const verb = plain(speaker.say(label ?? kind.label));
  const [who, whom] = [nameOf(from, speaker), nameOf(to, speaker)];
  return label ? `${who} ${verb}: ${whom}` : `${who} ${verb} ${whom}`;
}

export interface StationView {
  readonly date: string;
  /** What the publisher says happened. */
  readonly told: readonly string[];
  /** The same, and what else begins and ends. */
  readonly titles: readonly string[];
}

export function stationView(milestone: Milestone, speaker: Speaker): StationView {
  const {date, events, begins, ends} = milestone;
  const words = timeMessages(speaker.lang);
  const told = events.map(({title, date: own}) => {
    const said = plain(speaker.say(title));
    // What is known by its year alone must not pass for the first of January.
    return own && own !== date ? words.onDate(said, formatDate(own, speaker.lang)) : said;
  });
  const isTold = (record: Lasting): boolean => events.some(({about}) => about.includes(record));
  const namesOf = (records: readonly Lasting[]): string => {
    const names = records
      .filter((one) => isActor(one) && !isTold(one))
      .map((one) => nameOf(one as Actor, speaker));
    const shown = names.slice(0, MOST);
    const rest = names.length - shown.length;
    return formatList(rest > 0 ? [...shown, words.others(rest)] : shown, speaker.lang);
  };
  const [begun, ended] = [namesOf(begins), namesOf(ends)];
  const titles = [
    ...told,
    ...(begun ? [words.begins(begun)] : []),
    ...(ended ? [words.ends(ended)] : []),
  ];
  return {
    date: formatDate(date, speaker.lang),
    told,
    titles: titles.length > 0 ? titles : [words.smallChanges],
  };
}

/** "Das änderte sich am 1. Januar 2013". */
export const changedOn = ({date}: Milestone, {lang}: Speaker): string =>
  timeMessages(lang).changedOn(formatDate(date, lang), precisionOf(date));
