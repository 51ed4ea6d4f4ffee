import type {MadeTourMessages} from '../de/made-tour.js';
import {capital, committees, inCommittees, inWords} from './numbers.js';

const counted = (count: number, one: string, many: string): string =>
  `${inWords(count)} ${count === 1 ? one : many}`;

const partners = (count: number): string => counted(count, 'partner', 'partners');

/** What a talk says that nobody wrote, English. */
export const madeTour: MadeTourMessages = {
  tongue: 'en',
  tour: 'A walk through the network',
  network: 'The network',
  of: (name, what) => `${name}: ${what}`,
  andMore: (names, more) => `${names} and ${inWords(more)} more`,

  bodiesOnTiers: (bodies, tiers) =>
    `${capital(committees(bodies))} on ${tiers === 1 ? 'one tier' : `${inWords(tiers)} tiers`}`,
  partnersOnly: (count) => `${capital(partners(count))} in one network`,
  wholeNotes:
    'This is what the network looks like as a whole. We now go through it from top to bottom. Where in the picture do you find yourself?',

  bodies: committees,
  programmes: (count) => counted(count, 'programme', 'programmes'),
  partners,
  tierText: (decides, names) =>
    [decides && `${capital(decides)}.`, names && `Here: ${names}.`].filter(Boolean).join(' '),

  seatsIn: (seats) => `a seat in ${inCommittees(seats)}`,
  members: (count) => counted(count, 'member', 'members'),
  ties: (ties) => counted(ties, 'connection', 'connections'),
  seatNames: (names) => `Committees: ${names}.`,
  memberNames: (names) => `Members: ${names}.`,
  tieNames: (names) => `Connected to: ${names}.`,
  ownNotes: 'Follow the lines to their other ends. Who of them was new to you, and who is missing?',

  offersBy: (count, people) =>
    `${capital(counted(count, 'offer', 'offers'))} from ${partners(people)}`,
  offerNames: (names) => `Offered by: ${names}.`,
  withCount: (name, count) => `${name} (${count})`,
  offerNotes:
    'This is what reaches young people in the end. Which of these offers do you know, and which do you miss?',

  planned: 'Planned',
  plannedNotes: 'What is dashed is not there yet. What do we need for it to succeed?',
  runsOut: 'Ends soon',
  runsOutNotes: 'This has an end. How does it go on afterwards, and who takes care of it?',
  between: (from, to) => `${from} – ${to}`,
  sentence: (names) => `${names}.`,
};
