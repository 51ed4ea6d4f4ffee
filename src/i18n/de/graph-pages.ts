/** What panel, list and help of the network graph say, German. */
import {formatCount} from '../format.js';
import {capital, committeesDative, inWords} from './numbers.js';

const digits = (count: number): string => formatCount(count, 'de');

export const graphPages = {
  listLabel: 'Netzwerk als Liste',
  listHelp:
    'Pfeil nach oben und unten: von Zeile zu Zeile. Pfeil nach rechts klappt auf und führt in die Zeile, Pfeil nach links klappt zu. Die Eingabetaste wählt aus.',
  listHelpLines: [
    ['Pfeil nach oben, nach unten', 'von Zeile zu Zeile'],
    ['Pfeil nach rechts', 'aufklappen, dann in die Zeile hinein'],
    ['Pfeil nach links', 'zuklappen, dann zur übergeordneten Zeile'],
    ['Pos 1, Ende', 'erste und letzte Zeile'],
    ['Bild auf, Bild ab', 'von Ebene zu Ebene'],
    ['Eingabe, Leertaste', 'auswählen'],
    ['Buchstaben', 'zur nächsten Zeile, die so beginnt'],
    ['Escape', 'Auswahl aufheben'],
  ] as readonly (readonly [string, string])[],
  helpLines: [
    ['Pfeiltasten', 'von Stelle zu Stelle, von Ebene zu Ebene'],
    ['Pos 1, Ende', 'Anfang und Ende der Ebene'],
    ['Eingabe, Leertaste', 'auswählen'],
    ['Buchstaben', 'zur nächsten Stelle, die so beginnt'],
    ['N oder Punkt', 'der Reihe nach zu allem Verbundenen'],
    ['Umschalt + N oder Komma', 'ebenso, rückwärts'],
    ['N und gleich weitere Buchstaben', 'zur nächsten Stelle, die so beginnt'],
    ['Escape', 'Auswahl aufheben'],
    ['+, −, 0', 'größer, kleiner, ganz'],
    ['Umschalt + Pfeiltasten', 'Ausschnitt verschieben'],
    ['Strg + Mausrad', 'größer, kleiner'],
    ['Ziehen; am Bildschirm zwei Finger', 'Ausschnitt verschieben'],
    ['Zeichen oder Kasten ziehen', 'anderswohin legen, auf derselben Ebene; Escape legt zurück'],
  ] as readonly (readonly [string, string])[],
  onlyHere: 'nur hier',
  countOf: (label: string, count: number) => `${label} (${digits(count)})`,
  more: (count: number) => (count === 1 ? 'noch 1 anzeigen' : `${digits(count)} weitere anzeigen`),
  closePanel: 'Auswahl aufheben',
  category: 'Kategorie',
  sitsIn: (count: number) => `Sitzt in ${committeesDative(count)}`,
  sitsInAll: (total: number) => `Sitzt in ${committeesDative(total, total)}`,
  satIn: 'Gremien',
  /** Above all members; none are those who sit there no more, or not yet. */
  memberCount: (count: number) => {
    if (count === 0) return 'Mitglieder';
    return count === 1 ? 'Ein Mitglied' : `${capital(inWords(count))} Mitglieder`;
  },
  whoPays: 'Wer zahlt',
  paidBy: (names: string) => `Bezahlt von ${names}`,
  documents: 'Vereinbarungen und Dokumente',
  before: 'Davor',
  after: 'Fortgeführt',
  ties: 'Weitere Verbindungen',
  subgroups: 'Untergruppen',
  basis: 'Grundlage',
  meetsMost: 'Trifft dort am häufigsten',
  meetsIn: (count: number) => (count === 1 ? '1 Gremium' : `${digits(count)} Gremien`),
  milestones: 'Meilensteine',
  decidedBy: (name: string) => `Beschluss: ${name}`,
  result: (text: string) => `Ergebnis: ${text}`,
  paper: (number: string) => `Vorlage ${number}`,
  rhythm: 'Treffen',
  onThisTier: 'Stellen auf dieser Ebene',
  withoutSeat: 'Ohne Sitz in einem Gremium',
  tierEmpty: 'Hier ist noch nichts eingetragen.',
  stands: 'steht für mehrere Organisationen',
};

export type GraphPagesMessages = typeof graphPages;
