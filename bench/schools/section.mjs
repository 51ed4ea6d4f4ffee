/** What the directory's bench found, as a table for people. */
const WORDS = {
  de: {
    head: [
      ...['Was', 'Partner', 'Karten', 'Zahl', 'Median ms', 'p95 ms', 'Ziel p95 ms'],
      'längste Aufgabe ms',
    ],
    what: {
      first: 'Feed da bis erste Karten',
      key: 'Taste bis Bild',
      filter: 'Filter bis Bild',
      scroll: 'Bild beim Rollen',
    },
  },
  en: {
    head: [
      ...['what', 'partners', 'cards', 'count', 'median ms', 'p95 ms', 'target p95 ms'],
      'longest task ms',
    ],
    what: {
      first: 'feed there to first cards',
      key: 'key to picture',
      filter: 'filter to picture',
      scroll: 'frame while scrolling',
    },
  },
};

export function schoolsTable(rows, {locale}, write) {
  const words = WORDS[locale.slice(0, 2)];
  const lines = rows.map(({what, partners, cards, count, p50, p95, limit, longest}) => [
    ...[words.what[what], write(partners), write(cards), write(count)],
    ...[write(p50, 1), write(p95, 1), write(limit), longest === 0 ? '< 50' : write(longest)],
  ]);
  return [{heading: '', head: words.head, lines}];
}
