/** In which order the list stands, and from where distances are measured. */
import type {Feed} from '../../feed/types.js';
import type {SortKey} from '../../search/types.js';
import type {ViewState} from '../../state/types.js';
import {moreFiltersPart} from './filter-view.js';
import type {FinderView} from './finder-view.js';

export type Placing = Pick<FinderView, 'sorts' | 'sort' | 'near' | 'place' | 'within'>;

/**
 * What the state asks for, as far as it makes sense: a place that the feed does not know is none,
 * and an order needs what it goes by.
 *
 * @param dates orders by dates that the feed has dates for
 */
export function placingOf(feed: Feed, state: ViewState, dates: readonly SortKey[]): Placing {
  const {query, near = '', within} = state;
  const place = near === '' ? undefined : moreFiltersPart.module?.placesOf(feed).find(near);
  const sorts: readonly SortKey[] = [
    ...(query.trim() === '' ? [] : ['relevance' as const]),
    'title',
    ...dates,
    ...(place ? ['distance' as const] : []),
  ];
  const sort = sorts.find((one) => one === state.sort) ?? sorts[0] ?? 'title';
  return {sorts, sort, near, place, within};
}
