import type {Raw} from '../schema/sources.js';
import {dropReversedSpans} from './drop-reversed-spans.js';
import {hideNames} from './hide-names.js';
import type {Reading} from './reading.js';

/** Checks what no single value can tell, and gives what has two names its own. */
export function finishRecord(record: Record<string, unknown>, reading: Reading): void {
  dropReversedSpans(record, reading);
  hideNames(record, reading);
  const {capacity} = record as Pick<Raw<'offer'>, 'capacity'>;
  if (capacity?.seats === undefined) return;
  const {seats, ...rest} = capacity;
  record.capacity = Object.freeze({...rest, places: rest.places ?? seats});
}
