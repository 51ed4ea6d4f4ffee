/** What the finder's bench found, as tables for people. */
import {ENGINES, isOurs, MEASURE} from './engines.mjs';

const WORDS = {
  de: {
    offers: 'Angebote',
    none: 'nicht gemessen',
    names: {
      'koko element': 'koko-Element',
      'koko search': 'koko-Suche',
      'koko search, facets in sight': 'koko-Suche, Facetten in Sicht',
      'MiniSearch, prefix and fuzzy': 'MiniSearch, Wortanfänge und Tippfehler',
      'InstantSearch over MiniSearch': 'InstantSearch über MiniSearch',
    },
    times: [
      ...['Seite', 'kB gzip', 'erste 20 Karten ms', 'Anteil', 'Index ms'],
      ...['erste Antwort ms', 'längste Aufgabe ms', 'Suche ms (Median / p95)', 'Anteil (Median)'],
      ...['Facetten', 'Taste bis Bild p95 ms', 'Speicher MB', 'Läufe / Suchen'],
    ],
    gold: [
      ...['Suche', 'recall@5', 'hit@1', 'nDCG@10', 'Treffer je passendem'],
      ...['Falsche (mustNot)', 'leer bei Unsinn'],
    ],
    phenomenon: 'Phänomen (Zahl der Suchen)',
  },
  en: {
    offers: 'offers',
    none: 'not measured',
    names: {},
    times: [
      ...['page', 'kB gzip', 'first 20 cards ms', 'part', 'index ms'],
      ...['first answer ms', 'longest task ms', 'query ms (median / p95)', 'part (median)'],
      ...['facets', 'key to picture p95 ms', 'memory MB', 'visits / queries'],
    ],
    gold: [
      ...['search', 'recall@5', 'hit@1', 'nDCG@10', 'hits for each relevant'],
      ...['wrong (mustNot)', 'empty for nonsense'],
    ],
    phenomenon: 'phenomenon (queries)',
  },
};

const wordsFor = ({locale}) => WORDS[locale.slice(0, 2)];

const titleOf = ({name}, words) => {
  const title = words.names[name] ?? name;
  return isOurs(name) ? `**${title}**` : title;
};

export function searchTables(rows, common, write) {
  const words = wordsFor(common);
  const [, , first, firstPart, , , , query, queryPart] = words.times;
  const base = titleOf({name: MEASURE}, words);
  const isBase = (name) => name === base;
  const shares = [
    {title: firstPart, of: first, isBase, digits: 2},
    {title: queryPart, of: query, isBase, digits: 2},
  ];
  return [...new Set(rows.map(({size}) => size))].map((size) => {
    const own = rows.filter((row) => row.size === size);
    return {
      heading: `### ${write(size)} ${words.offers}`,
      head: words.times,
      lines: own.map((row) => timesLine(row, words, write)),
      shares,
    };
  });
}

function timesLine(row, words, write) {
  const start = [titleOf(row, words), write(row.bytes / 1000, 1)];
  if (row.failed) return [...start, `\`${row.failed}\``, ...Array(10).fill('')];
  const {facets} = ENGINES.find(({name}) => name === row.name) ?? {};
  return [
    ...start,
    write(row.first),
    '–',
    row.slice === undefined ? write(row.index) : `${write(row.index)} (≤ ${write(row.slice, 1)})`,
    write(row.answer),
    row.longest === 0 ? '< 50' : write(row.longest),
    row.asked > 0 ? `${write(row.p50, 2)} / ${write(row.p95, 2)}` : '–',
    '–',
    write(facets),
    write(row.key95),
    write(row.heap / 1e6, 1),
    `${write(row.visits)} / ${write(row.asked)}`,
  ];
}

export function goldTables(rows, common, write) {
  const words = wordsFor(common);
  const hundredth = (value) => write(value === null ? undefined : 100 * value, 1);
  const names = rows.map((row) => titleOf(row, words));
  const phenomena = Object.keys(rows[0]?.phenomena ?? {});
  return [
    {
      heading: '',
      head: words.gold,
      lines: rows.map(({total}, k) => [
        names[k],
        ...[hundredth(total.recall5), hundredth(total.hit1), hundredth(total.ndcg10)],
        write(total.flood, 2),
        `${write(total.mustNotQueries)} / ${write(total.mustNotOf)}`,
        hundredth(total.emptyPrecision),
      ]),
    },
    {
      heading: '### recall@5',
      head: [words.phenomenon, ...names],
      lines: phenomena
        .filter((one) => rows[0].phenomena[one].recall5 !== null)
        .map((one) => [
          `${one} (${rows[0].phenomena[one].queries})`,
          ...rows.map(({phenomena: own}) => hundredth(own[one].recall5)),
        ]),
    },
  ];
}
