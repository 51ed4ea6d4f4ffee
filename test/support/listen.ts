/**
 * A reader without eyes and without a mouse: presses keys, and hears role, name and states of what has the focus. In
 * Chromium these are the engine's own; in the others they are computed from the page, as for the stored trees.
 */
import {executeServerCommand} from '@web/test-runner-commands';
import {nameOf} from './accessible-name.js';
import {engine} from './engine.js';
import {flatParent} from './flat-tree.js';
import {focusedElement, press, tab} from './keyboard.js';
import {roleOf} from './role.js';
import {statesOf} from './states.js';
import {accessibleTree} from './tree.js';

export interface Heard {
  readonly role: string;
  readonly name: string;
  readonly states: Readonly<Record<string, string>>;
}

/** More keys than that lead nowhere. */
const MOST = 400;

/** What has the focus. */
export async function hear(): Promise<Heard> {
  const element = focusedElement();
  if (!element) return {role: '', name: '', states: {}};
  if (engine === 'chromium') {
    Object.assign(globalThis, {kokoTreeTarget: element});
    return executeServerCommand<Heard, undefined>('koko-chromium-node');
  }
  return {role: roleOf(element) ?? '', name: nameOf(element), states: statesOf(element)};
}

/** Presses Tab until something is heard that is wanted. */
export async function tabTo(isWanted: (heard: Heard) => boolean): Promise<Heard> {
  for (let keys = 0; keys < MOST; keys += 1) {
    await tab();
    const heard = await hear();
    if (isWanted(heard)) return heard;
  }
  throw new Error(`Tab leads nowhere; last heard: ${JSON.stringify(await hear())}`);
}

/** Presses a key until something is heard that is wanted; undefined where the key leads no further. */
export async function pressTo(
  key: string,
  isWanted: (heard: Heard) => boolean,
): Promise<Heard | undefined> {
  let before: Element | null = null;
  for (let keys = 0; keys < MOST; keys += 1) {
    const heard = await hear();
    if (isWanted(heard)) return heard;
    const here = focusedElement();
    if (here === before) return undefined;
    before = here;
    await press(key);
  }
  return undefined;
}

/** Everything that a key leads to from here on, this included. */
export async function hearAll(key: string): Promise<readonly Heard[]> {
  const all: Heard[] = [];
  await pressTo(key, (heard) => {
    all.push(heard);
    return false;
  });
  // At the end the key stays where it is, and the last is heard twice.
  return all.slice(0, -1);
}

/** What stands around the focus, up to the first thing of a role, as lines of the accessible tree. */
export const linesAround = (role: string): readonly string[] =>
  accessibleTree(around(role)).trimEnd().split('\n');

/** The name of the first thing of a role around the focus. */
export const nameAround = (role: string): string => nameOf(around(role));

function around(role: string): Element {
  for (let up = focusedElement(); up; up = flatParent(up)) if (roleOf(up) === role) return up;
  throw new Error(`The focus is in no ${role}.`);
}
