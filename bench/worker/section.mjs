/** What the layout in a worker took, as a table for people. */
const WORDS = {
  de: {
    head: [
      ...['Anordnung', 'Knoten', 'Zahl', 'Median ms', 'p95 ms', 'Ziel ms', 'das erste Mal ms'],
      'längste Aufgabe der Seite ms',
    ],
    layouts: {bands: 'Bänder', rings: 'Ringe', free: 'frei'},
  },
  en: {
    head: [
      ...['layout', 'nodes', 'count', 'median ms', 'p95 ms', 'target ms', 'the first time ms'],
      'longest task of the page ms',
    ],
    layouts: {bands: 'bands', rings: 'rings', free: 'free'},
  },
};

export function workerTable(rows, {locale}, write) {
  const words = WORDS[locale.slice(0, 2)];
  const lines = rows.map(({layout, nodes, count, p50, p95, limit, first, longest}) => [
    ...[words.layouts[layout], write(nodes), write(count), write(p50, 1), write(p95, 1)],
    ...[write(limit), write(first, 1), longest === 0 ? '< 50' : write(longest)],
  ]);
  return [{heading: '', head: words.head, lines}];
}
