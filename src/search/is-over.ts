import {lastDay} from '../feed/dates.js';
import type {Day, Offer} from '../feed/types.js';

/** Whether all dates of an offer lie behind a day; never without a day. */
export function isOver(offer: Offer | undefined, day: Day | undefined): boolean {
  if (!offer || day === undefined) return false;
  const {schedule, validTo} = offer;
  const isBehind = (date: string | undefined): boolean =>
    date !== undefined && lastDay(date.slice(0, 10)) < day;
  const dates = schedule.filter(({rrule}) => rrule === undefined);
  return (
    isBehind(validTo) ||
    (dates.length > 0 &&
      dates.length === schedule.length &&
      dates.every(({start, end}) => isBehind(end ?? start)))
  );
}
