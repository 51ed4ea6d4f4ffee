/** Puts a finder with the sample feed into the page, on a day that stands still. */
import {expect} from '@esm-bundle/chai';
import '../../src/define/offer-finder.js';
import {expectAccessible, UNDER_HEADING} from './axe.js';
import {clearPage, mount} from './fixture.js';
import {stopClock} from './clock.js';
import {getByRole} from './by-role.js';
import {expectChromiumTree, expectTree} from './tree.js';
import {drawn, settled} from './wait.js';
import type {KokoOfferFinder} from '../../src/elements/offer-finder/offer-finder.js';
import {sampleFeed} from '../fixtures/offer-sample.js';

export interface FinderOptions {
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

/** A finder that shows the sample feed, or what it is given. */
export async function mountFinder(options: FinderOptions = {}): Promise<KokoOfferFinder> {
  const finder = document.createElement('koko-offer-finder');
  for (const [name, value] of Object.entries(options.attributes ?? {}))
    finder.setAttribute(name, value);
  finder.feed = options.feed ?? sampleFeed();
  const column = document.createElement('div');
  column.style.width = `${options.width ?? 1000}px`;
  column.append(finder);
  mount(column);
  return settled(finder);
}

/** Presses a button by its name, as a script would, and waits for the answer. */
export async function pressButton(finder: KokoOfferFinder, name: string | RegExp): Promise<void> {
  getByRole(finder, 'button', {name}).click();
  await drawn(finder);
}

/** No fault, and the tree that was read. */
export async function expectReviewed(finder: KokoOfferFinder, name: string): Promise<void> {
  await expectTree(finder, `offer-finder/${name}`);
  await expectChromiumTree(finder, `offer-finder/${name}`);
  await expectAccessible(finder, UNDER_HEADING);
}

/** A column of 320 px is a page of 1280 px at a zoom of 400 %. */
export async function expectRoom(finder: KokoOfferFinder): Promise<void> {
  const column = finder.parentElement ?? finder;
  column.style.width = '320px';
  for (const size of ['100%', '200%']) {
    column.style.fontSize = size;
    await drawn(finder);
    expect(finder.scrollWidth - finder.clientWidth, size).to.equal(0);
  }
  column.style.fontSize = '';
  column.style.width = '';
}

/** The number that the heading over the list tells. */
export function shownTotal(finder: KokoOfferFinder): number {
  const heading = getByRole(finder, 'heading', {name: /Angebot/, states: {level: 3}});
  return Number(/^\d+/.exec(heading.textContent.trim())?.[0] ?? 0);
}
