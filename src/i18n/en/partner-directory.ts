import type {PartnerDirectoryMessages} from '../de/partner-directory.js';
import {formatCount} from '../format.js';
import {howMany, inCommittees} from './numbers.js';

const number = (count: number): string => formatCount(count, 'en');

export const counted = (count: number, one: string, many: string): string =>
  `${number(count)} ${count === 1 ? one : many}`;

export const partnerDirectory: PartnerDirectoryMessages = {
  title: 'Partners and committees',
  searchLabel: 'Search for a partner or committee',
  placeholder: 'Name or committee',
  arrange: 'Arrange by',
  views: {
    category: 'Category',
    committee: 'Committee',
    place: 'Town',
    'a-z': 'A–Z',
    table: 'Table',
  },
  take: 'Take along',
  filter: 'Filter',
  chosenFilters: 'Chosen filters',
  removeFilter: (group, label) => `Remove filter ${group}: ${label}`,
  removeAll: 'Remove all filters',
  chips: {committees: 'Sits in', seats: 'Sits in', categories: 'Category', areas: 'Place'},
  facets: {
    committees: 'Sits in',
    seats: 'In how many committees?',
    categories: 'Category',
    areas: 'Place',
  },
  seats: howMany,
  inSeats: inCommittees,
  moreOptions: (count) => `show all ${number(count)}`,
  fewerOptions: 'show fewer',
  partners: (count) => (count === 0 ? 'No partners' : counted(count, 'partner', 'partners')),
  ofThem: (parts) => `, of them ${parts}`,
  inState: {
    planned: (count) => `${number(count)} planned`,
    ended: (count) => `${number(count)} ended`,
  },
  partnersOf: (count, all) => `${number(count)} of ${counted(all, 'partner', 'partners')}`,
  showAll: (count) => `show all ${counted(count, 'entry', 'entries')}`,
  notPrinted: (rest) => `${counted(rest, 'more entry is', 'more entries are')} not printed here.`,
  showMore: (count, rest) => `show ${number(count)} of ${number(rest)} more entries`,
  moreSections: (count) => `show ${counted(count, 'more section', 'more sections')}`,
  inSection: (name) => ` (${name})`,
  group: 'several organisations',
  sitsIn: (count, all) => `sits in ${inCommittees(count, all)}`,
  emptyCategory: 'This category exists; no single partners have been entered yet.',
  bodiesFound: 'Committees and programmes',
  allPartners: 'All partners',
  nothingFound: 'No partner fits.',
  nothingFoundHelp: (ways) => (ways === 1 ? 'This way leads on:' : 'These ways lead on:'),
  similar: 'No exact matches. These partners hold similar words.',
  meant: (query) => `Did you mean “${query}”?`,
  withoutQuery: (query, count) => `without “${query}”: ${counted(count, 'partner', 'partners')}`,
  withoutFilters: (count) => `without filters: ${counted(count, 'partner', 'partners')}`,
  withoutBoth: (count) => `show all ${counted(count, 'partner', 'partners')}`,
  empty: 'Partners and committees will stand here as soon as the feed holds some.',
  emptyHelp: 'The editors enter them in the lists “partners” and “committees”.',
  member: 'Member',
  members: (count) => (count === 0 ? 'Members' : counted(count, 'member', 'members')),
  onlyHere: 'only here',
  inCommittees: (count) => `in ${counted(count, 'committee', 'committees')}`,
  publishedBy: 'published by',
  tier: 'Tier',
  committee: 'Committee',
  programme: 'Programme',
  programmeKinds: {initiative: 'Initiative', funding: 'Funding programme'},
};
