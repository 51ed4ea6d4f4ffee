import {expect} from '@esm-bundle/chai';
import {nameOf} from '../../../test/support/accessible-name.js';
import {getAllByRole, getByRole} from '../../../test/support/by-role.js';
import {focusedElement, press, tab} from '../../../test/support/keyboard.js';
import {demoFeed, keepHouse, mountGraph, pictureOf} from '../../../test/support/mount-graph.js';
import {statesOf} from '../../../test/support/states.js';
import type {KokoNetworkGraph} from './network-graph.js';

/** What each mark says of itself at the end of its name. */
const PLACE =
  /, Ebene (\d) von (\d): [^,]+(, in \d+ Grem(ium|ien))?, (ohne Verbindung|1 Verbindung|\d+ Verbindungen)$/;

const marksOf = (graph: KokoNetworkGraph): HTMLElement[] =>
  getAllByRole(pictureOf(graph), 'option');

const focusedName = (): string => nameOf(focusedElement() ?? document.body);

const tierOf = (name: string): number => Number(PLACE.exec(name)?.[1]);

function expectNames(graph: KokoNetworkGraph): void {
  const names = marksOf(graph).map(nameOf);
  for (const name of names) expect(name).to.match(PLACE);
  expect(new Set(names).size, 'each name is another one').to.equal(names.length);
}

/** Into the picture by the Tab key, from the button before it. */
async function enter(graph: KokoNetworkGraph): Promise<void> {
  const first = getAllByRole(graph, 'button')[0];
  first?.focus();
  for (let at = 0; at < 15 && statesOf(focusedElement() ?? graph).selected === undefined; at += 1)
    await tab();
}

describe('the picture of the network, by names and arrows', () => {
  keepHouse();

  for (const layout of ['bands', 'rings', 'free']) {
    it(`says kind, tier and ties of each mark, and has one tab stop: ${layout}`, async () => {
      const feed = await demoFeed('kreis-offenbach');
      const graph = await mountGraph({feed, attributes: {layout}, width: 1200});
      expectNames(graph);
      const names = marksOf(graph).map(nameOf);
      await enter(graph);
      const walked = [focusedName()];
      for (let at = 1; at < names.length; at += 1) {
        await press('ArrowRight');
        walked.push(focusedName());
      }
      expect(walked).to.deep.equal(names);
      expect(walked.map(tierOf)).to.deep.equal(walked.map(tierOf).sort());
      await tab();
      expect(names).not.to.include(focusedName());
      await tab({back: true});
      expect(focusedName()).to.equal(names.at(-1));
    });

    it(`goes from tier to tier and chooses there: ${layout}`, async () => {
      const feed = await demoFeed('kreis-offenbach');
      const graph = await mountGraph({feed, attributes: {layout}, width: 1200});
      await enter(graph);
      const tiers = [tierOf(focusedName())];
      for (let at = 0; at < 3; at += 1) {
        await press('ArrowDown');
        tiers.push(tierOf(focusedName()));
      }
      expect(tiers).to.deep.equal([1, 2, 3, 4]);
      const name = focusedName();
      await press('Enter');
      await graph.updateComplete;
      expect(focusedName()).to.equal(name);
      expect(statesOf(focusedElement() ?? graph).selected).to.equal('true');
      expect(getByRole(graph, 'region', {name: name.split(', ')[0] ?? ''})).to.exist;
    });
  }

  it('says the same of surroundings', async () => {
    const graph = await mountGraph({width: 340, feed: await demoFeed('muenster')});
    expectNames(graph);
    await enter(graph);
    expect(focusedName()).to.match(PLACE);
  });

  it('says the same of each mark of a block', async () => {
    const graph = await mountGraph({feed: await demoFeed('musterstadt'), width: 1200});
    expect(marksOf(graph).length).to.be.greaterThan(250);
    expectNames(graph);
  });
});
