/** What the list of kept offers and the printed sheet say, English. */
import type {TakeAwayMessages} from '../de/take-away.js';
import {formatCount} from '../format.js';

const counted = (count: number, one: string): string =>
  count === 1 ? `1 ${one}` : `${formatCount(count, 'en')} ${one}s`;

export const takeAway: TakeAwayMessages = {
  fromLink: (count) => `List of ${counted(count, 'offer')}`,
  fromLinkNote: 'This list came with a link. Your own list is untouched.',
  takeOver: 'Add to my list',
  stored: 'The list stays in this browser. Nobody else can see it.',
  emptyTitle: 'Nothing saved yet',
  emptyText:
    '“Save” puts offers here. Only then does your browser store something, and only for you.',
  gone: (count) =>
    count === 1
      ? '1 saved offer no longer exists.'
      : `${formatCount(count, 'en')} saved offers no longer exist.`,
  take: 'Take along',
  copyText: 'Copy as text',
  calendar: 'Calendar',
  contacts: 'Contacts',
  table: 'Table',
  forget: 'Forget all',
  forgotten: 'Your list is empty. Nothing is stored in your browser any more.',
  saved: (file) => `Saved: ${file}`,
  savedDates: (count) => `Calendar file with ${counted(count, 'date')} saved`,
  noDates: 'These offers have no coming date.',
  noContacts: 'These offers name nobody to ask.',
  noPrint: 'This page may not print here. Open it in a window of its own.',
  failed: 'This could not be loaded. Please try again.',
  deadline: (title) => `Apply by: ${title}`,
  files: {calendar: 'dates.ics', contacts: 'contacts.vcf', table: 'offers.csv'},
  questions: {
    audiences: 'For',
    when: 'When',
    application: 'Application',
    where: 'Where',
    cost: 'Cost',
    providers: 'Who',
    contact: 'Contact',
  },
  page: (address) => `Read more at ${address}`,
  columns: {
    id: 'id',
    title: 'Title',
    summary: 'In short',
    audiences: 'For',
    grades: 'Grade',
    ages: 'Age',
    fields: 'Field',
    kinds: 'Kind',
    aims: 'Aim',
    providers: 'Provider',
    when: 'When',
    applyBy: 'Apply by',
    where: 'Where',
    cost: 'Cost',
    contact: 'Contact',
    phone: 'Phone',
    email: 'Email',
    url: 'Website',
    checkedOn: 'checked',
  },
};
