import type {AxeResults, Result, RunOptions} from 'axe-core';
import {nameOf} from './accessible-name.js';
import {engine} from './engine.js';
import {until} from './wait.js';

interface AxeWindow extends Window {
  axe?: {run(context: unknown, options: RunOptions): Promise<AxeResults>};
}

const rules: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  resultTypes: ['violations', 'incomplete'],
  elementRef: true,
};

export interface AxeOptions {
  /** Ids of rules that axe may leave undecided here, each looked into by hand. */
  undecided?: string[];
}

/**
 * In Firefox axe takes the finder itself for something that partly covers its heading, and cannot decide on the ground
 * there; `elementsFromPoint` names nothing above the heading.
 */
export const UNDER_HEADING: AxeOptions = {
  undecided: engine === 'firefox' ? ['color-contrast'] : [],
};

/**
 * Throws when axe finds fault with an element, shadow roots included, or when it cannot decide on a
 * rule that is not in `undecided`.
 *
 * @returns the number of undecided things
 */
export async function expectAccessible(
  element: Element,
  {undecided = []}: AxeOptions = {},
): Promise<number> {
  await stoodStill(element);
  const first = judge(await runAxe(element), undecided);
  if (first.faults.length === 0) return first.undecided;
  // Boxes that move while axe measures them look as if they had another ground: what stands still is found again.
  await stoodStill(element);
  const {faults, undecided: count} = judge(await runAxe(element), undecided);
  if (faults.length > 0) throw new Error(`axe on <${element.localName}>:\n${faults.join('\n')}`);
  return count;
}

function judge({violations, incomplete}: AxeResults, undecided: string[]) {
  const open = incomplete.filter(({id}) => !undecided.includes(id));
  return {
    faults: [...violations.map(describe('fault')), ...open.map(describe('undecided'))],
    undecided: incomplete.reduce((sum, {nodes}) => sum + nodes.length, 0),
  };
}

/** Waits until an element has had the same box in three frames, and its letters are there. */
async function stoodStill(element: Element): Promise<void> {
  await element.ownerDocument.fonts.ready;
  let box = '';
  let frames = 0;
  await until(
    () => {
      const {x, y, width, height} = element.getBoundingClientRect();
      const now = [x, y, width, height].join();
      frames = now === box ? frames + 1 : 0;
      box = now;
      return frames >= 2;
    },
    {message: () => `<${element.localName}> to stand still`},
  );
}

/** Runs axe on an element in the window it stands in, which may be that of a frame. */
export async function runAxe(element: Element): Promise<AxeResults> {
  const view = element.ownerDocument.defaultView as AxeWindow | null;
  if (!view) throw new Error('axe needs an element in a window.');
  const axe = view.axe ?? (await loadAxe(element.ownerDocument, view));
  const results = await axe.run(element, rules);
  return {...results, violations: results.violations.flatMap(withoutBrokenWords)};
}

/**
 * axe takes the two halves of a word that is broken at the end of a line for two words. In a picture the hyphen stands
 * in the text itself; the name of the mark has the word in one piece, as people say it.
 */
function withoutBrokenWords(result: Result): Result[] {
  if (result.id !== 'label-content-name-mismatch') return [result];
  const nodes = result.nodes.filter(({element}) => !element || !beginsWithItsText(element));
  return nodes.length > 0 ? [{...result, nodes}] : [];
}

function beginsWithItsText(element: Element): boolean {
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
  const isPicture = element.namespaceURI === 'http://www.w3.org/2000/svg';
  return isPicture && letters(nameOf(element)).startsWith(letters(element.textContent));
}

async function loadAxe(page: Document, view: AxeWindow): Promise<NonNullable<AxeWindow['axe']>> {
  const script = page.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  page.head.append(script);
  return until(() => view.axe, {message: 'axe-core'});
}

function describe(kind: string): (result: Result) => string {
  return ({id, help, nodes}) => {
    const places = nodes.map(
      (node) => `    ${node.target.flat().join(' › ')}\n      ${node.html}\n      ${reasons(node)}`,
    );
    return `  ${kind} ${id}: ${help}\n${places.join('\n')}`;
  };
}

function reasons({any, all, none}: Result['nodes'][number]): string {
  return [...any, ...all, ...none].map(({message}) => message).join('; ');
}
