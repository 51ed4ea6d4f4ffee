/** The rows of one size as a table for the terminal. */
const rounded = (value, digits = 0) => (value === undefined ? '' : +value.toFixed(digits));

/** @param {readonly Record<string, any>[]} rows of one size */
export const tableOf = (rows) =>
  Object.fromEntries(
    rows.map((row) => [
      row.name,
      {
        kB: rounded(row.bytes / 1000, 1),
        'first cards': rounded(row.first),
        index: rounded(row.index),
        slice: rounded(row.slice, 1),
        'first answer': rounded(row.answer),
        'longest task': rounded(row.longest),
        'query p50': rounded(row.p50, 2),
        'query p95': rounded(row.p95, 2),
        'key p95': rounded(row.key95),
        'heap MB': rounded(row.heap / 1e6, 1),
        queries: row.asked,
        visits: row.visits,
        note: row.failed ?? '',
      },
    ]),
  );
