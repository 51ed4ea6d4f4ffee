import {firstDay, lastDay} from '../dates.js';
import {report, type Reading} from './reading.js';

type Values = Record<string, unknown>;

const OWN_SPANS = [
  ['since', 'until'],
  ['validFrom', 'validTo'],
] as const;

const INNER_SPANS = ['application', 'ages', 'grades'] as const;

/** Drops both ends of a span that ends before it begins: nobody can know which of them is wrong. */
export function dropReversedSpans(record: Values, reading: Reading): void {
  for (const [first, last] of OWN_SPANS) {
    if (!isReversed(record[first], record[last])) continue;
    report(reading, 'reversed-span', {first, last});
    record[first] = undefined;
    record[last] = undefined;
  }
  for (const key of INNER_SPANS) dropInnerSpan(record, key, reading);
}

function dropInnerSpan(record: Values, key: string, reading: Reading): void {
  const span = record[key] as Values | undefined;
  if (!span || !isReversed(span.from, span.to)) return;
  reading.path.push(key);
  report(reading, 'reversed-span', {first: 'from', last: 'to'});
  reading.path.pop();
  const rest: Values = {...span};
  delete rest.from;
  delete rest.to;
  record[key] = Object.keys(rest).length > 0 ? Object.freeze(rest) : undefined;
}

function isReversed(from: unknown, to: unknown): boolean {
  if (typeof from === 'number' && typeof to === 'number') return from > to;
  if (typeof from === 'string' && typeof to === 'string') return firstDay(from) > lastDay(to);
  return false;
}
