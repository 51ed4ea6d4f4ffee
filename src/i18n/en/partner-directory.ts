import type {PartnerDirectoryMessages} from '../de/partner-directory.js';
import {formatCount} from '../format.js';

const NUMBERS = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

const inWords = (count: number): string => NUMBERS[count] ?? String(count);

const number = (count: number): string => formatCount(count, 'en');

const counted = (count: number, one: string, many: string): string =>
  `${number(count)} ${count === 1 ? one : many}`;

const seats = (count: number, all: number): string => {
  if (count < all || all < 2) return inWords(count);
  return all === 2 ? 'both' : `all ${inWords(all)}`;
};

export const partnerDirectory: PartnerDirectoryMessages = {
  title: 'Partners and committees',
  searchLabel: 'Search for a partner or committee',
  placeholder: 'Name, abbreviation or committee',
  arrange: 'Arrange by',
  views: {category: 'Category', committee: 'Committee', 'a-z': 'A–Z'},
  letters: 'First letters',
  otherLetters: 'other',
  filter: 'Filter',
  chosenFilters: 'Chosen filters',
  removeFilter: (group, label) => `Remove filter ${group}: ${label}`,
  removeAll: 'Remove all filters',
  chips: {committees: 'Sits in', seats: 'Sits in', categories: 'Category'},
  facets: {committees: 'Sits in', seats: 'In how many committees?', categories: 'Category'},
  seats,
  inSeats: (count, all) => `${seats(count, all)} committee${count === 1 ? '' : 's'}`,
  moreOptions: 'show all committees',
  fewerOptions: 'show fewer',
  partners: (count) => (count === 0 ? 'No partners' : counted(count, 'partner', 'partners')),
  partnersOf: (count, all) => `${number(count)} of ${counted(all, 'partner', 'partners')}`,
  showAll: (count) => `show all ${number(count)}`,
  showMore: (count, rest) => `show ${number(count)} of ${number(rest)} more`,
  moreSections: (count) => `show ${counted(count, 'more section', 'more sections')}`,
  inSection: (name) => ` (${name})`,
  group: 'several organisations',
  sitsIn: (count, all) => `sits in ${seats(count, all)} committees`,
  emptyCategory: 'This category exists; no single partners have been entered yet.',
  emptyCommittee: 'No members have been entered.',
  noCommittee: 'Without a seat in a committee',
  withoutTier: 'Programmes without a tier',
  onThisTier: 'Partners on this tier',
  bodiesFound: 'Committees and programmes',
  allPartners: 'All partners',
  nothingFound: 'No partner fits.',
  nothingFoundHelp: 'These ways lead on:',
  withoutQuery: (query, count) => `without “${query}”: ${counted(count, 'partner', 'partners')}`,
  withoutFilters: (count) => `without filters: ${counted(count, 'partner', 'partners')}`,
  withoutBoth: (count) => `show all ${counted(count, 'partner', 'partners')}`,
  empty: 'Partners and committees will stand here as soon as the feed holds some.',
  emptyHelp: 'The editors enter them in the lists “partners” and “committees”.',
  back: 'Back to the directory',
  sitsInOf: (count, all) => {
    if (all === 1) return count === 1 ? 'Sits in the committee' : 'Committees';
    if (count === all) return `Sits in ${seats(count, all)} committees`;
    return count === 0
      ? `Sits in none of the ${all} committees`
      : `Sits in ${count} of ${all} committees`;
  },
  alsoSitsIn: 'Sits itself in',
  member: 'Member',
  withOthers: (count) => `with ${counted(count, 'other partner', 'other partners')}`,
  meets: (rhythm) => `meets ${rhythm}`,
  members: (count) => (count === 0 ? 'Members' : counted(count, 'member', 'members')),
  formerMembers: 'Former members',
  plannedMembers: 'Planned members',
  onlyHere: 'only here',
  inCommittees: (count) => `in ${count} committees`,
  provides: (count) => `Provides ${counted(count, 'offer', 'offers')}`,
  pays: (count) => `Funds ${counted(count, 'offer', 'offers')}`,
  offers: (count) => counted(count, 'offer', 'offers'),
  ties: 'Further ties',
  development: 'Before and after',
  events: 'Milestones and decisions',
  undated: 'undated',
  decidedBy: 'Decided by',
  result: 'Result',
  paper: 'Paper',
  about: 'Also concerns',
  documents: 'Documents',
  basis: 'Basis',
  publishedBy: 'published by',
  partOf: 'Part of',
  childPartners: (count) => `Includes ${counted(count, 'organisation', 'organisations')}`,
  childCommittees: 'Committees below',
  contact: 'Contact',
  identifiers: 'Identifiers',
  schemes: {schulnummer: 'School number'},
  area: 'Area',
  areas: (count) => (count === 1 ? 'Area' : 'Areas'),
  tier: 'Tier',
  purpose: 'Purpose',
  tierDuty: 'This tier',
  meeting: 'Meetings',
  period: 'Period',
  committee: 'Committee',
  programme: 'Programme',
  programmeKinds: {initiative: 'Initiative', funding: 'Funding programme'},
  levels: 'Connects these tiers',
};
