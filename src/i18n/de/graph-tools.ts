/** What the graph's tools say: search, steps, ways, filter, figures of the drawing. */
import {formatCount} from '../format.js';
import {inWords} from './numbers.js';

const digits = (count: number): string => formatCount(count, 'de');

const stepsAway = (count: number): string =>
  count === 1 ? 'einen Schritt' : `${inWords(count)} Schritte`;

/** "3 von 9 Kategorien". */
const share = (shown: number, all: number, one: string, many: string): string =>
  `${digits(shown)} von ${digits(all)} ${all === 1 ? one : many}`;

export const graphTools = {
  search: 'Im Netzwerk suchen',
  clear: 'Suche leeren',
  hits: (count: number) => (count === 0 ? 'Keine Treffer' : `${digits(count)} Treffer`),
  moreHits: (count: number) => `${digits(count)} weitere, wenn Sie genauer suchen`,
  nothingFound: (query: string) => `Nichts gefunden für „${query}“`,
  meant: (query: string) => `Meinten Sie „${query}“?`,
  otherName: (name: string) => `auch: ${name}`,

  around: 'Umfeld dieser Stelle zeigen',
  steps: (count: number) => (count === 1 ? '1 Schritt' : `${digits(count)} Schritte`),
  everything: 'Alles',
  partShown: (name: string, count: number) =>
    `Gezeigt wird, was höchstens ${stepsAway(count)} von „${name}“ entfernt ist, und der Weg nach oben.`,
  partLabel: (name: string, count: number) =>
    `Umfeld von ${name} bis ${count === 1 ? 'einen Schritt' : `${inWords(count)} Schritte`} als Bild`,
  wholeNetwork: 'Ganzes Netz zeigen',
  wholeShown: 'Das ganze Netz wird gezeigt.',

  findWay: 'Zusammenhang mit einer anderen Stelle',
  wayTo: (name: string) => `Wie hängt „${name}“ zusammen mit …`,
  wayTitle: (from: string, to: string) => `Wie hängen „${from}“ und „${to}“ zusammen?`,
  endWay: 'Zusammenhang schließen',
  wayEnded: 'Zusammenhang geschlossen',
  noWay: 'Zwischen beiden gibt es in diesem Netz keine Verbindung.',
  direct: 'Beide sind unmittelbar verbunden.',
  ways: (count: number, places: number) =>
    `${count === 1 ? 'Der kürzeste Weg führt' : `${digits(count)} gleich kurze Wege führen`} über ${
      places === 1 ? 'eine Stelle' : `${inWords(places)} Stellen`
    }.`,
  moreWays: (count: number) => `Es gibt noch mehr so kurze Wege; gezeigt sind ${inWords(count)}.`,
  onlyPast: 'Heute hängen beide nicht zusammen, nur durch Geplantes oder Beendetes.',
  wayLabel: (from: string, to: string) => `Weg von ${from} zu ${to} als Bild`,
  sitsIn: (isMany: boolean) => `${isMany ? 'sitzen' : 'sitzt'} im Gremium`,
  inBody: 'im Gremium',
  sits: (isMany: boolean): string => (isMany ? 'sitzen' : 'sitzt'),
  thereSits: (isMany: boolean) => `dort ${isMany ? 'sitzen' : 'sitzt'} auch`,
  isPartOf: 'ist Teil von',
  isTiedTo: (isMany: boolean) => `${isMany ? 'sind' : 'ist'} verbunden mit`,

  filter: 'Filtern',
  tiersOf: (shown: number, all: number) => share(shown, all, 'Ebene', 'Ebenen'),
  categoriesOf: (shown: number, all: number) => share(shown, all, 'Kategorie', 'Kategorien'),
  linesOf: (shown: number, all: number) =>
    share(shown, all, 'Art von Verbindung', 'Arten von Verbindung'),
  filtered: (parts: string, shown: number, all: number) =>
    `${parts} gezeigt: ${share(shown, all, 'Stelle', 'Stellen')}`,
  matching: (shown: number, all: number) =>
    `Was zu Suche und Filtern auf dieser Seite passt: ${share(shown, all, 'Stelle', 'Stellen')}`,
  showAll: 'Alle zeigen',
  allShown: 'Alle Stellen werden gezeigt.',

  quality: 'Qualität dieser Zeichnung',
  measuring: 'Wird gemessen …',
  measured: 'Die Zeichnung ist gemessen.',
  tooLargeToMeasure: (most: number, marks: number) =>
    `Gemessen werden Zeichnungen mit höchstens ${digits(most)} Zeichen; hier sind es ${digits(marks)}.`,
  countedLeftOut: 'Was gezählt und nicht einzeln gezeichnet ist, bleibt außer Betracht.',
  tierError: 'Ebenen',
  offTier: (marks: number) =>
    marks === 0
      ? 'Jedes Zeichen steht genau auf seiner Ebene.'
      : marks === 1
        ? 'Ein Zeichen steht nicht auf seiner Ebene.'
        : `${digits(marks)} Zeichen stehen nicht auf ihrer Ebene.`,
  overlaps: 'Überdeckungen',
  overlapping: (pairs: number) =>
    pairs === 0
      ? 'Keine: Jedes Zeichen und jeder Name steht frei.'
      : pairs === 1
        ? 'An einer Stelle überdecken sich Zeichen oder Namen.'
        : `An ${digits(pairs)} Stellen überdecken sich Zeichen oder Namen.`,
  smallestGap: 'Kleinster Abstand',
  gapOf: (px: number) =>
    px < 1
      ? 'Zwei Zeichen berühren sich.'
      : `In voller Größe sind zwischen zwei Zeichen mindestens ${digits(px)} Pixel frei.`,
  crossings: 'Kreuzungen',
  crossing: (pairs: number) =>
    pairs === 0
      ? 'Wären alle Verbindungen gerade Striche, kreuzten sich keine zwei.'
      : `Wären alle Verbindungen gerade Striche, gäbe es ${pairs === 1 ? 'eine Kreuzung' : `${digits(pairs)} Kreuzungen`}.`,
  neighbours: 'Nachbarschaft',
  keptNeighbours: (percent: number) =>
    `Was verbunden ist, steht zu ${digits(percent)}\u00A0% auch am nächsten beieinander.`,
  stress: 'Entfernungen',
  keptDistances: (percent: number) =>
    `Die Entfernungen im Bild geben zu ${digits(percent)}\u00A0% wieder, wie viele Schritte zwei Stellen trennen.`,
  lengthDeviation: 'Längen',
  lengthsDiffer: (percent: number) =>
    percent === 0
      ? 'Alle Verbindungen sind gleich lang.'
      : `Die Verbindungen sind verschieden lang: Üblich sind ${digits(percent)}\u00A0% mehr oder weniger als der Durchschnitt.`,

  fileInBands: (most: number) =>
    `Diese Datei zeigt Bänder: Mit mehr als ${digits(most)} einzelnen Zeichen ließe sie sich kaum öffnen.`,
};

export type GraphToolsMessages = typeof graphTools;
