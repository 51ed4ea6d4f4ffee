/** Turns snippets into widgets, and fetches what defines a widget when one comes near to what is seen. */
import type {AllowList} from './allow-list.js';
import {nearViewport} from './near-viewport.js';
import {reserveRoom} from './reserve-room.js';
import {ELEMENTS} from './snippet.js';
import {upgrade, widgetsIn} from './upgrade.js';
import {whenChanged} from './when-changed.js';

/** How to fetch what defines each tag. */
export type Parts = Readonly<Record<string, () => Promise<unknown>>>;

/**
 * Watches for as long as the page stands: a snippet may come at any time.
 *
 * @returns fetches what defines a tag, seen or not
 */
export function watchPage(
  page: Document,
  parts: Parts,
  allowed: AllowList,
): (localName: string) => void {
  const rooms = new WeakMap<Element, () => void>();
  const asked = new Set<string>();
  const near = nearViewport((element) => void load(element.localName));

  whenChanged(page, {childList: true, subtree: true}, (mutations) => {
    for (const {addedNodes} of mutations) for (const node of addedNodes) look(node);
  });
  look(page.documentElement);

  // Of a page that is still being read nobody knows what stands beside a link.
  if (page.readyState === 'loading')
    page.addEventListener('DOMContentLoaded', () => look(page.documentElement), {once: true});

  // Whoever uses one widget may go from it to the next, which has to be there then.
  for (const type of ['focusin', 'pointerdown'])
    page.addEventListener(type, (event) => isInWidget(event) && loadShown(), {passive: true});

  function loadShown(): void {
    for (const widget of widgetsIn(page.documentElement))
      if (isShown(widget)) void load(widget.localName);
  }

  function look(node: Node): void {
    if (node.nodeType !== 1 || !node.isConnected) return;
    if (page.readyState !== 'loading') upgrade(node as Element, allowed);
    for (const widget of widgetsIn(node as Element)) expect(widget);
  }

  function expect(widget: HTMLElement): void {
    if (!rooms.has(widget)) rooms.set(widget, reserveRoom(widget));
    if (asked.has(widget.localName)) return;
    if (isEager(widget, page)) void load(widget.localName);
    else near.watch(widget);
  }

  async function load(localName: string): Promise<void> {
    if (asked.has(localName)) return;
    asked.add(localName);
    try {
      await parts[localName]?.();
    } catch (error) {
      // The fallback content stays; what is inserted later may try again.
      asked.delete(localName);
      for (const widget of page.querySelectorAll(localName)) rooms.get(widget)?.();
      console.warn(`koko-widgets: <${localName}> could not be loaded.`, error);
    }
  }

  return (localName) => void load(localName);
}

/** A link to something in a widget leads there, however far down it stands. */
const isEager = (widget: Element, {location}: Document): boolean =>
  widget.getAttribute('loading') === 'eager' || /[?&]koko-(?!debug)/.test(location.search);

const isInWidget = ({target}: Event): boolean =>
  target instanceof Element && target.closest(ELEMENTS) !== null;

/** Older browsers cannot say it of closed parts that lie in the layout. */
function isShown(widget: Element): boolean {
  try {
    return widget.checkVisibility();
  } catch {
    return widget.getClientRects().length > 0;
  }
}
