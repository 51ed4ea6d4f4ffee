/** What the finder says where nothing was found, German. */
import type {Phrase} from '../phrase.js';

export const emptyHelp = {
  title: 'Das bringt Treffer',
  meant: (query: string): Phrase => ['Meinten Sie ', {mark: query}, '?'],
  fewerWords: (query: string, filtered: boolean): Phrase => [
    'Nur nach ',
    {mark: query},
    filtered ? ' suchen, alle Filter bleiben' : ' suchen',
  ],
  withoutFilter: (group: string, label: string): Phrase => [
    'Ohne den Filter ',
    {mark: `${group}: ${label}`},
  ],
  withoutFilters: ['Ohne alle Filter'] as Phrase,
  withoutQuery: (filtered: boolean): Phrase => [
    filtered ? 'Ohne Suchwort, nur mit den Filtern' : 'Alle Angebote, ohne Suchwort',
  ],
  withoutScope: (names: string): Phrase => ['Nicht nur Angebote mit ', {mark: names}],
  anyDistance: (place: string): Phrase => ['Ohne den Filter ', {mark: `Ort: ${place}`}],
  everything: ['Alle Angebote ansehen'] as Phrase,
  startOver: 'neu beginnen',
  search: 'neu suchen',
  remove: 'Filter entfernen',
  removeAll: 'alle entfernen',
  clear: 'Suche leeren',
  widen: 'alle zeigen',
  nothingFits: 'Nichts dabei?',
  helpHere: 'Rat und Hilfe gibt es hier:',
};

export type EmptyHelpMessages = typeof emptyHelp;
