/** When something that recurs takes place next, by a rule and a start as feeds give them. */
import {firstDay} from '../dates.js';
import type {Day, PartialDate} from '../types.js';
import {nextDays, type NextOptions} from './next-days.js';

/** Length of `2013-08-31`; a time may follow. */
const DAY_LENGTH = 10;

/**
 * Days of a rule, as `nextDays` finds them. A start that is no whole day, such as `2027-06`, tells before which day nothing
 * takes place; the day of the month or week, or which week of two, is not read from it.
 */
export function scheduledDays(
  rrule: string,
  start: PartialDate | undefined,
  {from, most, horizon}: Omit<NextOptions, 'start'>,
): readonly Day[] | undefined {
  if (start === undefined || start.length >= DAY_LENGTH)
    return nextDays(rrule, {start: start?.slice(0, DAY_LENGTH), from, most, horizon});
  const first = firstDay(start);
  const days = nextDays(rrule, {from, most: Infinity, horizon});
  return days?.filter((day) => day >= first).slice(0, most);
}
