/** Puts a directory into the page, on a day that stands still. */
import '../../src/define/partner-directory.js';
import {getByRole} from './by-role.js';
import {stopClock} from './clock.js';
import {clearPage, mount} from './fixture.js';
import {visibleText} from './flat-tree.js';
import {drawn, settled} from './wait.js';
import type {KokoPartnerDirectory} from '../../src/elements/partner-directory/partner-directory.js';
import {timePart} from '../../src/elements/time/lazy-time.js';
import {partnerSample} from '../fixtures/partner-sample.js';

export interface DirectoryOptions {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly feed?: object;
  /** Width of the column it stands in, px; 1000 where absent, so that filters stand beside the list. */
  readonly width?: number;
}

/** Call in `describe`: the clock stands still, and each test leaves an empty page. */
export function keepHouse(): void {
  let startClock: () => void;
  before(() => {
    startClock = stopClock('2026-11-21');
  });
  afterEach(() => clearPage());
  after(() => startClock());
}

/** A directory that shows the sample feed, or what it is given. */
export async function mountDirectory(
  options: DirectoryOptions = {},
): Promise<KokoPartnerDirectory> {
  await timePart.load();
  const directory = document.createElement('koko-partner-directory');
  const attributes = Object.entries(options.attributes ?? {});
  for (const [name, value] of attributes) directory.setAttribute(name, value);
  directory.feed = options.feed ?? partnerSample();
  const column = document.createElement('div');
  column.style.width = `${options.width ?? 1000}px`;
  column.append(directory);
  mount(column);
  return settled(directory);
}

/** Presses a button by its name, as a script would, and waits for the answer. */
export async function pressButton(root: Element, name: string | RegExp): Promise<void> {
  getByRole(root, 'button', {name}).click();
  await drawn(root);
}

/** Shows the page of a record, as a choice made elsewhere does. */
export async function showPage(
  directory: KokoPartnerDirectory,
  id: string,
): Promise<KokoPartnerDirectory> {
  directory.select([id]);
  await drawn(directory);
  return directory;
}

/** The text that stands under a heading of a page, as it is read. */
export function underHeading(root: Element, name: string | RegExp): string {
  const section = getByRole(root, 'heading', {name}).closest('section');
  return section ? visibleText(section).replace(/\s+/g, ' ') : '';
}

/** Whole page as it is read. */
export function read(root: Element): string {
  return visibleText(root).replace(/\s+/g, ' ');
}
