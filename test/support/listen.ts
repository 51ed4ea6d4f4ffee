/**
 * A reader without eyes and without a mouse: presses keys, hears role, name and states of what has the focus, and reads
 * on in the accessible tree around it. That tree is the engine's own in Chromium, and computed from the page elsewhere.
 */
import {nameOf} from './accessible-name.js';
import {flatParent} from './flat-tree.js';
import {focusedElement, press, tab, type as typeKeys} from './keyboard.js';
import {roleOf} from './role.js';
import {statesOf} from './states.js';
import {accessibleTree, chromiumTree} from './tree.js';

export interface Heard {
  readonly role: string;
  readonly name: string;
  readonly states: Readonly<Record<string, string>>;
}

type Wanted = (heard: Heard) => boolean;

/** More keys than that lead nowhere. */
const MOST = 100;

/** What has the focus. */
export function hear(): Heard {
  const element = focusedElement();
  if (!element) return {role: '', name: '', states: {}};
  return {role: roleOf(element) ?? '', name: nameOf(element), states: statesOf(element)};
}

/** Presses Tab until something is heard that is wanted. */
export async function tabTo(isWanted: Wanted): Promise<Heard> {
  for (let keys = 0; keys < MOST; keys += 1) {
    await tab();
    const heard = hear();
    if (isWanted(heard)) return heard;
  }
  throw new Error(`Tab leads nowhere; last heard: ${JSON.stringify(hear())}`);
}

/** Everything that a key leads to from here on, this included, up to where it leads no further. */
export async function hearAll(key: string): Promise<readonly Heard[]> {
  const all: Heard[] = [];
  let before: Element | null = null;
  for (let here = focusedElement(); here !== before; here = focusedElement()) {
    all.push(hear());
    before = here;
    await press(key);
  }
  return all;
}

/** Presses a key until something is heard that is wanted. */
export const pressTo = (key: string, isWanted: Wanted): Promise<Heard> => typeTo('', key, isWanted);

/**
 * Types the beginning of a name until what is wanted is heard; `next` is the key that leads on from one that begins
 * likewise but is another one.
 */
export async function typeTo(start: string, next: string, isWanted: Wanted): Promise<Heard> {
  const passed = new Set<Element | null>();
  for (;;) {
    if (start !== '') await typeKeys(start);
    const heard = hear();
    if (isWanted(heard)) return heard;
    if (passed.has(focusedElement())) break;
    passed.add(focusedElement());
    await press(next);
  }
  throw new Error(`“${start}” and ${next} lead nowhere; last heard: ${JSON.stringify(hear())}`);
}

/** What stands around the focus, up to the first thing of a role, as lines of the accessible tree. */
export const linesAround = (role: string): readonly string[] =>
  linesOf(accessibleTree(around(role)));

/** The same in the engine's own words where it has a door to them: they split text otherwise, but name alike. */
export async function ownLinesAround(role: string): Promise<readonly string[]> {
  const own = await chromiumTree(around(role));
  return own === undefined ? linesAround(role) : linesOf(own);
}

const linesOf = (tree: string): readonly string[] => tree.trimEnd().split('\n');

/** The name of the first thing of a role around the focus. */
export const nameAround = (role: string): string => nameOf(around(role));

function around(role: string): Element {
  for (let up = focusedElement(); up; up = flatParent(up)) if (roleOf(up) === role) return up;
  throw new Error(`The focus is in no ${role}.`);
}
