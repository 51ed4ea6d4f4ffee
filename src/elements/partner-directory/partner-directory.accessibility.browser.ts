import {expect} from '@esm-bundle/chai';
import {expectAccessible} from '../../../test/support/axe.js';
import {engine} from '../../../test/support/engine.js';
import {clearPage, mount, darkenPage} from '../../../test/support/fixture.js';
import {
  keepHouse,
  mountDirectory,
  pressButton,
  showPage,
} from '../../../test/support/mount-directory.js';
import {expectChromiumTree, expectTree} from '../../../test/support/tree.js';
import {drawn, settled, until} from '../../../test/support/wait.js';
import type {KokoPartnerDirectory} from './partner-directory.js';

/** A feed that failed once is known to have failed: each wait needs its own address. */
let loads = 0;

async function loading(): Promise<KokoPartnerDirectory> {
  const directory = document.createElement('koko-partner-directory');
  loads += 1;
  directory.src = `/no-such-feed.json?fault-delay=4000&partners=${loads}`;
  mount(directory);
  await until(() => directory.dataset.state === 'loading');
  return directory;
}

async function failed(): Promise<KokoPartnerDirectory> {
  const directory = document.createElement('koko-partner-directory');
  directory.src = '/no-such-feed.json';
  directory.append('Die Partner nennt Ihnen das Rathaus.');
  return settled(mount(directory));
}

const page = async (id: string): Promise<KokoPartnerDirectory> =>
  showPage(await mountDirectory(), id);

async function narrowFilter(): Promise<KokoPartnerDirectory> {
  const directory = await mountDirectory({width: 320, attributes: {filter: 'seats:1'}});
  await pressButton(directory, 'Filter (1)');
  return directory;
}

const states: Readonly<Record<string, () => Promise<KokoPartnerDirectory>>> = {
  category: () => mountDirectory(),
  committee: () => mountDirectory({attributes: {view: 'committee'}}),
  'a-z': () => mountDirectory({attributes: {view: 'a-z'}}),
  place: () => mountDirectory({attributes: {view: 'place'}}),
  table: () => mountDirectory({attributes: {view: 'table'}}),
  search: () => mountDirectory({attributes: {query: 'jugend'}}),
  similar: () => mountDirectory({attributes: {query: 'Handwerkskamer'}}),
  filtered: () => mountDirectory({attributes: {filter: 'committees:c-steer;seats:1,2'}}),
  'narrow-filter': narrowFilter,
  'no-result': () => mountDirectory({attributes: {query: 'nirgends', filter: 'seats:3'}}),
  partner: () => page('p-agency'),
  operator: () => page('p-operator'),
  group: () => page('p-schools'),
  'committee-page': () => page('c-steer'),
  planned: () => page('c-agency'),
  programme: () => page('g-start'),
  empty: () =>
    mountDirectory({feed: {meta: {format: 'koko-feed/1', title: 'Leer', languages: ['de']}}}),
  error: failed,
  loading,
};

/** Letters taller than their line reach out of the widget: there only Chromium tells axe the ground. */
const CONTRAST = {undecided: engine === 'chromium' ? [] : ['color-contrast']};

/** Inside the test's window: axe cannot judge what its edge cuts through. */
async function makeFit(directory: KokoPartnerDirectory): Promise<void> {
  const column = directory.parentElement;
  if (column?.style.width === '1000px') column.style.width = '780px';
  await drawn(directory);
}

describe('the directory for assistive technology', () => {
  keepHouse();

  for (const [name, show] of Object.entries(states))
    it(`has no fault and the reviewed tree: ${name}`, async () => {
      const directory = await show();
      await expectTree(directory, `partner-directory/${name}`);
      await expectChromiumTree(directory, `partner-directory/${name}`);
      await makeFit(directory);
      await expectAccessible(directory, CONTRAST);
    });

  it('has no fault in the dark', async () => {
    const lighten = darkenPage();
    for (const name of ['category', 'committee', 'partner', 'committee-page', 'no-result']) {
      const directory = await states[name]?.();
      directory?.setAttribute('theme', 'dark');
      if (directory) await makeFit(directory);
      if (directory) await expectAccessible(directory, CONTRAST);
      clearPage();
    }
    lighten();
  });
});

describe('the directory in little room', () => {
  keepHouse();

  // Boxes in a line of text have no width of their own.
  const tooWide = ({scrollWidth, clientWidth}: Element): boolean =>
    clientWidth > 0 && scrollWidth > clientWidth;

  for (const [name, show] of Object.entries(states))
    it(`fits into 320 px, with text twice as large too: ${name}`, async () => {
      const directory = await show();
      const column = directory.parentElement ?? directory;
      const before = column.getAttribute('style') ?? '';
      for (const style of ['width: 320px', 'width: 320px; font-size: 200%']) {
        column.setAttribute('style', style);
        await drawn(directory);
        const wide = [...(directory.shadowRoot?.querySelectorAll('*') ?? [])].filter(
          (one) => tooWide(one) && !one.closest('.visually-hidden, input'),
        );
        const inmost = wide.filter(
          (one) => !wide.some((inner) => one !== inner && one.contains(inner)),
        );
        expect(
          inmost.map((one) => one.outerHTML.replace(/<!--.*?-->/g, '').slice(0, 200)),
          style,
        ).to.deep.equal([]);
        expect(tooWide(directory), style).to.equal(false);
      }
      column.setAttribute('style', before);
    });

  it('gives every control at least 24 px', async () => {
    for (const name of ['narrow-filter', 'partner', 'committee', 'a-z']) {
      const directory = await states[name]?.();
      directory?.parentElement?.setAttribute('style', 'width: 320px');
      const controls = [
        ...(directory?.shadowRoot?.querySelectorAll<HTMLElement>('button, .option, a') ?? []),
      ];
      const visible = controls.filter((one) => one.getClientRects().length > 0);
      expect(visible.length).to.be.greaterThan(8);
      for (const control of visible) {
        expect(
          control.getBoundingClientRect().height,
          `${name}: ${control.outerHTML.slice(0, 200)}`,
        ).to.be.at.least(24);
      }
      clearPage();
    }
  });
});
