/** What the offer finder says, English. */
import type {OfferFinderMessages} from '../de/offer-finder.js';
import {formatCount} from '../format.js';
import {joinPhrases, type Phrase} from '../phrase.js';

const AND = ' and ';

const offers = (count: number): string => {
  if (count === 0) return 'No offers';
  return count === 1 ? '1 offer' : `${formatCount(count, 'en')} offers`;
};

export const offerFinder: OfferFinderMessages = {
  heading: 'Offers for the way from school to work',
  searchLabel: 'What are you looking for?',
  searchMissing: 'The word search could not be loaded. The filters work.',
  situations: 'Which of these is true for you?',
  unsure: 'I do not know\u00A0– show everything',
  facets: {
    audiences: 'For whom',
    fields: 'Field of action',
    kinds: 'What is offered?',
    aims: 'Aim',
    areas: 'Place',
    providers: 'Who offers it?',
    mode: 'How does it take place?',
    languages: 'Language',
    cost: 'Cost',
    grades: 'School year and age',
    open: 'Time',
    dates: 'Dates and deadlines',
  },
  chips: {kinds: 'Offer', providers: 'Provider', mode: 'Form', grades: 'Year', dates: 'Date'},
  oneIsEnough: 'any of these',
  more: (count) => `Show ${count} more`,
  fewer: 'Show fewer',
  filter: 'Filters',
  moreFilters: 'More filters',
  fewerFilters: 'Fewer filters',
  chosen: (count) => `${count} chosen`,
  showResults: (count) => (count === 0 ? 'Close filters' : `Show ${offers(count)}`),
  offers,
  onlySimilar: 'No exact matches',
  sortedBy: 'Sorted by',
  sorts: {
    relevance: 'best match',
    title: 'title',
    date: 'next date',
    deadline: 'deadline',
    distance: 'distance',
  },
  place: 'Place',
  placeLabel: (place, within) =>
    within === undefined ? place : `${place}, at most ${within}\u00A0km`,
  away: (km) => `${km.toFixed(km < 10 ? 1 : 0)}\u00A0km as the crow flies`,
  chosenFilters: 'Chosen filters',
  removeFilter: (group, label) => `Remove filter ${group}: ${label}`,
  removeAll: 'Remove all filters',
  query: 'Search',
  removeQuery: (query) => `Clear Search: ${query}`,
  scope: {
    partner: 'Provided or funded by',
    committee: 'Provided or funded by members of',
    programme: 'Only offers of',
  },
  noFilterHelps: 'No filter leads to offers here.',
  removeScope: (group, name) => `${group}: ${name}, remove this limit`,
  moreOffers: (count) =>
    count === 1 ? 'Show 1 more offer' : `Show ${formatCount(count, 'en')} more offers`,
  shownOf: (shown, total) => `${formatCount(shown, 'en')} of ${offers(total)}`,
  similar: 'Similar words',
  similarNote: 'These offers hold words that look like what you typed.',
  settled: (count, similar, filters, suggestions) =>
    [
      offers(count),
      similar > 0 ? `${formatCount(similar, 'en')} with similar words` : '',
      filters > 0 ? `${filters} ${filters === 1 ? 'filter' : 'filters'} set` : '',
      suggestions > 0 ? `${suggestions} ${suggestions === 1 ? 'suggestion' : 'suggestions'}` : '',
    ]
      .filter(Boolean)
      .join(', '),

  reason: {
    sentence: (clauses, unsure) => [
      unsure ? 'May fit because ' : 'Fits because ',
      ...joinPhrases(clauses, AND),
      '.',
    ],
    entered: (found) =>
      joinPhrases(
        found.map(({word, as}): Phrase => [{mark: word}, ` is entered ${as}`]),
        AND,
      ),
    mentioned: (where, words) => [
      `${where} mentions `,
      ...joinPhrases(
        words.map((mark): Phrase => [{mark}]),
        AND,
      ),
    ],
    part: (found, word) => [`“${found}” holds the word `, {mark: word}],
    pieces: (found, word) => [
      ...joinPhrases(
        found.map((one): Phrase => [`“${one}”`]),
        AND,
      ),
      found.length === 1 ? ' fits parts of ' : ' fit parts of ',
      {mark: word},
    ],
    family: (found, word) => [`“${found}” is related to `, {mark: word}],
    synonym: (found, label) => [`“${found}” is another word for `, {mark: label}],
    other: (found, word, inside) => [
      `“${found}” ${inside ? 'holds' : 'is'} another word for `,
      {mark: word},
    ],
    similar: (found, word, meant) => [
      meant === undefined || meant === found
        ? `“${found}” is spelled much like `
        : `“${found}” belongs to “${meant}”, spelled much like `,
      {mark: word},
    ],
    as: {
      audiences: 'as audience',
      fields: 'as field of action',
      kinds: 'as kind of offer',
      aims: 'as aim',
      providers: 'as provider',
      areas: 'as area',
      places: 'as place',
      programme: 'as programme',
      legalBasis: 'as legal basis',
      schedule: 'in the times',
      grades: 'in the school years',
    },
    where: {title: 'the title', summary: 'the text', description: 'the text'},
  },

  emptyTitle: 'No offers entered yet',
  emptyText: 'Offers stand here as soon as they are published.',
  publishedBy: (name) => `Published by: ${name}`,

  back: (count) => (count === 0 ? 'Back to the search' : `Back to ${offers(count)}`),
  free: 'free of charge',
  paid: 'with a fee',
  money: (amount, currency) => `${amount}\u00A0${currency === 'EUR' ? 'euros' : currency}`,
  weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  clock: (from, to) => (to ? `${from} to ${to}` : from),
  over: 'over',
  checked: (date, precision) => `checked ${precision === 'day' ? 'on' : 'in'} ${date}`,
  fundedBy: (names) => `funded by ${names}`,
  barrierFree: 'barrier-free',
  andMore: (count) => `and ${count} more`,
  morePlaces: (count) => (count === 1 ? 'and one more place' : `and ${count} more places`),
  openPartner: (name) => `${name}, open in the directory`,
  showActor: (name) => `${name}, show in the network`,
};
