/** What the directory says in its views by committee, place, letter and as a table, German. */
import {committeesDative} from './numbers.js';

export const directoryViews = {
  letters: 'Anfangsbuchstaben',
  otherLetters: 'andere',
  phonebook: 'Ä wie Ae einordnen (Telefonbuch)',
  noCommittee: 'Ohne Sitz in einem Gremium',
  withoutTier: 'Programme ohne Ebene',
  onThisTier: 'Partner auf dieser Ebene',
  seatGroups: 'Wer sitzt in wie vielen Gremien?',
  /** "In allen drei Gremien", "In zwei Gremien". */
  inSeats: (count: number, all: number) => `In ${committeesDative(count, all)}`,
  withoutPlace: 'Ohne Ortsangabe',
  columns: 'Spalten wählen',
  columnLegend: 'Welche Spalten stehen in der Tabelle?',
  tableOf: (title: string) => `${title}, nach Spalten geordnet`,
  sorted: (column: string, isDescending: boolean) =>
    `Geordnet nach ${column}, ${isDescending ? 'absteigend' : 'aufsteigend'}`,
  columnNames: {
    name: 'Name',
    category: 'Kategorie',
    committees: 'Gremien',
    seats: 'Sitze',
    tier: 'Ebene',
    place: 'Ort',
    street: 'Straße',
    area: 'Gebiet',
    phone: 'Telefon',
    email: 'E-Mail',
    url: 'Website',
    offers: 'Angebote',
    since: 'Seit',
    identifiers: 'Kennung',
  },
};

export type DirectoryViewsMessages = typeof directoryViews;
