/** Under which key a widget keeps what is its own in the shared state. */
import type {ViewName} from '../state/types.js';

/** Of each widget the key that it had last. */
const keys = new WeakMap<Element, string>();

/**
 * `offers`, or `offers-<element id>` for a further widget of the same kind in the same document or
 * shadow tree. Without an id it shares search and filters with the first; a picture is no search: it
 * gets a number that no other has, `network-2`. Ask anew when a widget comes back: it keeps its key
 * unless another has taken it meanwhile.
 */
export function viewKeyOf(element: Element, view: ViewName): string {
  const root = element.getRootNode();
  const isPlain = element.id === '' && view !== 'network';
  const hasOthers = root instanceof Document || root instanceof ShadowRoot;
  const key = isPlain || !hasOthers ? view : freeKey(element, view, keysIn(root, element));
  keys.set(element, key);
  return key;
}

function keysIn(root: ParentNode, element: Element): ReadonlySet<string | undefined> {
  const all = [...root.querySelectorAll(element.localName)];
  return new Set(all.flatMap((one) => (one === element ? [] : [keys.get(one)])));
}

function freeKey(element: Element, view: ViewName, taken: ReadonlySet<string | undefined>): string {
  const numbered = [...taken].map((_, at) => `${view}-${at + 2}`);
  const own = element.id === '' ? numbered : [`${view}-${element.id}`];
  const before = keys.get(element);
  const wished = before === undefined ? [view, ...own] : [before, view, ...own];
  return wished.find((key) => !taken.has(key)) ?? `${view}-${element.id || taken.size + 2}`;
}
