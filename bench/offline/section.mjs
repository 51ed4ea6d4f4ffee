/** What opening the one file took, as a table for people. */
const WORDS = {
  de: ['Browser', 'Feed', 'kB', 'Zahl', 'Median ms', 'kürzeste bis längste ms'],
  en: ['browser', 'feed', 'kB', 'count', 'median ms', 'shortest to longest ms'],
};

export function oneFileTable(rows, {locale}, write) {
  const lines = rows.map((row) => [
    ...[row.engine, `\`${row.feed}\``, write(row.bytes / 1000, 1), write(row.count)],
    ...[write(row.median), `${write(row.least)}–${write(row.most)}`],
  ]);
  return [{heading: '', head: WORDS[locale.slice(0, 2)], lines}];
}
