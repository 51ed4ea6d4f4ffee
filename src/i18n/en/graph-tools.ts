/** What the graph's tools say: search, steps, ways, filter. */
import type {GraphToolsMessages} from '../de/graph-tools.js';
import {formatCount} from '../format.js';
import {inWords} from './numbers.js';

const digits = (count: number): string => formatCount(count, 'en');

const stepsAway = (count: number): string => (count === 1 ? 'one step' : `${inWords(count)} steps`);

/** "3 of 9 categories". */
const share = (shown: number, all: number, one: string, many: string): string =>
  `${digits(shown)} of ${digits(all)} ${all === 1 ? one : many}`;

export const graphTools: GraphToolsMessages = {
  search: 'Search the network',
  clear: 'Clear the search',
  hits: (count) => (count === 0 ? 'No hits' : count === 1 ? '1 hit' : `${digits(count)} hits`),
  moreHits: (count) => `${digits(count)} more if you search more closely`,
  nothingFound: (query) => `Nothing found for “${query}”`,
  otherName: (name) => `also: ${name}`,

  around: 'Show what is around',
  steps: (count) => (count === 1 ? '1 step' : `${digits(count)} steps`),
  everything: 'All',
  partShown: (name, count) =>
    `What is at most ${stepsAway(count)} away from “${name}” is shown, and the way up.`,
  partLabel: (name, count) => `Around ${name}, up to ${stepsAway(count)}, as a picture`,
  wholeNetwork: 'Show the whole network',
  wholeShown: 'The whole network is shown.',

  findWay: 'How it is connected to another place',
  wayTo: (name) => `How is “${name}” connected to …`,
  wayTitle: (from, to) => `How are “${from}” and “${to}” connected?`,
  endWay: 'Close the connection',
  wayEnded: 'Connection closed',
  noWay: 'There is no connection between them in this network.',
  direct: 'They are connected directly.',
  ways: (count, places) =>
    `${count === 1 ? 'The shortest way leads' : `${digits(count)} equally short ways lead`} over ${
      places === 1 ? 'one place' : `${inWords(places)} places`
    }.`,
  moreWays: (count) => `There are more ways as short; ${inWords(count)} are shown.`,
  onlyPast: 'Today they are not connected, only by what is planned or has ended.',
  wayLabel: (from, to) => `Way from ${from} to ${to} as a picture`,
  sitsIn: 'sits in',
  inBody: 'in',
  sits: 'sits',
  thereSits: 'so does',
  isPartOf: 'is part of',
  isTiedTo: 'is connected to',

  filter: 'Filter',
  tiersOf: (shown, all) => share(shown, all, 'tier', 'tiers'),
  categoriesOf: (shown, all) => share(shown, all, 'category', 'categories'),
  linesOf: (shown, all) => share(shown, all, 'kind of connection', 'kinds of connection'),
  filtered: (parts, shown, all) => `${parts} shown: ${share(shown, all, 'place', 'places')}`,
  showAll: 'Show all',
  allShown: 'All places are shown.',
};
