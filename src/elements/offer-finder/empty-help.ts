/** Help for an empty list: what leads somewhere from here. */
import {emptyHelpMessages} from '../../i18n/empty-help.js';
import type {FacetKey} from '../../search/types.js';
import {groupOf} from './chosen-view.js';
import type {Drawing, Drawn} from './drawing.js';
import {chosenValues} from './finder-model.js';
import type {FinderActions, FinderView} from './finder-view.js';
import {waysCard, wayView, type WayView} from './ways-out.js';

/** The ways out, with those that only a finder on a page knows. */
export function emptyHelp(view: FinderView, actions: FinderActions, drawing: Drawing): Drawn {
  const filtered = chosenValues(view.refinements).length > 0;
  const wayActions = {
    groupOf: (facet: string) => groupOf(facet, drawing),
    remove: (facet: FacetKey, id: string) => actions.removeValue(facet, id),
    removeAll: () => actions.removeAll(),
    search: (query: string) => actions.search(query),
  };
  const views = view.result.waysOut.map((way) => wayView(way, filtered, wayActions, drawing));
  const known = [
    ...scopeWay(view, actions, drawing),
    ...distanceWay(view, actions, drawing),
    ...views,
  ];
  return waysCard(known.length > 0 ? known : startOver(view, actions, drawing), drawing);
}

function scopeWay(
  {scope, unscopedTotal}: FinderView,
  actions: FinderActions,
  {lang, say}: Drawing,
): readonly WayView[] {
  const count = scope.length === 0 ? 0 : unscopedTotal();
  if (count === 0) return [];
  const words = emptyHelpMessages(lang);
  const names = scope.map(({name, shortName}) => say(shortName ?? name)).join(', ');
  return [
    {
      text: words.withoutScope(names),
      count,
      action: words.widen,
      onTake: () => actions.widen(),
    },
  ];
}

function distanceWay(
  {place, within, anywhereTotal}: FinderView,
  actions: FinderActions,
  {words, lang}: Drawing,
): readonly WayView[] {
  const count = place === undefined || within === undefined ? 0 : anywhereTotal();
  if (count === 0) return [];
  const {anyDistance, widen} = emptyHelpMessages(lang);
  return [
    {
      text: anyDistance(words.placeLabel(place?.label ?? '', within)),
      count,
      action: widen,
      onTake: () => actions.removeNear(),
    },
  ];
}

/** The last resort: where no single thing that is let go of helps. */
function startOver(
  {feed}: FinderView,
  actions: FinderActions,
  {lang}: Drawing,
): readonly WayView[] {
  const {everything, startOver: action} = emptyHelpMessages(lang);
  return [
    {
      text: everything,
      count: feed.offers.length,
      action,
      onTake: () => actions.startOver(),
    },
  ];
}
