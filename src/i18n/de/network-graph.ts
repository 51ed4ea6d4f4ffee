/** What the network graph says. */
import {formatCount} from '../format.js';
import {capital, committees, committeesDative, inWords} from './numbers.js';

const digits = (count: number): string => formatCount(count, 'de');

const partners = (count: number): string => `${inWords(count)} Partner`;

export const networkGraph = {
  title: 'Wer am Übergang Schule\u00A0– Beruf zusammenarbeitet',

  committeesOn: (bodies: number, tiers: number, top: string) =>
    `${capital(committees(bodies))} ${bodies === 1 ? 'steht' : 'stehen'} auf ${
      tiers === 1 ? 'einer Ebene' : `${inWords(tiers)} Ebenen`
    }${top ? `, an der Spitze ${top}` : ''}`,
  /** How many of all partners have a seat. */
  seatedOf: (count: number, seated: number) => {
    if (seated === 0) return `${partners(count)} ${count === 1 ? 'ist' : 'sind'} eingetragen`;
    if (count === 1) return 'ein Partner sitzt in einem Gremium';
    const all = count === 2 ? 'beide' : `alle ${inWords(count)}`;
    if (seated === count) return `${all} Partner sitzen in einem Gremium`;
    return `von ${partners(count)}n ${seated === 1 ? 'sitzt einer' : `sitzen ${inWords(seated)}`} in einem Gremium`;
  },
  stillEmpty: (names: string) => `noch leer: ${names}`,
  partnersOnly: (count: number) => {
    if (count === 0) return 'Gremien und Partner sind noch nicht eingetragen.';
    return `${capital(partners(count))} ${count === 1 ? 'ist' : 'sind'} eingetragen, noch kein Gremium.`;
  },
  quote: (name: string) => `„${name}“`,
  /** Names of one body although it stands for several: what follows is in the singular. */
  oneBody: /^\S*(verb[au]nd|kreis|gruppe|werk|schaft|bündnis|forum|rat)(?!\S)/i,
  inAll: (names: string, people: number, total: number, linksTiers: boolean) =>
    `${names} ${people === 1 ? 'sitzt' : 'sitzen'} in ${committeesDative(total, total)}${
      linksTiers ? ` und ${people === 1 ? 'verbindet' : 'verbinden'} die Ebenen` : ''
    }.`,
  inMost: (names: string, people: number, seats: number) =>
    `${names} ${people === 1 ? 'sitzt in' : 'sitzen in je'} ${committeesDative(seats)}, mehr als alle anderen.`,
  manyInMost: (people: number, seats: number) =>
    `${capital(partners(people))} sitzen in je ${committeesDative(seats)}, mehr als alle anderen.`,
  mostTies: (name: string, ties: number) =>
    `Die meisten Verbindungen hat ${name} (${digits(ties)}).`,
  nobodyInTwo: 'Kein Partner sitzt in mehr als einem Gremium.',
  nobodyLeads: 'Niemand hat mehr Verbindungen als alle anderen.',
  noTies: 'Verbindungen sind noch nicht eingetragen.',
  plannedAre: (names: string, count: number) => `Geplant ${count === 1 ? 'ist' : 'sind'} ${names}.`,
  plannedTies: (count: number) =>
    count === 1 ? 'Geplant ist eine Verbindung.' : `Geplant sind ${inWords(count)} Verbindungen.`,
  nothingPlanned: 'Geplantes ist nicht eingetragen.',
  andMore: (names: string, more: number) =>
    `${names} und ${more === 1 ? 'eine weitere' : `${inWords(more)} weitere`}`,
  widthOfRibbons:
    'Die Breite eines Bandes zeigt, wie viele Organisationen einer Kategorie in einem Gremium sitzen.',
  pointsNote:
    'Von weitem ist nur ein Teil der Linien gezeichnet. Beim Vergrößern kommen alle hinzu, und mehr Namen.',
  moreAside: 'Das Bild reicht zur Seite weiter: ziehen oder mit den Pfeilen bewegen.',

  asGraph: 'Grafik',
  asList: 'Liste',
  tour: 'Rundgang',
  viewAs: 'Darstellung',
  layoutAs: 'Anordnung',
  layouts: {bands: 'Bänder', rings: 'Ringe', free: 'Frei'},
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  fit: 'Ganz zeigen',
  zoomTools: 'Ausschnitt',
  panLeft: 'Nach links',
  panRight: 'Nach rechts',
  panUp: 'Nach oben',
  panDown: 'Nach unten',
  surroundingsOf: 'Umfeld von',
  wholeNetwork: 'Ganzes Netz',
  onlyOne: 'Nur ein Umfeld',
  inDirectory: 'Im Verzeichnis',

  pictureLabel: (counts: string) => `Netzwerk als Bild: ${counts}`,
  egoLabel: (name: string) => `Umfeld von ${name} als Bild`,
  pictureHelp:
    'Pfeiltasten gehen von Stelle zu Stelle und von Ebene zu Ebene, die Eingabetaste wählt aus, N oder Punkt geht zu allem Verbundenen. Dasselbe als Text zeigt die Liste.',
  help: 'Bedienung',
  neighbour: (name: string, tie: string, index: number, count: number) =>
    `${index} von ${count} bei ${name}: ${tie}`,
  backAt: (name: string) => `Wieder bei ${name}`,
  membership: 'Mitglied',
  noNeighbours: 'Ohne Verbindung',

  committee: 'Gremium',
  programme: 'Programm',
  initiative: 'Initiative',
  funding: 'Förderprogramm',
  partner: 'Partner',
  bodies: 'Gremien und Programme',
  partners: 'Partner',
  group: 'mehrere Stellen',
  tierPosition: (name: string, index: number, count: number) =>
    `Ebene ${index} von ${count}: ${name}`,
  inCommittees: (count: number) => (count === 1 ? 'in 1 Gremium' : `in ${digits(count)} Gremien`),
  ofWhich: (count: number) => `davon ${digits(count)}`,
  members: (count: number) => (count === 1 ? '1 Mitglied' : `${digits(count)} Mitglieder`),
  connections: (count: number) =>
    count === 0
      ? 'ohne Verbindung'
      : count === 1
        ? '1 Verbindung'
        : `${digits(count)} Verbindungen`,
  partnersCount: (count: number, groups: boolean) =>
    `${digits(count)} ${count === 1 ? 'Organisation' : 'Organisationen'}${groups ? ' und Gruppen' : ''}`,
  chosen: 'Ausgewählt',
  providerOf: (offer: string) => `Anbietende Stelle von „${offer}“`,
  choice: (name: string) => `${name} ausgewählt`,
  choiceCleared: 'Auswahl aufgehoben',
  toPanel: 'Zum Ausgewählten',
  categories: 'Kategorien',
  partOf: 'Teil von',
  legend: 'Zeichen',
  memberOf: 'Mitglied in',
  subgroupOf: 'Untergruppe von',
  tie: 'andere Verbindung',
  succession: 'führt fort',
  plannedTie: 'geplante Verbindung',
  endedTie: 'beendete Verbindung',
  plannedPartner: 'Partner, geplant',
  endedPartner: 'Partner, beendet',
  ribbon: 'mehrere Mitglieder',
  planned: 'geplant',
  ended: 'beendet',
  groupSign: 'mehrere Organisationen',
  bodyOrProgramme: 'Gremium oder Programm',
  filled: 'gefüllt: Mitglied der gewählten Gruppe',
  noCategory: 'ohne Kategorie',

  dataFrom: (source: string) => `Quelle: ${source}`,
  dataFromMany: (sources: string) => `Quellen: ${sources}`,
  emptyTitle: 'Noch kein Netzwerk eingetragen',
  emptyText:
    'Sobald die Kommunale Koordinierung Gremien und Partner veröffentlicht, stehen sie hier.',
  drawing: 'Das Netz wird gezeichnet.',
};

export type NetworkGraphMessages = typeof networkGraph;
