/** What stands beside an offer and above a list for taking them along, English. */
import type {KeepMessages} from '../de/keep.js';
import {formatCount} from '../format.js';

const offers = (count: number): string =>
  count === 1 ? '1 offer' : `${formatCount(count, 'en')} offers`;

export const keep: KeepMessages = {
  keep: 'Save',
  kept: 'Saved',
  keepOffer: (title) => `Save: ${title}`,
  dropOffer: (title) => `Saved: ${title}, remove from the list`,
  list: (count) => (count === 0 ? 'Saved offers' : `Saved offers (${formatCount(count, 'en')})`),
  nowKept: (count) => `Saved. In your list: ${offers(count)}`,
  nowDropped: (count) =>
    count === 0 ? 'Removed. Your list is empty.' : `Removed. In your list: ${offers(count)}`,
  notLasting: 'Your browser stores nothing: the list lasts as long as this page is open.',
  back: 'Back to your list',
  share: 'Share',
  print: 'Print',
};
