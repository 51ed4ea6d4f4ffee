/** The clock of Germany: a series of dates keeps its hour when summer time begins. */

export const BERLIN = 'Europe/Berlin';

/** Days from the last Sunday of a month of 31 days to its end. */
const daysAfterLastSunday = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 31)).getUTCDay();

/** Hours ahead of UTC at a moment, by the rule of 1996: summer from the last Sunday of March to that of October, 1:00 UTC. */
export function berlinOffset(moment: Date): 1 | 2 {
  const year = moment.getUTCFullYear();
  const turn = (month: number): number =>
    Date.UTC(year, month, 31 - daysAfterLastSunday(year, month), 1);
  return moment.getTime() >= turn(2) && moment.getTime() < turn(9) ? 2 : 1;
}

/** The same rule as a calendar reads it (RFC 5545, 3.6.5). */
export const BERLIN_ZONE: readonly string[] = [
  'BEGIN:VTIMEZONE',
  `TZID:${BERLIN}`,
  ...turn('DAYLIGHT', '19960331T020000', 3, '+0100', '+0200', 'CEST'),
  ...turn('STANDARD', '19961027T030000', 10, '+0200', '+0100', 'CET'),
  'END:VTIMEZONE',
];

function turn(
  kind: string,
  start: string,
  month: number,
  from: string,
  to: string,
  name: string,
): readonly string[] {
  return [
    `BEGIN:${kind}`,
    `DTSTART:${start}`,
    `RRULE:FREQ=YEARLY;BYMONTH=${month};BYDAY=-1SU`,
    `TZOFFSETFROM:${from}`,
    `TZOFFSETTO:${to}`,
    `TZNAME:${name}`,
    `END:${kind}`,
  ];
}
