import {nameOf} from './accessible-name.js';
import {exposedElements, isElement, plain} from './flat-tree.js';
import {roleOf} from './role.js';
import {statesOf} from './states.js';
import {accessibleTree} from './tree.js';
import {until} from './wait.js';

export interface RoleOptions {
  /** The accessible name: the whole of it as a string, or a pattern. */
  name?: string | RegExp;
  /** States as the accessible tree prints them, such as `{expanded: true, level: 2}`. */
  states?: Record<string, string | number | boolean>;
}

type Root = Element | ShadowRoot | Document;

/** All things of a role below a root, through shadow roots and slots; what is hidden is not there. */
export function queryAllByRole(root: Root, role: string, options: RoleOptions = {}): HTMLElement[] {
  return [...exposedElements(root)].filter(
    (element): element is HTMLElement => roleOf(element) === role && hasAll(element, options),
  );
}

/** The one thing of that role and name, or null; throws when there are several. */
export function queryByRole(
  root: Root,
  role: string,
  options: RoleOptions = {},
): HTMLElement | null {
  const found = queryAllByRole(root, role, options);
  if (found.length > 1)
    throw new Error(`${found.length} × ${wanted(role, options)}${whatIsThere(root)}`);
  return found[0] ?? null;
}

/** The one thing of that role and name; throws, and says what is there instead, when it is not. */
export function getByRole(root: Root, role: string, options: RoleOptions = {}): HTMLElement {
  const found = queryByRole(root, role, options);
  if (!found) throw new Error(`No ${wanted(role, options)}${whatIsThere(root)}`);
  return found;
}

/** All things of that role and name; throws when there is none. */
export function getAllByRole(root: Root, role: string, options: RoleOptions = {}): HTMLElement[] {
  const found = queryAllByRole(root, role, options);
  if (found.length === 0) throw new Error(`No ${wanted(role, options)}${whatIsThere(root)}`);
  return found;
}

/** Waits until the thing of that role and name is there. */
export async function findByRole(
  root: Root,
  role: string,
  options: RoleOptions = {},
): Promise<HTMLElement> {
  await until(() => queryAllByRole(root, role, options).length > 0, {
    message: () => `No ${wanted(role, options)}${whatIsThere(root)}`,
  });
  return getByRole(root, role, options);
}

function hasAll(element: Element, {name, states = {}}: RoleOptions): boolean {
  if (name !== undefined && !isNamed(element, name)) return false;
  const actual = statesOf(element);
  return Object.entries(states).every(
    ([state, value]) => (actual[state] ?? 'false') === String(value),
  );
}

function isNamed(element: Element, name: string | RegExp): boolean {
  const actual = nameOf(element);
  return typeof name === 'string' ? actual === plain(name) : name.test(actual);
}

function wanted(role: string, {name, states}: RoleOptions): string {
  const parts = [role, ...(name === undefined ? [] : [String(name)])];
  return states ? `${parts.join(' ')} ${JSON.stringify(states)}` : parts.join(' ');
}

function whatIsThere(root: Root): string {
  const elements = isElement(root) ? [root] : [...root.children];
  return `; there is:\n${elements.map(accessibleTree).join('')}`;
}
