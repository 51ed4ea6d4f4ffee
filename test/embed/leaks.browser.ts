/** What is left of elements that have come and gone; `npm run bench -- leaks` does the same with thousands. */
import '../../src/define/network-graph.js';
import '../../src/define/offer-finder.js';
import '../../src/define/partner-directory.js';
import {expect} from '@esm-bundle/chai';
import {AllowList} from '../../src/embed/allow-list.js';
import {watchPage} from '../../src/embed/watch-page.js';
import {clearPage, mount} from '../support/fixture.js';
import {smallFeed} from '../support/small-feed.js';
import {tallyPage} from '../support/tally-page.js';
import {nextFrame, settled, until} from '../support/wait.js';

const MOUNTS = 200;

const NOTHING = {listeners: 0, timers: 0, frames: 0, workers: 0, observed: 0};

/** Most are gone at once, some have settled, some went in the middle of their work. */
async function comeAndGo(tag: string, count: number): Promise<void> {
  const feed = smallFeed();
  for (let k = 0; k < count; k += 1) {
    const element: Element & {feed?: object} = document.createElement(tag);
    element.feed = feed;
    mount(element);
    if (k % 25 === 0) await settled(element);
    else if (k % 10 === 0) await nextFrame();
    else await Promise.resolve();
    element.remove();
  }
}

/** What is left after `count` have gone, and after all they had begun has ended. */
async function leftAfter(tag: string, count: number): Promise<object> {
  // Code is fetched and styles are made once.
  await comeAndGo(tag, 1);
  const {tally, end} = tallyPage();
  try {
    await comeAndGo(tag, count);
    const isClean = (): boolean => JSON.stringify(tally) === JSON.stringify(NOTHING);
    await until(isClean, {timeout: 5_000}).catch(() => undefined);
    return {...tally};
  } finally {
    end();
  }
}

/** Links that become widgets, as the loader makes them, and go once they have settled. */
async function upgradeAndGo(count: number): Promise<void> {
  const page = `${location.origin}/dist/embed/koko.html`;
  for (let k = 0; k < count; k += 1) {
    const block = document.createElement('p');
    const link = document.createElement('a');
    link.href = `${page}#koko=partner-directory&src=%23leak-feed`;
    link.textContent = 'Partner';
    block.append(link);
    mount(block);
    await settled(await until(() => document.querySelector('koko-partner-directory')));
    document.querySelector('koko-partner-directory')?.remove();
  }
}

const intervals: ReturnType<typeof setInterval>[] = [];
const sayNothing = (): void => undefined;

class LeakyWidget extends HTMLElement {
  connectedCallback(): void {
    addEventListener('resize', () => this.title);
    addEventListener('blur', () => this.title, {once: true});
    for (const capture of [false, true]) document.addEventListener('click', sayNothing, capture);
    new ResizeObserver(() => this.title).observe(this);
    new MutationObserver(() => this.title).observe(document.documentElement, {attributes: true});
    requestAnimationFrame(() => this.title);
    intervals.push(setInterval(() => this.title, 60_000));
  }
}

describe(`after ${MOUNTS} mounts and unmounts`, () => {
  afterEach(() => clearPage());

  for (const tag of ['koko-offer-finder', 'koko-partner-directory', 'koko-network-graph'])
    it(`nothing is left of <${tag}>`, async () => {
      expect(await leftAfter(tag, MOUNTS)).to.deep.equal(NOTHING);
    });

  it('nothing is left of links that became widgets', async () => {
    const feed = mount<HTMLScriptElement>(document.createElement('script'));
    feed.type = 'application/json';
    feed.id = 'leak-feed';
    feed.textContent = JSON.stringify(smallFeed());
    const allowed = new AllowList([`${location.origin}/dist/embed/`], location.href);
    watchPage(document, {}, allowed);
    await upgradeAndGo(1);
    const {tally, end} = tallyPage();
    try {
      await upgradeAndGo(25);
      const isClean = (): boolean => JSON.stringify(tally) === JSON.stringify(NOTHING);
      await until(isClean, {timeout: 5_000, message: () => JSON.stringify(tally)});
    } finally {
      end();
    }
  });

  it('what an element leaves behind would be seen', () => {
    customElements.define('leaky-widget', LeakyWidget);
    const {tally, end} = tallyPage();
    for (let k = 0; k < 5; k += 1) mount(document.createElement('leaky-widget')).remove();
    // What listens both on the way down and on the way up is one and the same for all five.
    const left = {listeners: 5 + 5 + 2, timers: 5, frames: 5, workers: 0, observed: 10};
    expect(tally).to.deep.equal(left);
    for (const timer of intervals) clearInterval(timer);
    for (const capture of [false, true]) document.removeEventListener('click', sayNothing, capture);
    dispatchEvent(new Event('blur'));
    expect({...tally, frames: 0}).to.deep.equal({...NOTHING, listeners: 5, observed: 10});
    end();
  });
});
