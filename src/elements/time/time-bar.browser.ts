/** The time line: one day for all widgets of a page. */
import {expect} from '@esm-bundle/chai';
import {expectAccessible} from '../../../test/support/axe.js';
import {getAllByRole, getByRole, queryByRole} from '../../../test/support/by-role.js';
import {clearPage, mount} from '../../../test/support/fixture.js';
import {visibleText} from '../../../test/support/flat-tree.js';
import {press} from '../../../test/support/keyboard.js';
import {keepHouse, mountGraph} from '../../../test/support/mount-graph.js';
import {expectChromiumTree, expectTree} from '../../../test/support/tree.js';
import {drawn, settled, until} from '../../../test/support/wait.js';
import '../../define/partner-directory.js';
import {town} from '../network-graph/fixtures/town.js';
import type {KokoNetworkGraph} from '../network-graph/network-graph.js';

/** Text in the picture stands on bands, where axe cannot tell the ground. */
const PICTURE = {undecided: ['color-contrast']};

const fieldOf = (root: Element): HTMLInputElement =>
  root.shadowRoot?.querySelector<HTMLInputElement>('#time-day') ??
  expect.fail('There is no field for a day.');

/** The line itself: the banner above what is shown has some of its buttons, too. */
const lineOf = (root: Element): HTMLElement =>
  root.shadowRoot?.querySelector<HTMLElement>('.time') ?? expect.fail('There is no time line.');

const read = (root: Element): string => visibleText(root).replace(/\s+/g, ' ');

async function write(root: Element, day: string): Promise<void> {
  const field = fieldOf(root);
  field.value = day;
  field.dispatchEvent(new Event('change'));
  await drawn(root);
}

async function openTime(graph: KokoNetworkGraph): Promise<KokoNetworkGraph> {
  const details = graph.shadowRoot?.querySelector<HTMLDetailsElement>('.time');
  if (!details) throw new Error('There is no time line.');
  details.open = true;
  await until(() => graph.shadowRoot?.querySelector('#time-day'));
  return graph;
}

const onDay = async (day: string): Promise<KokoNetworkGraph> =>
  mountGraph({attributes: {day, view: 'list'}});

