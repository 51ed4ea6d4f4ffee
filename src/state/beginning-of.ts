/** What the query of a shared link says of a widget, where the link became that widget: so the page begins. */
import {fromParameters, keysOf, type AddressView} from './address-codec.js';
import {viewStateOf} from './create-store.js';
import {readQuery} from './query-parts.js';
import type {AddressState, ViewState} from './types.js';

/**
 * The state that the link shows; undefined where it says nothing of such a widget. A tour begins in the page: nobody who
 * reads on wants a stage over it.
 *
 * @param query of the link; other people's parameters, and those of other widgets, are passed over
 * @param before how the page began until now; what the link does not name stays
 * @param view of the widget, which may be called otherwise here than where the link comes from
 */
export function beginningOf(
  query: string,
  before: AddressState,
  view: AddressView,
): AddressState | undefined {
  const [kind = ''] = view.key.split('-', 1);
  const scope = {name: '', views: [{...view, key: kind}]};
  const said = readQuery(query.replace(/&(?:amp;)+/gi, '&'));
  if (![...keysOf(scope)].some((key) => said.has(key))) return undefined;
  const own = viewStateOf(before, view.key);
  const state = fromParameters(said, {...before, views: {[kind]: own}}, scope);
  return {...state, views: {[view.key]: inPage(viewStateOf(state, kind))}};
}

function inPage(view: ViewState): ViewState {
  const {touring} = view;
  return touring ? {...view, touring: {...touring, mode: 'page'}} : view;
}
