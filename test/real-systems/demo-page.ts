/** A demo page in a frame, as a stranger's site shows it: through the built script. */
import {clearPage} from '../support/fixture.js';
import {queryAllByRole} from '../support/by-role.js';
import {visibleText} from '../support/flat-tree.js';
import {drawn, nextFrame, settled, until} from '../support/wait.js';
import type {FeedName, Widget} from './question.js';

export interface DemoPage {
  readonly document: Document;
  widget(tag: Widget): Promise<Element>;
  close(): void;
}

/** Opens the German demo page of a feed and waits until its three widgets show it. */
export async function openDemo(feed: FeedName | 'musterstadt', width = 1280): Promise<DemoPage> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '900';
  frame.src = `/demo/${feed}.html`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await loaded;
  const page = await until(() => frame.contentDocument);
  const widget = async (tag: Widget): Promise<Element> => {
    const element = await until(() => page.querySelector(tag));
    await until(
      () => {
        // Code is fetched for what is near to be seen.
        element.scrollIntoView();
        return element.shadowRoot;
      },
      {message: `${tag} is not defined`},
    );
    return settled(element);
  };
  await widget('koko-network-graph');
  await widget('koko-partner-directory');
  await widget('koko-offer-finder');
  return {
    document: page,
    widget,
    close() {
      frame.remove();
      clearPage();
    },
  };
}

/** What can be read in a widget now, with plain blanks and without soft hyphens. */
export function read(root: Element): string {
  return visibleText(root)
    .replace(/\u00AD/g, '')
    .replace(/\s+/g, ' ');
}

/** Follows the first button or link of a name, as a person does who reads from the top. */
export async function follow(root: Element, name: string | RegExp): Promise<void> {
  const [target] = [
    ...queryAllByRole(root, 'button', {name}),
    ...queryAllByRole(root, 'link', {name}),
  ];
  if (!target) throw new Error(`Nothing to follow by the name ${String(name)} in: ${read(root)}`);
  target.click();
  await drawn(root);
  await nextFrame();
}

/** Ticks or unticks the check box whose name begins with a value's name. */
export async function toggle(root: Element, value: string): Promise<void> {
  const [box] = queryAllByRole(root, 'checkbox').filter((candidate) =>
    nameBegins(candidate, value),
  );
  if (!box) throw new Error(`No check box “${value}” in: ${read(root)}`);
  box.click();
  await drawn(root);
  await nextFrame();
}

function nameBegins(box: HTMLElement, value: string): boolean {
  const label = box.closest('label')?.textContent ?? '';
  return label
    .replace(/\u00AD/g, '')
    .trim()
    .startsWith(value);
}

/** Types into the one search field, as a person's input arrives. */
export async function search(root: Element, text: string): Promise<void> {
  const [field] = [...queryAllByRole(root, 'searchbox'), ...queryAllByRole(root, 'combobox')];
  if (!field) throw new Error('No search field');
  (field as HTMLInputElement).value = text;
  field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  await drawn(root);
  await nextFrame();
}
