import type {PartnerPageMessages} from '../de/partner-page.js';
import {formatCount} from '../format.js';
import {inCommittees} from './numbers.js';
import {counted} from './partner-directory.js';

export const partnerPage: PartnerPageMessages = {
  emptyCommittee: 'No members have been entered.',
  back: 'Back to the directory',
  sitsInOf: (count, all) => {
    if (all < 2) return count === 1 ? 'Sits in the committee' : 'Committees';
    if (count === all) return `Sits in ${inCommittees(count, all)}`;
    return count === 0
      ? `Sits in none of the ${all} committees`
      : `Sits in ${count} of ${all} committees`;
  },
  alsoSitsIn: 'Sits itself in',
  withOthers: (count) => `with ${counted(count, 'other partner', 'other partners')}`,
  meets: (rhythm) => `meets ${rhythm}`,
  formerMembers: 'Former members',
  plannedMembers: 'Planned members',
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
  partOf: 'Part of',
  childPartners: (count) => `Includes ${counted(count, 'organisation', 'organisations')}`,
  childCommittees: 'Committees below',
  contact: 'Contact',
  identifiers: 'Identifiers',
  schemes: {schulnummer: 'School number'},
  area: 'Area',
  areas: (count) => (count === 1 ? 'Area' : 'Areas'),
  purpose: 'Purpose',
  nextMeetings: 'Next meetings',
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  allKinds: (count) => `all (${formatCount(count, 'en')})`,
  ofKind: (name, count) => `${name} (${formatCount(count, 'en')})`,
  byKind: 'By kind of offer',
  inFinder: 'Filter in the offer finder',
  meeting: 'Meetings',
  period: 'Period',
  levels: 'Connects these tiers',
};
