/** What the partner directory says, in German: the source of its other languages. */
import {formatCount} from '../format.js';
import {committeesDative, howManyDative} from './numbers.js';

export const number = (count: number): string => formatCount(count, 'de');

export const counted = (count: number, one: string, many: string): string =>
  `${number(count)} ${count === 1 ? one : many}`;

export const partnerDirectory = {
  title: 'Partner und Gremien',
  searchLabel: 'Partner oder Gremium suchen',
  placeholder: 'Name oder Gremium',
  arrange: 'Ordnen nach',
  views: {
    category: 'Kategorie',
    committee: 'Gremium',
    place: 'Ort',
    'a-z': 'A–Z',
    table: 'Tabelle',
  },
  take: 'Mitnehmen',
  filter: 'Filter',
  chosenFilters: 'Gewählte Filter',
  removeFilter: (group: string, label: string) => `Filter ${group}: ${label} entfernen`,
  removeAll: 'Alle Filter entfernen',
  chips: {committees: 'Sitzt in', seats: 'Sitzt in', categories: 'Kategorie', areas: 'Ort'},
  facets: {
    committees: 'Sitzt in',
    seats: 'In wie vielen Gremien?',
    categories: 'Kategorie',
    areas: 'Ort',
  },
  /** "allen drei", "beiden", "zwei", "einem", "keinem": in how many of all committees. */
  seats: howManyDative as (count: number, all: number) => string,
  /** "allen drei Gremien", after "Sitzt in". */
  inSeats: committeesDative as (count: number, all: number) => string,
  moreOptions: (count: number) => `alle ${number(count)} anzeigen`,
  fewerOptions: 'weniger anzeigen',
  partners: (count: number) => (count === 0 ? 'Keine Partner' : `${number(count)} Partner`),
  ofThem: (parts: string) => `, davon ${parts}`,
  inState: {
    planned: (count: number) => `${number(count)} geplant`,
    ended: (count: number) => `${number(count)} beendet`,
  },
  partnersOf: (count: number, all: number) =>
    `${number(count)} von ${counted(all, 'Partner', 'Partnern')}`,
  showAll: (count: number) => `alle ${counted(count, 'Eintrag', 'Einträge')} anzeigen`,
  notPrinted: (rest: number) =>
    rest === 1
      ? '1 weiterer Eintrag ist hier nicht abgedruckt.'
      : `${number(rest)} weitere Einträge sind hier nicht abgedruckt.`,
  showMore: (count: number, rest: number) =>
    `${number(count)} von ${number(rest)} weiteren Einträgen anzeigen`,
  moreSections: (count: number) =>
    count === 1
      ? 'einen weiteren Abschnitt anzeigen'
      : `weitere ${number(count)} Abschnitte anzeigen`,
  inSection: (name: string) => ` (${name})`,
  group: 'mehrere Organisationen',
  sitsIn: (count: number, all: number) => `sitzt in ${committeesDative(count, all)}`,
  emptyCategory: 'Diese Kategorie ist vorgesehen; einzelne Partner sind noch nicht eingetragen.',
  bodiesFound: 'Gremien und Programme',
  allPartners: 'Alle Partner',
  nothingFound: 'Kein Partner passt dazu.',
  nothingFoundHelp: (ways: number): string =>
    (ways === 1 ? 'Dieser Weg führt' : 'Diese Wege führen') + ' weiter:',
  similar: 'Keine genauen Treffer. Diese Partner enthalten ähnliche Wörter.',
  meant: (query: string) => `Meinten Sie „${query}“?`,
  withoutQuery: (query: string, count: number) =>
    `ohne das Suchwort „${query}“: ${number(count)} Partner`,
  withoutFilters: (count: number) => `ohne Filter: ${number(count)} Partner`,
  withoutBoth: (count: number) => `alle ${number(count)} Partner zeigen`,
  empty: 'Hier stehen die Partner und Gremien, sobald der Feed welche enthält.',
  emptyHelp: 'Die Redaktion trägt sie in den Listen „partners“ und „committees“ ein.',
  member: 'Mitglied',
  members: (count: number) =>
    count === 0 ? 'Mitglieder' : counted(count, 'Mitglied', 'Mitglieder'),
  onlyHere: 'nur hier',
  inCommittees: (count: number) => `in ${counted(count, 'Gremium', 'Gremien')}`,
  publishedBy: 'herausgegeben von',
  tier: 'Ebene',
  committee: 'Gremium',
  programme: 'Programm',
  programmeKinds: {initiative: 'Initiative', funding: 'Förderprogramm'} as Readonly<
    Record<string, string>
  >,
};

export type PartnerDirectoryMessages = typeof partnerDirectory;
