/** Results as tables for people, in German and English. */
import {isOurs} from '../graph/engines.mjs';
import {oneFileTable} from '../offline/section.mjs';
import {schoolsTable} from '../schools/section.mjs';
import {goldTables, searchTables} from '../search/section.mjs';
import {soakTable} from '../soak/section.mjs';
import {stageTable} from '../stage/section.mjs';
import {workerTable} from '../worker/section.mjs';
import {numberIn} from './shares.mjs';

const WORDS = {
  de: {
    locale: 'de-DE',
    about: ({day, machine, load, node, browser, command}) =>
      `Gemessen am ${day}, ${machine}${load ? `, Last vorher ${load.replace('.', ',')}` : ''}${browser ? `, ${browser}` : ''}, Node ${node}. Befehl: \`${command}\`.`,
    versions: 'Fassungen',
    day: 'gemessen am',
    nodes: 'Knoten',
    columns: {
      name: 'Seite',
      method: 'Verfahren',
      kB: 'kB gzip',
      first: 'erstes Bild ms',
      readable: 'lesbares Bild ms',
      settled: 'fertig ms',
      best: 'fertig, Anteil am besten anderen',
      longest: 'längste Aufgabe ms',
      blocked: 'aufgehalten ms',
      frames: 'Bild bei Bewegung ms (Median / p95)',
      stress: 'Stress',
      kept: 'Nachbarn',
      crossings: 'Kreuzungen',
      deviation: 'Längenstreuung',
    },
    names: {
      'koko toolkit, free': 'koko-Baukasten, frei',
      'koko element, free': 'koko-Element, frei',
      'koko element, bands': 'koko-Element, Bänder',
      'd3-force, SVG by hand': 'd3-force, SVG von Hand',
      'd3-force, canvas by hand': 'd3-force, Leinwand von Hand',
    },
    fails: 'wird hier in einer Minute nicht fertig',
  },
  en: {
    locale: 'en-GB',
    about: ({day, machine, load, node, browser, command}) =>
      `Measured on ${day}, ${machine}${load ? `, load before ${load}` : ''}${browser ? `, ${browser}` : ''}, Node ${node}. Command: \`${command}\`.`,
    versions: 'Versions',
    day: 'measured on',
    nodes: 'nodes',
    columns: {
      name: 'page',
      method: 'method',
      kB: 'kB gzip',
      first: 'first picture ms',
      readable: 'readable picture ms',
      settled: 'settled ms',
      best: 'settled, part of the best other',
      longest: 'longest task ms',
      blocked: 'held up ms',
      frames: 'frame while moved ms (median / p95)',
      stress: 'stress',
      kept: 'neighbours',
      crossings: 'crossings',
      deviation: 'length deviation',
    },
    names: {},
    fails: 'does not finish here in a minute',
  },
};

/** The title of the column that says when a row was measured. */
export const dayTitle = (lang) => WORDS[lang].day;

/** How many of the first cells say what a row is about. */
export const keysOf = (name) => ({orders: 2, schools: 3, offline: 2})[name] ?? 1;

/** @param {'de' | 'en'} lang */
export function sectionOf(name, {about, rows}, lang) {
  const words = WORDS[lang];
  const body = {
    ...{graph: graphTables, layout: layoutTables, orders: ordersTable, leaks: leaksTable},
    ...{search: searchTables, 'search-gold': goldTables, schools: schoolsTable},
    ...{worker: workerTable, offline: oneFileTable, stage: stageTable, soak: soakTable},
  };
  const versions = about.versions ? `${words.versions}: ${about.versions}.` : '';
  const blocks = body[name](rows, words, numberIn(words.locale)).map(({lines, ...block}) => ({
    ...block,
    locale: words.locale,
    lines: lines.map((cells) => ({cells, day: about.day})),
  }));
  return {blocks, notes: [[words.about(about), versions].filter(Boolean).join(' ')]};
}

const bySize = (rows) => [...new Set(rows.map(({size}) => size))];

