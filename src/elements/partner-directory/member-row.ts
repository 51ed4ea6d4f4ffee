/** Rows that the list and the pages share: who sits in a committee. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Actor, Membership} from '../../feed/types.js';
import {seatLife} from '../../feed/seats.js';
import {formatDate, formatPeriod} from '../../i18n/format.js';
import type {DirectoryContext} from './context.js';
import {recordRow} from './record-parts.js';

/** Fragments on one line, with a middle dot between those that are there. */
export function joined(fragments: readonly unknown[]): unknown[] {
  return fragments
    .filter((fragment) => fragment !== undefined && fragment !== '' && fragment !== nothing)
    .map((fragment, at) => (at === 0 ? fragment : html` · ${fragment}`));
}

/**
 * When somebody sat somewhere; "seit 2012" only while that lasts. A seat that ended with its
 * committee or with who sat there ended on that day.
 */
export function seatPeriod(seat: Membership, {day, lang, common}: DirectoryContext): string {
  const {state, since, until} = seatLife(seat, day);
  if (state === 'planned') return since === undefined ? '' : common.from(formatDate(since, lang));
  if (state !== 'ended') return formatPeriod(seat, lang);
  return until === undefined ? '' : formatPeriod({since: seat.since, until}, lang);
}

/** One row for a member of a committee: who, in which role, and where else. */
export function memberRow(
  membership: Membership,
  context: DirectoryContext,
  key = '',
): TemplateResult {
  const {index, words, shown} = context;
  const {partner, role} = membership;
  const seats = index.seatsOf(partner).length;
  const note = joined([
    role && shown(role.label),
    seatPeriod(membership, context),
    seats > 1 ? words.inCommittees(seats) : seats === 1 ? words.onlyHere : '',
  ]);
  return recordRow(partner, note, context, key);
}

/** The municipality in which a partner has its address. */
export function placeOf(record: Actor): string {
  return record.type === 'partner' ? (record.address?.locality ?? '') : '';
}
