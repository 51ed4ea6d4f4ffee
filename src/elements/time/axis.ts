/** Days as places on a line that runs from the first to the last year of a feed. */
import {dayAfter, daysBetween, firstDay, lastDay} from '../../feed/dates.js';
import type {Lane, Timeline} from '../../feed/timeline.js';
import type {Day} from '../../feed/types.js';

export interface Axis {
  readonly first: Day;
  /** Number of the last day, counted from the first. */
  readonly length: number;
}

/** Whole years, so that ticks stand at their edges, up to this year at least. */
export function axisOf({first, last}: Timeline, today: Day): Axis {
  const from = firstDay((first < today ? first : today).slice(0, 4));
  const to = lastDay((last > today ? last : today).slice(0, 4));
  return {first: from, length: daysBetween(from, to)};
}

export const dayAt = ({first}: Axis, number: number): Day => dayAfter(first, number);

/** Within the line, whatever the day. */
export const numberOf = ({first, length}: Axis, day: Day): number =>
  Math.min(Math.max(daysBetween(first, day), 0), length);

/** Where a day stands, percent of the line. */
export const percentOf = (axis: Axis, day: Day): number =>
  round((100 * numberOf(axis, day)) / Math.max(axis.length, 1));

const round = (value: number): number => Math.round(value * 100) / 100;

export interface Bar {
  readonly x: number;
  readonly width: number;
  /** Where the beginning is not known, or the end is open, the bar runs out softly. */
  readonly hasStart: boolean;
  readonly hasEnd: boolean;
}

/** A few days must be seen, percent. */
const MIN_WIDTH = 0.4;

/** Where something lasted, percent of the line; what is open reaches its edge. */
export function barOf(axis: Axis, {since, until}: Pick<Lane, 'since' | 'until'>): Bar {
  const x = since === undefined ? 0 : percentOf(axis, firstDay(since));
  const end = until === undefined ? 100 : percentOf(axis, dayAfter(lastDay(until), 1));
  const width = round(Math.max(end - x, MIN_WIDTH));
  return {x, width, hasStart: since !== undefined, hasEnd: until !== undefined};
}

/** Years between ticks, so that there are no more than eight. */
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
const MOST_TICKS = 8;

export interface Tick {
  readonly year: string;
  readonly x: number;
}

export function ticksOf(axis: Axis): readonly Tick[] {
  const from = Number(axis.first.slice(0, 4));
  const to = Number(dayAt(axis, axis.length).slice(0, 4));
  const step = STEPS.find((years) => (to - from + 1) / years <= MOST_TICKS) ?? to - from + 1;
  const ticks: Tick[] = [];
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) {
    const name = String(year).padStart(4, '0');
    ticks.push({year: name, x: percentOf(axis, firstDay(name))});
  }
  return ticks;
}
