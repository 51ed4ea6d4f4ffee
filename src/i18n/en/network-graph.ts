import type {NetworkGraphMessages} from '../de/network-graph.js';
import {formatCount} from '../format.js';
import {capital, committees, inCommittees, inWords} from './numbers.js';

const digits = (count: number): string => formatCount(count, 'en');

const partners = (count: number): string =>
  count === 1 ? 'one partner' : `${inWords(count)} partners`;

export const networkGraph: NetworkGraphMessages = {
  title: 'Who works together from school to work',

  committeesOn: (bodies, tiers, top) =>
    `${capital(committees(bodies))} ${bodies === 1 ? 'stands' : 'stand'} on ${
      tiers === 1 ? 'one tier' : `${inWords(tiers)} tiers`
    }${top ? `, with ${top} at the top` : ''}`,
  seatedOf: (count, seated) => {
    if (seated === 0) return `${partners(count)} ${count === 1 ? 'is' : 'are'} listed`;
    if (count === 1) return 'one partner sits in a committee';
    const all = count === 2 ? 'both' : `all ${inWords(count)}`;
    if (seated === count) return `${all} partners sit in a committee`;
    return `${inWords(seated)} of ${partners(count)} ${seated === 1 ? 'sits' : 'sit'} in a committee`;
  },
  stillEmpty: (names) => `still empty: ${names}`,
  partnersOnly: (count) => {
    if (count === 0) return 'No committees or partners are listed yet.';
    return `${capital(partners(count))} ${count === 1 ? 'is' : 'are'} listed, no committee yet.`;
  },
  quote: (name) => `“${name}”`,
  oneBody: /^[^(]*\b(alliance|association|board|council|forum|group|network)\b/i,
  inAll: (names, people, total, linksTiers) =>
    `${names} ${people === 1 ? 'sits' : 'sit'} in ${inCommittees(total, total)}${
      linksTiers ? ` and ${people === 1 ? 'links' : 'link'} the tiers` : ''
    }.`,
  inMost: (names, people, seats) =>
    `${names} ${people === 1 ? 'sits in' : 'each sit in'} ${committees(seats)}, more than anyone else.`,
  manyInMost: (people, seats) =>
    `${capital(partners(people))} each sit in ${committees(seats)}, more than anyone else.`,
  mostTies: (name, ties) => `${name} has the most connections (${digits(ties)}).`,
  nobodyInTwo: 'No partner sits in more than one committee.',
  nobodyLeads: 'Nobody has more connections than all the others.',
  noTies: 'No connections are listed yet.',
  plannedAre: (names, count) => `${names} ${count === 1 ? 'is' : 'are'} planned.`,
  plannedTies: (count) =>
    count === 1
      ? 'One connection is planned.'
      : `${capital(inWords(count))} connections are planned.`,
  nothingPlanned: 'Nothing planned is listed.',
  andMore: (names, more) => `${names} and ${inWords(more)} more`,
  widthOfRibbons:
    'The width of a ribbon shows how many organisations of a category sit in a committee.',
  pointsNote:
    'From afar only a part of the lines is drawn. All of them appear as you zoom in, and more names.',
  moreAside: 'The picture goes on sideways: drag it, or move it with the arrows.',

  asGraph: 'Graph',
  asList: 'List',
  tour: 'Tour',
  viewAs: 'View',
  layoutAs: 'Arrangement',
  layouts: {bands: 'Bands', rings: 'Rings', free: 'Free'},
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show all',
  zoomTools: 'Zoom',
  panLeft: 'Left',
  panRight: 'Right',
  panUp: 'Up',
  panDown: 'Down',
  surroundingsOf: 'Surroundings of',
  wholeNetwork: 'Whole network',
  onlyOne: 'Only one place',
  inDirectory: 'In the directory',

  pictureLabel: (counts) => `Network as a picture: ${counts}`,
  egoLabel: (name) => `Surroundings of ${name} as a picture`,
  pictureHelp:
    'Arrow keys walk from place to place and from tier to tier, Enter chooses, N or full stop goes to everything connected. The list says the same in words.',
  help: 'How to use it',
  neighbour: (name, tie, index, count) => `${index} of ${count} at ${name}: ${tie}`,
  backAt: (name) => `Back at ${name}`,
  membership: 'member',
  noNeighbours: 'No connections',

  committee: 'committee',
  programme: 'programme',
  initiative: 'initiative',
  funding: 'funding programme',
  partner: 'partner',
  bodies: 'Committees and programmes',
  partners: 'Partners',
  group: 'several bodies',
  tierPosition: (name, index, count) => `tier ${index} of ${count}: ${name}`,
  inCommittees: (count) => (count === 1 ? 'in 1 committee' : `in ${digits(count)} committees`),
  ofWhich: (count) => `of these ${digits(count)}`,
  members: (count) => (count === 1 ? '1 member' : `${digits(count)} members`),
  connections: (count) =>
    count === 0 ? 'no connections' : count === 1 ? '1 connection' : `${digits(count)} connections`,
  partnersCount: (count, groups) =>
    `${digits(count)} ${count === 1 ? 'organisation' : 'organisations'}${groups ? ' and groups' : ''}`,
  chosen: 'Chosen',
  providerOf: (offer) => `Provider of “${offer}”`,
  choice: (name) => `${name} chosen`,
  choiceCleared: 'Choice cleared',
  toPanel: 'To what is chosen',
  categories: 'Categories',
  partOf: 'Part of',
  legend: 'Signs',
  memberOf: 'member of',
  subgroupOf: 'subgroup of',
  tie: 'other connection',
  succession: 'carries on',
  plannedTie: 'planned connection',
  endedTie: 'ended connection',
  plannedPartner: 'partner, planned',
  endedPartner: 'partner, ended',
  ribbon: 'several members',
  planned: 'planned',
  ended: 'ended',
  groupSign: 'several organisations',
  bodyOrProgramme: 'committee or programme',
  filled: 'filled: member of the chosen group',
  noCategory: 'no category',

  dataFrom: (source) => `Source: ${source}`,
  dataFromMany: (sources) => `Sources: ${sources}`,
  emptyTitle: 'No network listed yet',
  emptyText:
    'As soon as the municipal coordination publishes committees and partners, they appear here.',
  drawing: 'The network is being drawn.',
};
