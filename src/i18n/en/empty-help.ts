/** What the finder says where nothing was found, English. */
import type {EmptyHelpMessages} from '../de/empty-help.js';

export const emptyHelp: EmptyHelpMessages = {
  title: 'This leads to offers',
  meant: (query) => ['Did you mean ', {mark: query}, '?'],
  fewerWords: (query, filtered) => [
    'Search only for ',
    {mark: query},
    filtered ? ', all filters stay' : '',
  ],
  withoutFilter: (group, label) => ['Without the filter ', {mark: `${group}: ${label}`}],
  withoutFilters: ['Without any filter'],
  withoutQuery: (filtered) => [
    filtered ? 'Without search words, filters only' : 'All offers, without search words',
  ],
  withoutScope: (names) => ['Not only offers with ', {mark: names}],
  anyDistance: (place) => ['Without the filter ', {mark: `Place: ${place}`}],
  everything: ['See all offers'],
  startOver: 'start over',
  search: 'search again',
  remove: 'remove filter',
  removeAll: 'remove all',
  clear: 'clear search',
  widen: 'show all',
  nothingFits: 'Nothing for you?',
  helpHere: 'Advice and help are here:',
};
