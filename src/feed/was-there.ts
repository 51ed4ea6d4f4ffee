import {firstDay, isOnDay} from './dates.js';
import type {Dated, Day, FeedRecord, Status} from './types.js';

/** Since when, until when and how a record stands; of an offer, when it is valid. */
export function datesOf(record: FeedRecord): Dated & {readonly status?: Status} {
  if (record.type === 'offer')
    return {since: record.validFrom, until: record.validTo, status: record.status};
  return 'since' in record ? record : {};
}

/**
 * Whether a record was there on a day. What is planned without a date is not there yet, what has
 * ended without a date is gone, and an event is there from its date on.
 */
export function wasThere(record: FeedRecord, day: Day): boolean {
  if (record.type === 'event') return record.date === undefined || firstDay(record.date) <= day;
  const dates = datesOf(record);
  if (dates.status === 'planned' && dates.since === undefined) return false;
  if (dates.status === 'ended' && dates.until === undefined) return false;
  return isOnDay(dates, day);
}
