import {computeAccessibleDescription, computeAccessibleName} from 'dom-accessibility-api';
import {flatChildren, isElement, isPruned, plain, styleOf} from './flat-tree.js';
import {roleOf} from './role.js';

/** Roles that take their name from what is in them (ARIA 1.2, "Roles Supporting Name from Content"). */
const namedByContent = new Set(
  (
    'button cell checkbox columnheader gridcell heading link menuitem menuitemcheckbox ' +
    'menuitemradio option radio row rowheader switch tab tooltip treeitem'
  ).split(' '),
);

export function isNamedByContent(element: Element): boolean {
  return namedByContent.has(roleOf(element) ?? '');
}

/** An element's accessible name. The library does not look into shadow roots; this does. */
export function nameOf(element: Element): string {
  if (isNamedByContent(element) && !hasOwnLabel(element) && containsShadow(element)) {
    return plain(contentName(element));
  }
  return plain(computeAccessibleName(element));
}

/** An element's accessible description (`aria-describedby`, `aria-description`, `title`). */
export function descriptionOf(element: Element): string {
  const spoken = element.hasAttribute('aria-describedby')
    ? computeAccessibleDescription(element)
    : (element.getAttribute('aria-description') ?? element.getAttribute('title') ?? '');
  const description = plain(spoken);
  return description === nameOf(element) ? '' : description;
}

function hasOwnLabel(element: Element): boolean {
  return element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby');
}

function containsShadow(element: Element): boolean {
  return (
    element.shadowRoot !== null ||
    [...element.querySelectorAll('*')].some((inner) => inner.shadowRoot !== null)
  );
}

function contentName(element: Element): string {
  return flatChildren(element)
    .map((child) => {
      if (child.nodeType === Node.TEXT_NODE) return child.textContent ?? '';
      if (!isElement(child) || isPruned(child)) return '';
      const name =
        containsShadow(child) && !hasOwnLabel(child) ? contentName(child) : partName(child);
      return styleOf(child).display.startsWith('inline') ? name : ` ${name} `;
    })
    .join('');
}

/** The part an element without shadow roots gives to a name made of content. */
function partName(element: Element): string {
  if (hasOwnLabel(element) || roleOf(element) === 'img') return computeAccessibleName(element);
  return contentName(element);
}
