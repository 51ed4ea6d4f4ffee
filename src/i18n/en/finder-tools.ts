/** What the finder's tools say: suggestions and further filters. */
import type {FinderToolsMessages} from '../de/finder-tools.js';

export const finderTools: FinderToolsMessages = {
  suggestions: 'Suggestions',
  suggested: {words: '', place: 'Place', offer: 'Offer', situation: 'Situation'},
  andWords: (query) => `and “${query}”`,
  otherWord: (word) => `also: ${word}`,

  placeTitle: 'Place and distance',
  placeLabel: 'Postcode or place',
  placeNote: 'Distances are as the crow flies.',
  placeUnknown: (text, examples) =>
    `“${text}” does not occur in these data. Known is, for example, ${examples.join(' or ')}.`,
  within: 'Within',
  anyDistance: 'any distance',
  placeless: (count) =>
    count === 1
      ? '1 offer has no known place, for instance because it is online. It is in no radius.'
      : `${count} offers have no known place, for instance because they are online. They are in no radius.`,
  upTo: (km) => `up to ${km}\u00A0km`,

  searchIn: (facet) => `Search in “${facet}”`,
  moreValues: (count) => `${count} more by searching`,
  valuesFound: (count) => (count === 0 ? 'Nothing in this list' : `${count} in this list`),
};
