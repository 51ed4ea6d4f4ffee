import {expect} from '@esm-bundle/chai';
import {nameOf} from '../../../test/support/accessible-name.js';
import {getAllByRole, getByRole, queryAllByRole} from '../../../test/support/by-role.js';
import {focusedElement, press, pressTimes, tab} from '../../../test/support/keyboard.js';
import {keepHouse, mountGraph, type GraphOptions} from '../../../test/support/mount-graph.js';
import {roleOf} from '../../../test/support/role.js';
import {statesOf} from '../../../test/support/states.js';
import {drawn} from '../../../test/support/wait.js';
import type {KokoNetworkGraph} from './network-graph.js';
import {crowd} from './fixtures/town.js';

const listed = (options: GraphOptions = {}): Promise<KokoNetworkGraph> =>
  mountGraph({...options, attributes: {...options.attributes, view: 'list'}});

const rowsOf = (graph: KokoNetworkGraph): HTMLElement[] => getAllByRole(graph, 'row');

const namesOf = (graph: KokoNetworkGraph): string[] => rowsOf(graph).map(nameOf);

/** What has the focus: its role and its name. */
function focused(): string {
  const element = focusedElement();
  return element ? `${roleOf(element) ?? ''} ${nameOf(element)}` : '';
}

const state = (name: string): string | undefined => {
  const element = focusedElement();
  return element ? statesOf(element)[name] : undefined;
};

/** From the switch past the search and the filter into the list. */
async function enter(graph: KokoNetworkGraph): Promise<void> {
  getByRole(graph, 'button', {name: 'Liste'}).focus();
  for (let stops = 0; stops < 6 && !focused().startsWith('row'); stops += 1) await tab();
}

describe('the list of the network by keys', () => {
  keepHouse();

  it('is one tab stop, and keeps the place', async () => {
    const graph = await listed();
    await enter(graph);
    expect(focused()).to.equal('row Strategische Ebene legt Vorhaben fest');
    await pressTimes('ArrowDown', 2);
    const place = focused();
    expect(place).to.equal('row Agentur für Arbeit Vorsitz in 2 Gremien');
    await tab();
    expect(focused()).to.equal('button Zeitverlauf 2009 bis 2014');
    await tab({back: true});
    expect(focused()).to.equal(place);
    await tab({back: true});
    expect(focused()).to.equal('button Filtern');
  });

  it('walks through all rows', async () => {
    const graph = await listed();
    await enter(graph);
    const names = namesOf(graph);
    const walked = [nameOf(focusedElement() ?? graph)];
    for (let at = 1; at < names.length; at += 1) {
      await press('ArrowDown');
      walked.push(nameOf(focusedElement() ?? graph));
    }
    expect(walked).to.deep.equal(names);
    await press('Home');
    expect(nameOf(focusedElement() ?? graph)).to.equal(names[0]);
    await press('End');
    expect(nameOf(focusedElement() ?? graph)).to.equal(names.at(-1));
    await press('PageUp');
    expect(focused()).to.equal('row Partner 6 Organisationen und Gruppen');
  });

  it('closes and opens a row, and goes to the one above', async () => {
    const graph = await listed();
    await enter(graph);
    const all = rowsOf(graph).length;
    await pressTimes('ArrowDown', 3);
    await press('ArrowLeft');
    expect(focused()).to.equal('row Lenkungskreis 3 Mitglieder · zweimal im Jahr');
    expect(state('expanded')).to.equal('true');
    await press('ArrowLeft');
    await drawn(graph);
    expect(state('expanded')).to.equal('false');
    expect(rowsOf(graph)).to.have.length(all - 3);
    await press('ArrowRight');
    await drawn(graph);
    expect(rowsOf(graph)).to.have.length(all);
    expect(state('level')).to.equal('2');
  });

  it('goes into the cells of a row and out again', async () => {
    const graph = await listed();
    await enter(graph);
    await pressTimes('ArrowDown', 2);
    await press('ArrowRight');
    expect(focused()).to.equal('button Agentur für Arbeit');
    await press('ArrowRight');
    expect(focused()).to.equal('gridcell Vorsitz');
    await press('ArrowDown');
    expect(focused(), 'no role there').to.equal('button Handwerkskammer (HWK)');
    await press('ArrowRight');
    expect(focused()).to.equal('gridcell in 2 Gremien');
    await tab();
    graph.requestUpdate();
    await graph.updateComplete;
    await tab({back: true});
    expect(focused()).to.equal('gridcell in 2 Gremien');
    await pressTimes('ArrowLeft', 2);
    expect(focused()).to.equal('row Handwerkskammer (HWK) in 2 Gremien');
  });

  it('jumps to a row by its first letters', async () => {
    const graph = await listed();
    await enter(graph);
    await press('j');
    expect(focused()).to.equal('row Jugendberufsagentur geplant');
    await press('Home');
    await press('Escape');
    for (const letter of 'arb') await press(letter);
    expect(focused()).to.equal('row Arbeitskreis 3 Mitglieder');
  });

  it('chooses with Enter in every row of a record, lets go with Escape, and keeps the place', async () => {
    const graph = await listed();
    await enter(graph);
    await pressTimes('ArrowDown', 3);
    await press('Enter');
    await drawn(graph);
    expect(state('selected')).to.equal('true');
    const chosen = queryAllByRole(graph, 'row', {states: {selected: true}}).map(nameOf);
    expect(chosen).to.have.length(2);
    for (const name of chosen) expect(name).to.equal('Handwerkskammer (HWK) in 2 Gremien');
    expect(getByRole(graph, 'region', {name: 'Handwerkskammer (HWK)'})).to.exist;
    await press('Escape');
    await drawn(graph);
    expect(state('selected')).to.equal('false');
    expect(focused()).to.equal('row Handwerkskammer (HWK) in 2 Gremien');
  });

  it('comes back to the row whose panel is closed', async () => {
    const graph = await listed({width: 640});
    await enter(graph);
    await pressTimes('ArrowDown', 3);
    await press('Enter');
    await drawn(graph);
    expect(focused()).to.equal('heading Handwerkskammer (HWK)');
    await press('Escape');
    await drawn(graph);
    expect(focused()).to.equal('row Handwerkskammer (HWK) in 2 Gremien');
  });

  it('shows more of a long group, and goes on reading there', async () => {
    const graph = await listed({feed: crowd(440)});
    await enter(graph);
    for (const letter of 'schulen (') await press(letter === ' ' ? 'Space' : letter);
    expect(focused()).to.equal('row Schulen (221)');
    expect(state('expanded')).to.equal('false');
    await press('Enter');
    await drawn(graph);
    expect(state('expanded')).to.equal('true');
    const more = getByRole(graph, 'row', {name: '21 weitere anzeigen'});
    expect(statesOf(more)).to.include({posinset: '201', setsize: '221', level: '4'});
    more.focus();
    await press('Enter');
    await drawn(graph);
    expect(state('posinset')).to.equal('201');
    expect(queryAllByRole(graph, 'row', {name: '21 weitere anzeigen'})).to.have.length(0);
  });

  it('keeps a tab stop where the row with the focus is closed away', async () => {
    const graph = await listed();
    await enter(graph);
    await pressTimes('ArrowDown', 3);
    getByRole(graph, 'button', {name: 'Filtern'}).focus();
    const [fold] = graph.shadowRoot?.querySelectorAll<HTMLElement>('[data-fold]') ?? [];
    fold?.click();
    await drawn(graph);
    await tab();
    expect(focused()).to.equal('row Strategische Ebene legt Vorhaben fest');
    expect(state('expanded')).to.equal('false');
  });

  it('mirrors right and left from right to left', async () => {
    const graph = await listed({attributes: {dir: 'rtl'}});
    await enter(graph);
    await press('ArrowRight');
    await drawn(graph);
    expect(state('expanded')).to.equal('false');
    await press('ArrowLeft');
    await drawn(graph);
    expect(state('expanded')).to.equal('true');
    await press('ArrowLeft');
    expect(focused()).to.equal('rowheader Strategische Ebene');
  });

  it('leaves other keys to the page', async () => {
    const graph = await listed();
    await enter(graph);
    const left: string[] = [];
    graph.addEventListener('keydown', (event) => left.push(event.key));
    await press('Escape');
    await press('Control+ArrowDown');
    await press('ArrowDown');
    expect(left).to.deep.equal(['Escape', 'Control', 'ArrowDown']);
  });
});

