/** What the graph's tools say: search, steps, ways, filter, figures of the drawing. */
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
  meant: (query) => `Did you mean “${query}”?`,
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
  sitsIn: (isMany) => (isMany ? 'sit in' : 'sits in'),
  inBody: 'in',
  sits: (isMany) => (isMany ? 'sit' : 'sits'),
  thereSits: (isMany) => (isMany ? 'so do' : 'so does'),
  isPartOf: 'is part of',
  isTiedTo: (isMany) => (isMany ? 'are connected to' : 'is connected to'),

  filter: 'Filter',
  tiersOf: (shown, all) => share(shown, all, 'tier', 'tiers'),
  categoriesOf: (shown, all) => share(shown, all, 'category', 'categories'),
  linesOf: (shown, all) => share(shown, all, 'kind of connection', 'kinds of connection'),
  filtered: (parts, shown, all) => `${parts} shown: ${share(shown, all, 'place', 'places')}`,
  matching: (shown, all) =>
    `What fits search and filters on this page: ${share(shown, all, 'place', 'places')}`,
  showAll: 'Show all',
  allShown: 'All places are shown.',

  quality: 'Quality of this drawing',
  measuring: 'Being measured …',
  measured: 'The drawing has been measured.',
  tooLargeToMeasure: (most, marks) =>
    `Drawings of up to ${digits(most)} marks are measured; here there are ${digits(marks)}.`,
  countedLeftOut: 'What is counted and not drawn one by one is left out.',
  tierError: 'Tiers',
  offTier: (marks) =>
    marks === 0
      ? 'Every mark stands exactly on its tier.'
      : marks === 1
        ? 'One mark does not stand on its tier.'
        : `${digits(marks)} marks do not stand on their tier.`,
  overlaps: 'Overlaps',
  overlapping: (pairs) =>
    pairs === 0
      ? 'None: every mark and every name stands clear.'
      : pairs === 1
        ? 'Marks or names overlap in one place.'
        : `Marks or names overlap in ${digits(pairs)} places.`,
  smallestGap: 'Smallest gap',
  gapOf: (px) =>
    px < 1
      ? 'Two marks touch.'
      : `At full size at least ${px === 1 ? '1 pixel is' : `${digits(px)} pixels are`} free between two marks.`,
  crossings: 'Crossings',
  crossing: (pairs) =>
    pairs === 0
      ? 'If all connections were straight lines, no two of them would cross.'
      : `If all connections were straight lines, there would be ${pairs === 1 ? 'one crossing' : `${digits(pairs)} crossings`}.`,
  neighbours: 'Neighbours',
  keptNeighbours: (percent) =>
    `Of what is connected, ${digits(percent)}% also stands nearest to each other.`,
  stress: 'Distances',
  keptDistances: (percent) =>
    `Distances in the picture match the number of steps between two places by ${digits(percent)}%.`,
  lengthDeviation: 'Lengths',
  lengthsDiffer: (percent) =>
    percent === 0
      ? 'All connections are equally long.'
      : `Connections differ in length: ${digits(percent)}% more or less than the average is usual.`,

  fileInBands: (most) =>
    `This file shows bands: with more than ${digits(most)} single marks it could hardly be opened.`,
};
