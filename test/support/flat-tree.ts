/**
 * The flat tree: what a person meets, with shadow roots in the place of their hosts' children and
 * assigned nodes in the place of their slots. Only open shadow roots are seen. Nothing here uses
 * `instanceof`, so that it works on the documents of frames too.
 */

export function isElement(node: Node | null | undefined): node is Element {
  return node?.nodeType === Node.ELEMENT_NODE;
}

function isSlot(element: Element): element is HTMLSlotElement {
  return element.localName === 'slot' && 'assignedNodes' in element;
}

/** The children of a node in the flat tree. */
export function flatChildren(node: Node): Node[] {
  if (!isElement(node)) return [...node.childNodes];
  if (node.shadowRoot) return [...node.shadowRoot.childNodes];
  if (isSlot(node)) {
    const assigned = node.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return [...node.childNodes];
}

/** The parent of an element in the flat tree. */
export function flatParent(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const parent = element.parentNode;
  if (isElement(parent)) return parent;
  return (parent as ShadowRoot | null)?.host ?? null;
}

/** All elements below a node, in the order a screen reader meets them, without what is hidden. */
export function* exposedElements(node: Node): Generator<Element> {
  for (const child of flatChildren(node)) {
    if (!isElement(child) || isPruned(child)) continue;
    if (isVisible(child)) yield child;
    yield* exposedElements(child);
  }
}

const silentElements = new Set(['script', 'style', 'template', 'link', 'meta', 'noscript', 'head']);

/** Whether an element and everything in it is kept from assistive technology. */
export function isPruned(element: Element): boolean {
  return (
    silentElements.has(element.localName) ||
    element.getAttribute('aria-hidden') === 'true' ||
    (element as HTMLElement).inert ||
    isUndrawn(element) ||
    isFoldedAway(element)
  );
}

function isUndrawn(element: Element): boolean {
  const style = styleOf(element);
  return style.display === 'none' || style.getPropertyValue('content-visibility') === 'hidden';
}

/** Inside closed `details`, everything but the summary. */
function isFoldedAway(element: Element): boolean {
  const parent = element.parentElement;
  if (parent?.localName !== 'details' || (parent as HTMLDetailsElement).open) return false;
  return parent.querySelector(':scope > summary') !== element;
}

/** Hidden by `visibility`, which a descendant may turn back on. */
export function isVisible(element: Element): boolean {
  return styleOf(element).visibility === 'visible';
}

export function styleOf(element: Element, pseudo?: string): CSSStyleDeclaration {
  const view = element.ownerDocument.defaultView ?? window;
  return view.getComputedStyle(element, pseudo);
}

/** Text as a person compares it: no soft hyphens, every run of white space one space. */
export function plain(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The visible text below a node through shadow roots and slots, blocks separated by a space. */
export function visibleText(node: Node): string {
  return plain(rawText(node));
}

function rawText(node: Node): string {
  return flatChildren(node)
    .map((child) => {
      if (child.nodeType === Node.TEXT_NODE) return child.textContent ?? '';
      if (!isElement(child) || isPruned(child)) return '';
      const text = rawText(child);
      return styleOf(child).display.startsWith('inline') ? text : ` ${text} `;
    })
    .join('');
}
