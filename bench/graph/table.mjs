/** The rows of one size as a table, times also as parts of the best peer's. */
import {isOurs} from './engines.mjs';

const COLUMNS = ['first', 'readable', 'settled', 'longest', 'blocked', 'p50', 'p95'];

/** @param {readonly Record<string, any>[]} rows of one size */
export function bestPeer(rows, key) {
  const peers = rows.filter(({name, failed}) => !isOurs(name) && failed === undefined);
  return Math.min(...peers.map((row) => row[key] ?? Infinity));
}

const rounded = (value, digits = 0) => (value === undefined ? '' : +value.toFixed(digits));

export function tableOf(rows) {
  return Object.fromEntries(
    rows.map((row) => [
      row.name,
      {
        kB: rounded(row.bytes / 1000, 1),
        ...Object.fromEntries(COLUMNS.map((key) => [key, row.failed ? '' : rounded(row[key])])),
        'of best': row.failed ? '' : rounded(row.settled / bestPeer(rows, 'settled'), 2),
        stress: rounded(row.stress, 3),
        kept: rounded(row.kept, 3),
        crossings: rounded(row.crossings),
        'length dev.': rounded(row.deviation, 2),
        note: row.failed ?? '',
      },
    ]),
  );
}
