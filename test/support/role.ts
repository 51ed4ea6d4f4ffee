import {getRole as libraryRole} from 'dom-accessibility-api';
import {flatParent} from './flat-tree.js';

const presentational = new Set(['none', 'presentation', 'generic']);
const sectioning = new Set(['article', 'aside', 'main', 'nav', 'section']);

/**
 * An element's ARIA role, or null for what has none (generic). Adds to the library the roles that
 * depend on where an element stands (HTML-AAM: header, footer, section, form, th, svg). Roles set
 * only through `ElementInternals` cannot be read from a page and are not seen.
 */
export function roleOf(element: Element): string | null {
  const explicit = element.getAttribute('role')?.trim().split(/\s+/)[0];
  if (explicit && !presentational.has(explicit)) return explicit;
  const implicit = implicitRole(element);
  if (!explicit || implicit === null) return implicit;
  // A presentational role is ignored on what can be focused.
  return isFocusable(element) ? implicit : null;
}

function implicitRole(element: Element): string | null {
  const byPlace = rolesByPlace[element.localName];
  if (byPlace) return byPlace(element);
  const role = libraryRole(element);
  return role === null || presentational.has(role) ? null : role;
}

const rolesByPlace: Record<string, (element: Element) => string | null> = {
  header: (element) => (isInSection(element) ? null : 'banner'),
  footer: (element) => (isInSection(element) ? null : 'contentinfo'),
  section: (element) => (isLabelled(element) ? 'region' : null),
  form: (element) => (isLabelled(element) ? 'form' : null),
  aside: (element) => (isInSection(element) && !isLabelled(element) ? null : 'complementary'),
  search: () => 'search',
  summary: () => 'button',
  legend: () => null,
  label: () => null,
  caption: () => 'caption',
  figcaption: () => null,
  blockquote: () => 'blockquote',
  meter: () => 'meter',
  p: () => null,
  th: (element) => headerCellRole(element),
  svg: (element) => (isLabelled(element) || hasTitleChild(element) ? 'img' : null),
  li: (element) => (roleOfParent(element) === 'list' ? 'listitem' : null),
};

function headerCellRole(element: Element): string {
  const scope = element.getAttribute('scope');
  if (scope === 'row' || scope === 'rowgroup') return 'rowheader';
  if (scope === 'col' || scope === 'colgroup' || element.closest('thead')) return 'columnheader';
  return 'columnheader';
}

function roleOfParent(element: Element): string | null {
  const parent = flatParent(element);
  if (parent?.localName === 'slot') return roleOfParent(parent);
  return parent && roleOf(parent);
}

function isInSection(element: Element): boolean {
  for (let up = flatParent(element); up; up = flatParent(up)) {
    if (sectioning.has(up.localName)) return true;
  }
  return false;
}

function isLabelled(element: Element): boolean {
  return ['aria-label', 'aria-labelledby', 'title'].some((name) => element.getAttribute(name));
}

function hasTitleChild(element: Element): boolean {
  return [...element.children].some((child) => child.localName === 'title');
}

function isFocusable(element: Element): boolean {
  return (
    element.hasAttribute('tabindex') || element.matches('a[href], button, input, select, textarea')
  );
}