describe('the list of the network', () => {
  keepHouse();

  it('says of each row where it stands among its like', async () => {
    const graph = await listed({feed: crowd(60)});
    const counts = new Map<string, number>();
    const path: string[] = [];
    for (const row of rowsOf(graph)) {
      const {level, posinset, setsize} = statesOf(row);
      path.length = Number(level) - 1;
      const parent = path.join('/');
      const at = (counts.get(`${parent} of ${setsize}`) ?? 0) + 1;
      counts.set(`${parent} of ${setsize}`, at);
      expect(posinset, nameOf(row)).to.equal(String(at));
      path.push(`${posinset}`);
    }
    for (const [of, count] of counts) expect(of).to.match(new RegExp(` of ${count}$`));
  });

  it('shows everything on paper, and afterwards what was shown before', async () => {
    const graph = await listed({feed: crowd(440)});
    const before = namesOf(graph);
    dispatchEvent(new Event('beforeprint'));
    expect(rowsOf(graph).filter((row) => statesOf(row).expanded === 'false')).to.have.length(0);
    const printed = new Set(namesOf(graph).map((name) => name.replace(/ nur hier$/, '')));
    for (let at = 1; at <= 440; at += 1) expect(printed).to.include(`Schule ${at}`);
    dispatchEvent(new Event('afterprint'));
    expect(namesOf(graph)).to.deep.equal(before);
  });

  for (const [name, width, size] of [
    ['at 320 px', 320, '100%'],
    ['with letters of twice the size', 640, '200%'],
  ] as const) {
    it(`keeps its rows inside ${name}`, async () => {
      const graph = await listed({width, feed: crowd(60)});
      graph.style.fontSize = size;
      await drawn(graph);
      const {left, right} = graph.getBoundingClientRect();
      for (const row of rowsOf(graph)) {
        const box = row.getBoundingClientRect();
        expect(box.left, nameOf(row)).to.be.at.least(left);
        expect(box.right, nameOf(row)).to.be.at.most(right);
        expect(row.scrollWidth, nameOf(row)).to.be.at.most(row.clientWidth + 1);
      }
    });
  }
});