describe('the time line', () => {
  keepHouse();

  it('opens on request, and shows the network of the day that is written', async () => {
    const graph = await openTime(await mountGraph({attributes: {view: 'list'}}));
    expect(fieldOf(graph).value).to.equal('2026-11-21');
    await write(graph, '2012-12-01');
    expect(read(graph)).to.contain('Stand am 1. Dezember 2012');
    expect(queryByRole(graph, 'button', {name: /^Koordinierungsstelle/})).to.equal(null);
    getByRole(lineOf(graph), 'button', {name: 'Heute'}).click();
    await drawn(graph);
    expect(read(graph)).to.not.contain('1. Dezember 2012');
    expect(fieldOf(graph).value).to.equal('2026-11-21');
  });

  it('goes from milestone to milestone, and tells what each one changed', async () => {
    const graph = await onDay('2012-12-01');
    getByRole(lineOf(graph), 'button', {name: 'Weiter zu: 1. Januar 2013'}).click();
    await drawn(graph);
    const text = read(graph);
    expect(text).to.contain('Änderungen am 1. Januar 2013');
    expect(text).to.match(/Neu dabei Koordinierungsstelle/);
    getByRole(lineOf(graph), 'button', {name: 'Zurück zu: November 2012'}).click();
    await drawn(graph);
    expect(fieldOf(graph).value).to.equal('2012-11-01');
  });

  it('compares with any other day, in words, in the list, and above it', async () => {
    const graph = await onDay('2013-06-01');
    const choice = getByRole(graph, 'combobox', {name: 'Vergleichen mit'}) as HTMLSelectElement;
    choice.focus();
    choice.selectedIndex = 2;
    choice.dispatchEvent(new Event('change'));
    const other = await until(() =>
      graph.shadowRoot?.querySelector<HTMLInputElement>('#time-compared'),
    );
    expect(read(graph)).to.contain('Änderungen zwischen dem');
    other.value = '2012-12-01';
    other.dispatchEvent(new Event('change'));
    await drawn(graph);
    expect(read(graph)).to.contain('nicht heute, verglichen mit dem 1. Dezember 2012.');
    expect(read(graph)).to.contain(
      'Änderungen zwischen dem 1. Dezember 2012 und dem 1. Juni 2013: Neu dabei 1',
    );
    expect(read(graph)).to.match(/Koordinierungsstelle[^.]* neu seit 1\. Januar 2013/);
    await expectAccessible(graph, PICTURE);
    getByRole(graph, 'button', {name: 'Heutigen Stand zeigen'}).click();
    await drawn(graph);
    expect(read(graph)).to.not.contain('verglichen mit');
    expect(graph.shadowRoot?.activeElement?.id).to.equal('title');
  });

  it('compares today with another day, and says so until that is ended', async () => {
    const graph = await openTime(await mountGraph({attributes: {view: 'list'}}));
    const choice = getByRole(graph, 'combobox', {name: 'Vergleichen mit'}) as HTMLSelectElement;
    choice.selectedIndex = 2;
    choice.dispatchEvent(new Event('change'));
    await until(() => read(graph).includes('Heutiger Stand, verglichen mit dem'));
    getByRole(graph, 'button', {name: 'Vergleich beenden'}).click();
    await drawn(graph);
    expect(read(graph)).to.not.contain('verglichen mit');
  });

  it('moves by a day with each arrow key, and says the day', async () => {
    const graph = await onDay('2013-06-01');
    const slider = getByRole(graph, 'slider', {name: 'Tag auf der Zeitleiste'});
    expect(slider.getAttribute('aria-valuetext')).to.equal('1.\u00a0Juni 2013');
    slider.focus();
    await press('ArrowRight');
    await until(() => fieldOf(graph).value === '2013-06-02');
    await until(() => slider.getAttribute('aria-valuetext') === '2.\u00a0Juni 2013');
    await until(
      () =>
        graph.querySelector('[role=status]')?.textContent === 'Gezeigt wird der 2.\u00a0Juni 2013.',
    );
  });

  it('says what is no day, and stays where it is', async () => {
    const graph = await onDay('2013-06-01');
    // What browsers without a field for dates make of it.
    fieldOf(graph).type = 'text';
    await write(graph, '31.6.2013');
    fieldOf(graph).dispatchEvent(new Event('blur'));
    await drawn(graph);
    expect(getByRole(graph, 'alert').textContent).to.contain('„31.6.2013“ ist kein Tag');
    expect(read(graph)).to.contain('Stand am 1. Juni 2013');
  });

  it('does not follow the years that a browser tells while one is typed', async () => {
    const graph = await onDay('2013-06-01');
    for (const day of ['0002-06-01', '0020-06-01', '0201-06-01', '']) await write(graph, day);
    expect(read(graph)).to.contain('Stand am 1. Juni 2013');
    await write(graph, '2012-06-01');
    expect(read(graph)).to.contain('Stand am 1. Juni 2012');
  });

  it('leads back from a day on which nothing was there', async () => {
    const feed = {meta: town.meta, partners: [{id: 'p-1', name: 'Amt', since: '2009'}]};
    const graph = await mountGraph({feed, attributes: {day: '1950-06-01', view: 'list'}});
    expect(read(graph)).to.contain('Für diesen Tag ist nichts eingetragen.');
    getByRole(lineOf(graph), 'button', {name: 'Weiter zu: 2009'}).click();
    await drawn(graph);
    expect(read(graph)).to.contain('Stand am 1. Januar 2009');
  });

  it('plays from the first milestone on until it is stopped, or gone', async () => {
    const graph = await mountGraph({attributes: {view: 'list'}});
    await openTime(graph);
    getByRole(lineOf(graph), 'button', {name: 'Abspielen'}).click();
    await until(() => fieldOf(graph).value === '2009-01-01');
    // What is played is in sight, with the button that stops it.
    const stop = await until(() => graph.shadowRoot?.activeElement);
    expect(stop.textContent.trim()).to.equal('Anhalten');
    expect(stop.closest('.playing')?.getBoundingClientRect().top).to.be.within(-1, 40);
    await press('Enter');
    await until(() => stop.textContent.trim() === 'Abspielen');
    getByRole(lineOf(graph), 'button', {name: 'Abspielen'}).click();
    await until(() => fieldOf(graph).value > '2009-01-01');
    const column = graph.parentElement;
    graph.remove();
    column?.append(graph);
    await settled(graph);
    expect(getByRole(lineOf(graph), 'button', {name: 'Abspielen'})).to.exist;
  });

  it('stands in one widget; the others say which day they show, and lead back to today', async () => {
    clearPage();
    const text = JSON.stringify({...town, 'x-copy': 'time'});
    const make = async <T extends 'koko-network-graph' | 'koko-partner-directory'>(tag: T) => {
      const element = document.createElement(tag);
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = text;
      element.append(script);
      return settled(mount(element));
    };
    const graph = await make('koko-network-graph');
    const directory = await make('koko-partner-directory');
    await until(() => graph.shadowRoot?.querySelector('.time'));
    expect(directory.shadowRoot?.querySelector('.time')).to.equal(null);
    await write(await openTime(graph), '2012-12-01');
    await until(() => read(directory).includes('Stand am 1. Dezember 2012'));
    getByRole(directory, 'button', {name: 'Heutigen Stand zeigen'}).click();
    await until(() => !read(directory).includes('Stand am 1. Dezember'));
    expect(fieldOf(graph).value).to.equal('2026-11-21');
  });

  it('is read as stored, without a fault', async () => {
    const graph = await onDay('2013-06-01');
    const stations = graph.shadowRoot?.querySelector<HTMLDetailsElement>('.time-stations');
    if (!stations) throw new Error('There is no list of milestones.');
    stations.open = true;
    await until(() => stations.querySelector('li'));
    expect(getAllByRole(graph, 'button', {name: /2013$/}).length).to.be.above(2);
    await expectAccessible(graph, PICTURE);
    await expectTree(graph, 'network-graph/time');
    await expectChromiumTree(graph, 'network-graph/time');
  });
});
