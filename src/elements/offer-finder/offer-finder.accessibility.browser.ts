import {expect} from '@esm-bundle/chai';
import {expectAccessible} from '../../../test/support/axe.js';
import {getByRole} from '../../../test/support/by-role.js';
import {clearPage, mount, darkenPage} from '../../../test/support/fixture.js';
import {expectChromiumTree, expectTree} from '../../../test/support/tree.js';
import {drawn, settled, until} from '../../../test/support/wait.js';
import {
  expectRoom,
  keepHouse,
  mountFinder,
  pressButton,
  type FinderOptions,
} from '../../../test/support/mount-finder.js';
import {sampleFeed} from '../../../test/fixtures/offer-sample.js';
import type {KokoOfferFinder} from './offer-finder.js';

/** Lines with a marked word have two grounds; both pairs are computed in the design's table of contrasts. */
const MARKED = {undecided: ['color-contrast']};
/** A feed that failed once is known to have failed: each wait needs its own address. */
let loads = 0;

async function loading(): Promise<KokoOfferFinder> {
  const finder = document.createElement('koko-offer-finder');
  loads += 1;
  finder.src = `/no-such-feed.json?fault-delay=4000&load=${loads}`;
  mount(finder);
  await until(() => finder.dataset.state === 'loading');
  return finder;
}

async function failed(): Promise<KokoOfferFinder> {
  const finder = document.createElement('koko-offer-finder');
  finder.src = '/no-such-feed.json';
  finder.append('Angebote erfragen Sie im Rathaus.');
  return settled(mount(finder));
}

async function pressed(name: string, options: FinderOptions): Promise<KokoOfferFinder> {
  const finder = await mountFinder(options);
  await pressButton(finder, name);
  return finder;
}

/** What a partner offers who was chosen elsewhere on the page. */
async function narrowed(): Promise<KokoOfferFinder> {
  const finder = await mountFinder();
  finder.select(['p-training']);
  await drawn(finder);
  return finder;
}

const states: Readonly<Record<string, () => Promise<KokoOfferFinder>>> = {
  start: () => mountFinder({attributes: {'page-size': '3'}}),
  query: () => mountFinder({attributes: {query: 'Betriebsbesuche'}}),
  facet: () => mountFinder({attributes: {filter: 'audiences:aud-youth;kinds:kind-course'}}),
  similar: () => mountFinder({attributes: {query: 'kommunale Koordinirung'}}),
  narrowed,
  'no-result': () => mountFinder({attributes: {query: 'xyzzyqua', filter: 'kinds:kind-course'}}),
  detail: () => pressed('Kommunale Koordinierung', {}),
  'narrow-filter': () =>
    pressed('Filter (1)', {width: 320, attributes: {filter: 'audiences:aud-youth'}}),
  empty: () => mountFinder({feed: sampleFeed({offers: []})}),
  error: failed,
  loading,
};

describe('the finder for assistive technology', () => {
  keepHouse();

  for (const [name, show] of Object.entries(states))
    it(`has no fault, the reviewed tree, and room in 320 px with text twice as large: ${name}`, async () => {
      const finder = await show();
      await expectTree(finder, `offer-finder/${name}`);
      await expectChromiumTree(finder, `offer-finder/${name}`);
      await expectAccessible(finder, MARKED);
      await expectRoom(finder);
    });

  it('has no fault where a search finds much', async () => {
    const finder = await mountFinder({attributes: {query: 'Eltern Beratung'}});
    await expectAccessible(finder, MARKED);
    await expectRoom(finder);
  });

  it('has no fault in the dark', async () => {
    const lighten = darkenPage();
    for (const name of ['query', 'detail', 'no-result']) {
      const finder = await states[name]?.();
      finder?.setAttribute('theme', 'dark');
      if (finder) await expectAccessible(finder, MARKED);
      clearPage();
    }
    lighten();
  });

  it('names values and texts in another language as such', async () => {
    const finder = await mountFinder({attributes: {lang: 'en'}});
    const title = getByRole(finder, 'button', {name: 'Schweißkurs am Abend'});
    expect(title.querySelector('[lang]')?.getAttribute('lang')).to.equal('de');
    expect(
      getByRole(finder, 'button', {name: 'Municipal coordination'}).querySelector('[lang]'),
    ).to.equal(null);
  });
});

describe('the finder in little room', () => {
  keepHouse();

  it('gives every control at least 24 px', async () => {
    const finder = await states['narrow-filter']?.();
    const controls = [
      ...(finder?.shadowRoot?.querySelectorAll<HTMLElement>('button, .option, a') ?? []),
    ].filter((one) => one.getClientRects().length > 0);
    expect(controls.length).to.be.greaterThan(10);
    for (const control of controls)
      expect(control.getBoundingClientRect().height, control.textContent).to.be.at.least(24);
  });
});
