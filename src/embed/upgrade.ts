/** Puts widgets in the place of links and placeholders: the first two rungs of the ladder become the third. */
import type {AllowList} from './allow-list.js';
import {keepFocus} from './keep-focus.js';
import {makeWidget} from './make-widget.js';
import {
  ELEMENTS,
  isUpgrade,
  judgeLink,
  judgePlaceholder,
  LINKS,
  PLACEHOLDERS,
  type Upgrade,
} from './snippet.js';

/**
 * Upgrades what is in `root`, and `root` itself. Doing it twice does nothing: a link that became a widget is its
 * fallback content from then on.
 */
export function upgrade(root: Element, allowed: AllowList): void {
  for (const element of found(root, PLACEHOLDERS)) {
    const verdict = judgePlaceholder(element, allowed);
    if (isUpgrade(verdict)) fill(element, verdict, allowed);
  }
  for (const link of found(root, LINKS)) {
    const verdict = judgeLink(link, allowed);
    if (isUpgrade(verdict)) replace(link, verdict, allowed);
  }
}

/** The widgets in `root`, and `root` itself. */
export const widgetsIn = (root: Element): HTMLElement[] => found(root, ELEMENTS) as HTMLElement[];

function found(root: Element, selector: string): Element[] {
  const inside = [...root.querySelectorAll(selector)];
  return root.matches(selector) ? [root, ...inside] : inside;
}

function fill(element: Element, wanted: Upgrade, allowed: AllowList): void {
  const made = makeWidget(wanted.widget, wanted.options, allowed);
  const {activeElement} = element.getRootNode() as Document | ShadowRoot;
  const restore =
    activeElement && element.contains(activeElement) ? keepFocus(activeElement, made) : undefined;
  made.append(...element.childNodes);
  element.append(made);
  restore?.();
}

function replace(link: Element, wanted: Upgrade, allowed: AllowList): void {
  const {block} = wanted;
  const made = makeWidget(wanted.widget, wanted.options, allowed, wanted.query);
  // A link into the page, to this block, leads to the widget from now on.
  if (block.id) made.id = block.id;
  const restore = keepFocus(link, made);
  block.replaceWith(made);
  made.append(link);
  restore();
}
