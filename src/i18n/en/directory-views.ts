import type {DirectoryViewsMessages} from '../de/directory-views.js';
import {inCommittees} from './numbers.js';

export const directoryViews: DirectoryViewsMessages = {
  letters: 'First letters',
  otherLetters: 'other',
  phonebook: 'Sort ä as ae (telephone book)',
  noCommittee: 'Without a seat in a committee',
  withoutTier: 'Programmes without a tier',
  onThisTier: 'Partners on this tier',
  seatGroups: 'Who sits in how many committees?',
  inSeats: (count, all) => `In ${inCommittees(count, all)}`,
  withoutPlace: 'No place given',
  columns: 'Choose columns',
  columnLegend: 'Which columns stand in the table?',
  tableOf: (title) => `${title}, sorted by columns`,
  sorted: (column, isDescending) =>
    `Sorted by ${column}, ${isDescending ? 'descending' : 'ascending'}`,
  columnNames: {
    name: 'Name',
    category: 'Category',
    committees: 'Committees',
    seats: 'Seats',
    tier: 'Tier',
    place: 'Town',
    street: 'Street',
    area: 'Area',
    phone: 'Phone',
    email: 'Mail',
    url: 'Website',
    offers: 'Offers',
    since: 'Since',
    identifiers: 'Identifier',
  },
};
