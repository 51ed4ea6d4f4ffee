/** Under which key a widget keeps its search and filters in the shared state. */
import type {ViewName} from '../state/types.js';

/**
 * `offers`, or `offers-<element id>` for a further widget of the same kind in the same document or
 * shadow tree.
 */
export function viewKeyOf(element: Element, view: ViewName): string {
  const root = element.getRootNode();
  if (element.id === '' || !(root instanceof Document || root instanceof ShadowRoot)) return view;
  return root.querySelector(element.localName) === element ? view : `${view}-${element.id}`;
}
