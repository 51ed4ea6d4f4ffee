/** What changed between the shown day and another one, for a picture and a list of the shown day: signs and words by id. */
import type {Changes} from '../../feed/changes.js';
import type {Actor, Membership} from '../../feed/types.js';
import {formatDate, formatList} from '../../i18n/format.js';
import {timeMessages, type TimeMessages} from '../../i18n/time.js';
import type {ChangeSign} from '../../network/types.js';
import {nameOf, roleWords, type Speaker} from './change-view.js';

export interface Told {
  /** Records and ties that are shown, by id. */
  readonly signs: ReadonlyMap<string, ChangeSign>;
  /** Of the records: "neu seit 1. Juli 2013". */
  readonly words: ReadonlyMap<string, string>;
  /** What the signs mean. */
  readonly names: TimeMessages['signs'];
  /** Who is not shown, in one sentence; empty for nobody. */
  readonly missing: string;
}

/** @param isEarlier whether the shown day is the earlier of the two */
export function toldChanges(changes: Changes, isEarlier: boolean, context: Speaker): Told {
  const telling = new Telling(context);
  if (isEarlier) tellEarlier(changes, telling);
  else tellLater(changes, telling);
  return telling;
}

class Telling implements Told {
  readonly signs = new Map<string, ChangeSign>();
  readonly words = new Map<string, string>();
  missing = '';
  readonly texts: TimeMessages;
  readonly names: TimeMessages['signs'];

  constructor(readonly context: Speaker) {
    this.texts = timeMessages(context.lang);
    this.names = this.texts.signs;
  }

  /** What is told of a record in several ways is told one after the other. */
  record({id}: Actor, sign: ChangeSign, words: string): void {
    const before = this.words.get(id);
    this.signs.set(id, sign);
    this.words.set(id, before === undefined ? words : `${before}; ${words}`);
  }

  ties(records: readonly {readonly id: string}[], sign: ChangeSign): void {
    for (const {id} of records) this.signs.set(id, sign);
  }

  role(seat: Membership, other: Membership, isEarlier: boolean): void {
    const [now, then] = [seat, other].map((one) => roleWords(one, this.texts, this.context));
    const place = nameOf(seat.committee, this.context);
    const say = isEarlier ? this.texts.roleThen : this.texts.roleNow;
    this.record(seat.partner, 'role', say(place, now ?? '', then ?? ''));
  }

  /** Not in the picture: too many to name are counted. */
  miss(records: readonly Actor[], say: (names: string) => string): void {
    const {context, texts} = this;
    const bodies = [...new Set(records)].filter(isDrawn);
    const names = bodies.slice(0, MOST).map((record) => nameOf(record, context));
    const rest = bodies.length - names.length;
    if (rest > 0) names.push(texts.furtherBodies(rest));
    if (names.length > 0) this.missing = say(formatList(names, context.lang));
  }

  date(date: string | undefined): string {
    return date === undefined ? '' : formatDate(date, this.context.lang);
  }

  name(record: Actor): string {
    return nameOf(record, this.context);
  }
}

const MOST = 6;

/** A programme without a tier is told at the ties that it pays for. */
const isDrawn = (record: Actor): boolean =>
  record.type !== 'programme' || record.tier !== undefined;

function tellLater(changes: Changes, telling: Telling): void {
  const {texts} = telling;
  for (const record of changes.came)
    telling.record(record, 'new', texts.newSince(telling.date(record.since)));
  for (const {before, now} of changes.roles) telling.role(now, before, false);
  for (const {from, to} of changes.carried)
    telling.record(to, 'carried', texts.carriesOn(telling.name(from)));
  telling.ties([...changes.joined, ...changes.tied], 'new');
  telling.miss([...changes.carried.map(({from}) => from), ...changes.went], texts.goneFrom);
}

function tellEarlier(changes: Changes, telling: Telling): void {
  const {texts} = telling;
  for (const record of changes.went)
    telling.record(record, 'gone', texts.goneAfter(telling.date(record.until)));
  for (const {before, now} of changes.roles) telling.role(before, now, true);
  for (const {from, to} of changes.carried)
    telling.record(from, 'carried', texts.goesOnAs(telling.name(to)));
  telling.ties([...changes.left, ...changes.untied], 'gone');
  telling.miss(changes.came, texts.notYetIn);
}
