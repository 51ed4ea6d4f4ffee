/** Under which key a widget keeps what is its own in the shared state. */
import type {ViewName} from '../state/types.js';

/**
 * `offers`, or `offers-<element id>` for a further widget of the same kind in the same document or
 * shadow tree. Without an id it shares search and filters with the first; a picture is no search: it
 * gets its number, `network-2`.
 */
export function viewKeyOf(element: Element, view: ViewName): string {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return view;
  if (element.id === '' && view !== 'network') return view;
  const at = [...root.querySelectorAll(element.localName)].indexOf(element);
  return at <= 0 ? view : `${view}-${element.id || at + 1}`;
}
