/** What steps on stage took, and what they leave, as a table for people. */
const WORDS = {
  de: {
    head: ['Was', 'Zahl', 'Median', 'p95', 'höchstens'],
    what: {
      key: 'Taste bis neuer Titel im Bild, ms',
      frame: 'Bild während der Fahrt, ms',
      nodes: 'DOM-Knoten mehr nach allen Schritten',
      listeners: 'Event-Listener mehr nach allen Schritten',
      heap: 'Speicher, Byte je Schritt (Steigung)',
    },
  },
  en: {
    head: ['what', 'count', 'median', 'p95', 'at most'],
    what: {
      key: 'key to new title on the screen, ms',
      frame: 'frame during the glide, ms',
      nodes: 'more DOM nodes after all steps',
      listeners: 'more listeners after all steps',
      heap: 'heap, bytes a step (slope)',
    },
  },
};

export function stageTable(rows, {locale}, write) {
  const {head, what} = WORDS[locale.slice(0, 2)];
  const lines = rows.map((row) => [
    ...[what[row.what], write(row.count)],
    ...['p50', 'p95', 'most'].map((key) => (row[key] === undefined ? '–' : write(row[key], 1))),
  ]);
  return [{heading: '', head, lines}];
}