function graphTables(rows, words, write) {
  const {columns: c} = words;
  const times = [c.first, c.readable, c.settled, c.best];
  const head = [c.name, c.kB, ...times, c.longest, c.blocked, c.frames];
  const quality = [c.stress, c.kept, c.crossings, c.deviation];
  const isPeer = (name) => !name.startsWith('**');
  const shares = [{title: c.best, of: c.settled, isBase: isPeer, digits: 2}];
  return bySize(rows).flatMap((size) => {
    const own = rows.filter((row) => row.size === size);
    return {
      heading: `### ${write(size)} ${words.nodes}`,
      head: [...head, ...quality],
      lines: own.map((row) => graphLine(row, words, write)),
      shares,
    };
  });
}

function graphLine(row, {fails, names}, write) {
  const title = names[row.name] ?? row.name;
  const name = isOurs(row.name) ? `**${title}**` : title;
  const start = [name, write(row.bytes / 1000, 1), write(row.first)];
  if (row.failed) {
    const why = row.failed.includes('minute') ? fails : `\`${row.failed}\``;
    return [...start, '', why, ...Array(8).fill('')];
  }
  return [
    ...start,
    write(row.readable),
    write(row.settled),
    '–',
    write(row.longest),
    write(row.blocked),
    `${write(row.p50)} / ${write(row.p95)}`,
    write(row.stress, 3),
    write(row.kept, 3),
    write(row.crossings),
    write(row.deviation, 2),
  ];
}

function layoutTables(rows, words, write) {
  const {columns: c, nodes} = words;
  const isGerman = words === WORDS.de;
  const time = isGerman ? 'Rechenzeit ms' : 'processor time ms';
  const times = isGerman ? 'Vielfaches der unseren' : 'times ours';
  const isOwn = (name) => name === '**koko**';
  const shares = [{title: times, of: time, isBase: isOwn, digits: 1}];
  return bySize(rows).flatMap((size) => {
    const own = rows.filter((row) => row.size === size);
    return {
      heading: `### ${write(size)} ${nodes}`,
      head: [c.method, time, times, c.stress, c.kept, c.crossings, c.deviation],
      lines: own.map((row) => [
        row.name === 'koko' ? '**koko**' : row.name,
        write(row.cpu),
        '–',
        write(row.stress, 3),
        write(row.kept, 3),
        write(row.crossings),
        write(row.deviation, 2),
      ]),
      shares,
    };
  });
}

function ordersTable(rows, words, write) {
  const isGerman = words === WORDS.de;
  const head = isGerman
    ? ['Graph', 'Knoten', 'Verbindungen', 'Baryzentrum', 'dagre', 'wir', 'weniger als Baryzentrum']
    : ['graph', 'nodes', 'ties', 'barycentre', 'dagre', 'ours', 'fewer than barycentre'];
  const sum = (list, key) => list.reduce((all, row) => all + row[key], 0);
  const groups = [...new Set(rows.map(({kind, nodes}) => `${kind} ${nodes}`))].map((key) =>
    rows.filter(({kind, nodes}) => `${kind} ${nodes}` === key),
  );
  return [
    {
      heading: '',
      head,
      lines: groups.map((group) => {
        const [before, after] = [sum(group, 'barycentre'), sum(group, 'ours')];
        const n = group.length;
        return [
          group[0].kind,
          write(group[0].nodes),
          write(sum(group, 'ties') / n),
          write(before / n),
          write(sum(group, 'dagre') / n),
          write(after / n),
          `${write(100 * (1 - after / Math.max(1, before)))} %`,
        ];
      }),
    },
  ];
}

function leaksTable(rows, words, write) {
  const isGerman = words === WORDS.de;
  const head = isGerman
    ? [
        'Element',
        'Mal ein- und ausgehängt',
        'Knoten',
        'Event-Listener',
        'Zeitgeber',
        'Worker',
        'Byte je Mal',
      ]
    : ['element', 'mounts and unmounts', 'nodes', 'listeners', 'timers', 'workers', 'bytes each'];
  return [
    {
      heading: '',
      head,
      lines: rows.map((row) => [
        `\`${row.element}\`, ${waits(row.waits, isGerman)}`,
        write(row.mounts),
        write(row.nodes),
        write(row.listeners),
        write(row.timers),
        write(row.workers),
        write(row.slope, 1),
      ]),
    },
  ];
}

const waits = (isWaiting, isGerman) =>
  isWaiting
    ? isGerman
      ? 'jedes fertig'
      : 'each settled'
    : isGerman
      ? 'sofort wieder weg'
      : 'gone at once';
