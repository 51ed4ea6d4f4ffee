/** What stands beside an offer and above a list for taking them along, German. */
import {formatCount} from '../format.js';

const offers = (count: number): string =>
  count === 1 ? '1 Angebot' : `${formatCount(count, 'de')} Angebote`;

export const keep = {
  keep: 'Merken',
  kept: 'Gemerkt',
  keepOffer: (title: string) => `Merken: ${title}`,
  dropOffer: (title: string) => `Gemerkt: ${title}, aus der Merkliste nehmen`,
  list: (count: number) => (count === 0 ? 'Merkliste' : `Merkliste (${formatCount(count, 'de')})`),
  /** Said after a click. */
  nowKept: (count: number) => `Gemerkt. In der Merkliste: ${offers(count)}`,
  nowDropped: (count: number) =>
    count === 0
      ? 'Entfernt. Die Merkliste ist leer.'
      : `Entfernt. In der Merkliste: ${offers(count)}`,
  notLasting: 'Ihr Browser speichert nichts: Die Liste gilt, solange diese Seite offen ist.',
  back: 'Zurück zur Merkliste',
  share: 'Teilen',
  print: 'Drucken',
};

export type KeepMessages = typeof keep;
