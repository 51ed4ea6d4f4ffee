import {executeServerCommand} from '@web/test-runner-commands';
import {expect} from '@esm-bundle/chai';
import {descriptionOf, isNamedByContent, nameOf} from './accessible-name.js';
import {engine} from './engine.js';
import {flatChildren, isElement, isPruned, isVisible, plain, styleOf} from './flat-tree.js';
import {roleOf} from './role.js';
import {statesOf} from './states.js';

interface TreeNode {
  role: string;
  name: string;
  notes: string[];
  children: TreeNode[];
}

/** Roles whose insides assistive technology does not walk (ARIA 1.2, "Children Presentational"). */
const closedRoles = new Set(
  (
    'button checkbox combobox img math menuitemcheckbox menuitemradio meter option progressbar ' +
    'radio scrollbar searchbox separator slider spinbutton switch tab textbox'
  ).split(' '),
);

/**
 * What a screen reader finds in an element, as indented text: one line for each thing, with role,
 * name, states and description. Shadow roots and slots are followed, what has no role is passed
 * through, what is hidden is left out. Computed from the page alone, so that all engines agree.
 */
export function accessibleTree(element: Element): string {
  return print(joinTexts(expose(element)), 0);
}

/**
 * Holds an element's accessible tree against `test/trees/<name>.txt`. A tree that is not stored yet
 * is written (outside CI); `UPDATE_TREES=1` writes it anew. Read what was written: it is the review.
 */
export async function expectTree(element: Element, name: string): Promise<void> {
  await expectStored(name, accessibleTree(element));
}

/**
 * The same for the tree that Chromium itself computes, stored in `test/trees/chromium/`. Does
 * nothing in the other engines, which have no such door.
 */
export async function expectChromiumTree(element: Element, name: string): Promise<void> {
  const tree = await chromiumTree(element);
  if (tree !== undefined) await expectStored(`chromium/${name}`, tree);
}

/** The tree that Chromium itself computes of an element; undefined in the other engines. */
export async function chromiumTree(element: Element): Promise<string | undefined> {
  if (engine !== 'chromium') return undefined;
  Object.assign(globalThis, {kokoTreeTarget: element});
  const {tree} = await executeServerCommand<{tree: string}, undefined>('koko-chromium-tree');
  return tree;
}

async function expectStored(name: string, text: string): Promise<void> {
  const payload = {name, text};
  const stored = await executeServerCommand<{text: string | null}, typeof payload>(
    'koko-stored-tree',
    payload,
  );
  if (stored.text === null)
    throw new Error(`test/trees/${name}.txt is missing; the tree is:\n${text}`);
  expect(text).to.equal(stored.text, `test/trees/${name}.txt (UPDATE_TREES=1 stores it anew)`);
}

function expose(node: Node): TreeNode[] {
  if (!isElement(node)) return exposeText(node);
  if (isPruned(node)) return [];
  const role = isVisible(node) ? roleOf(node) : null;
  if (role === null) return exposeGeneric(node);
  const name = nameOf(node);
  const children = closedRoles.has(role) ? [] : exposeChildren(node);
  return [{role, name, notes: notesOf(node), children: withoutEcho(node, name, children)}];
}

function exposeText(node: Node): TreeNode[] {
  if (node.nodeType !== Node.TEXT_NODE) return [];
  const text = node.textContent ?? '';
  return text.trim() === '' ? spaceNode(text) : [textNode(text)];
}

/** White space between two runs of text is kept until the runs are joined. */
function spaceNode(text: string): TreeNode[] {
  return text === '' ? [] : [textNode(' ')];
}

function textNode(name: string): TreeNode {
  return {role: 'text', name, notes: [], children: []};
}

const breakNode: TreeNode = {role: 'break', name: '', notes: [], children: []};

/** What has no role is passed through; a block ends the run of text before and after it. */
function exposeGeneric(element: Element): TreeNode[] {
  if (element.localName === 'br') return [breakNode];
  if (isSvgNote(element)) return [];
  const children = flatChildren(element).flatMap(expose);
  const {display} = styleOf(element);
  return display.startsWith('inline') || display === 'contents'
    ? children
    : [breakNode, ...children, breakNode];
}

function isSvgNote(element: Element): boolean {
  return (
    element.namespaceURI === 'http://www.w3.org/2000/svg' &&
    ['title', 'desc', 'defs', 'metadata'].includes(element.localName)
  );
}

function exposeChildren(element: Element): TreeNode[] {
  return joinTexts(flatChildren(element).flatMap(expose));
}

function joinTexts(nodes: TreeNode[]): TreeNode[] {
  const joined: TreeNode[] = [];
  let run = '';
  const endRun = () => {
    const name = plain(run);
    if (name !== '') joined.push(textNode(name));
    run = '';
  };
  for (const node of nodes) {
    if (node.role === 'text') {
      run += node.name;
      continue;
    }
    endRun();
    if (node.role !== 'break') joined.push(node);
  }
  endRun();
  return joined;
}

/** Text that only repeats the name it gave is not listed again. */
function withoutEcho(element: Element, name: string, children: TreeNode[]): TreeNode[] {
  if (!isNamedByContent(element)) return children;
  const isEcho =
    children.every(({role}) => role === 'text') &&
    plain(children.map((child) => child.name).join(' ')) === name;
  return isEcho ? [] : children;
}

function notesOf(element: Element): string[] {
  const notes = Object.entries(statesOf(element)).map(([state, value]) =>
    value === 'true' ? state : `${state}=${JSON.stringify(value)}`,
  );
  const description = descriptionOf(element);
  if (description !== '') notes.push(`described=${JSON.stringify(description)}`);
  return notes;
}

function print(nodes: TreeNode[], depth: number): string {
  return nodes
    .map(({role, name, notes, children}) => {
      const words = [role, ...(name === '' ? [] : [`"${name}"`]), ...notes];
      return `${'  '.repeat(depth)}${words.join(' ')}\n${print(children, depth + 1)}`;
    })
    .join('');
}
