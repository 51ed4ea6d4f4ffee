/** A talk is written from what is on the screen, with keys alone. */
import {expect} from '@esm-bundle/chai';
import {expectAccessible} from '../../../test/support/axe.js';
import {findByRole, getAllByRole, getByRole, queryByRole} from '../../../test/support/by-role.js';
import {keepHouse, mountGraph} from '../../../test/support/mount-graph.js';
import {press, type} from '../../../test/support/keyboard.js';
import {put} from '../../../test/support/put.js';
import {drawn, until} from '../../../test/support/wait.js';
import {town} from '../network-graph/fixtures/town.js';
import type {KokoNetworkGraph} from '../network-graph/network-graph.js';
import {editorPart} from './lazy-editor.js';

const TOUR = {
  id: 'tour-town',
  title: {de: 'Durch die Stadt', en: 'Through the town'},
  steps: [
    {title: {de: 'Das Ganze', en: 'The whole'}, seconds: 40},
    {title: {de: 'Die Arbeitsgruppe', en: 'The working group'}, focus: ['c-work']},
  ],
};

async function openEditor(
  attributes: Readonly<Record<string, string>> = {},
  width = 1040,
): Promise<KokoNetworkGraph> {
  await editorPart.load();
  const graph = await mountGraph({
    attributes: {...attributes, editor: ''},
    feed: {...town, tours: [TOUR]},
    width,
  });
  const name = attributes.lang === 'en' ? 'Edit a tour' : 'Rundgang bearbeiten';
  const summary = await until(() =>
    graph.shadowRoot?.querySelector<HTMLElement>('.tour-editor > summary'),
  );
  expect(summary.textContent).to.include(name);
  summary.focus();
  await press('Enter');
  await until(() => graph.shadowRoot?.querySelector('.tour-editor .add'));
  return graph;
}

const pressButton = async (graph: KokoNetworkGraph, name: string): Promise<void> => {
  getByRole(graph, 'button', {name}).focus();
  await press('Enter');
  await drawn(graph);
};

const titles = (graph: KokoNetworkGraph): readonly string[] =>
  [...(graph.shadowRoot?.querySelectorAll('.tour-steps summary') ?? [])].map((summary) =>
    (summary as HTMLElement).innerText.trim(),
  );

const focused = (graph: KokoNetworkGraph): Element | null | undefined =>
  graph.shadowRoot?.activeElement;

/** Stands for the browser's clipboard while something is done. */
async function withClipboard(
  writeText: (text: string) => Promise<void>,
  act: () => Promise<void>,
): Promise<void> {
  const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
  try {
    await act();
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
    if (own) Object.defineProperty(navigator, 'clipboard', own);
  }
}

async function jsonOf(graph: KokoNetworkGraph): Promise<unknown> {
  const taken: string[] = [];
  const write = (text: string): Promise<void> => Promise.resolve(void taken.push(text));
  await withClipboard(write, async () => {
    await pressButton(graph, 'Als JSON kopieren');
    await until(() => taken[0]);
  });
  return JSON.parse(taken[0] ?? '');
}

/** Whether the browser would ask before it leaves the page. */
function asksBeforeLeaving(): boolean {
  const leaving = new Event('beforeunload', {cancelable: true});
  window.dispatchEvent(leaving);
  return leaving.defaultPrevented;
}

async function openTour(graph: KokoNetworkGraph, id: string, button = 'Öffnen'): Promise<void> {
  const select = graph.shadowRoot?.querySelector<HTMLSelectElement>('.tour-open select');
  if (select) select.value = id;
  await pressButton(graph, button);
}

describe('the editor of talks', () => {
  keepHouse();

  it('is there only where the page asks for it', async () => {
    await editorPart.load();
    const graph = await mountGraph();
    expect(graph.shadowRoot?.querySelector('.tour-editor')).to.equal(null);
  });

  it('takes what is on the screen as a step, and gives it back as JSON', async () => {
    const graph = await openEditor({layout: 'rings', day: '2013-06-01'});
    graph.select(['c-work']);
    await drawn(graph);
    await pressButton(graph, 'Bildschirm als Schritt aufnehmen');
    expect(focused(graph)?.matches('[data-step="0"] input')).to.equal(true);
    await type('Hier wird gearbeitet');
    await drawn(graph);
    expect(titles(graph)).to.deep.equal(['1. Hier wird gearbeitet']);
    expect(await jsonOf(graph)).to.deep.equal({
      tours: [
        {
          id: 'tour-1',
          title: {de: 'Rundgang'},
          steps: [
            {
              title: {de: 'Hier wird gearbeitet'},
              date: '2013-06-01',
              layout: 'rings',
              focus: ['c-work'],
            },
          ],
        },
      ],
    });
  });

  it('opens a tour of the feed, and its steps change places with the focus on them', async () => {
    const graph = await openEditor();
    await openTour(graph, 'tour-town');
    expect(titles(graph)).to.deep.equal(['1. Das Ganze', '2. Die Arbeitsgruppe']);
    graph.shadowRoot?.querySelector<HTMLElement>('[data-step="1"] summary')?.focus();
    await press('Enter');
    await findByRole(graph, 'button', {name: 'Nach oben: Schritt 2'});
    await pressButton(graph, 'Nach oben: Schritt 2');
    expect(titles(graph)).to.deep.equal(['1. Die Arbeitsgruppe', '2. Das Ganze']);
    expect(focused(graph)?.getAttribute('aria-label')).to.equal('Nach oben: Schritt 1');
    await pressButton(graph, 'Verdoppeln: Schritt 1');
    expect(titles(graph).length).to.equal(3);
    await pressButton(graph, 'Löschen: Schritt 2');
    expect(titles(graph)).to.deep.equal(['1. Die Arbeitsgruppe', '2. Das Ganze']);
    expect(focused(graph)?.matches('[data-step="1"] summary')).to.equal(true);
  });

  it('takes the screen over anew, and tells what the step shows then', async () => {
    const graph = await openEditor();
    await openTour(graph, 'tour-town');
    graph.shadowRoot?.querySelector<HTMLElement>('[data-step="1"] summary')?.focus();
    await press('Enter');
    await findByRole(graph, 'button', {name: 'Bildschirm neu übernehmen: Schritt 2'});
    await pressButton(graph, 'Bildschirm neu übernehmen: Schritt 2');
    const status = await until(() => graph.querySelector('[role=status]'));
    expect(status.textContent).to.equal('Schritt 2 zeigt jetzt das ganze Netzwerk.');
  });

  it('starts what is written, in the page', async () => {
    const graph = await openEditor();
    await openTour(graph, 'tour-town');
    await pressButton(graph, 'Ausprobieren');
    const bar = await until(() => graph.shadowRoot?.querySelector('.tour'));
    expect(bar.textContent).to.include('Das Ganze').and.to.include('Schritt 1 von 2');
  });

  it('shows what is written on stage at once', async () => {
    // With the whole screen, Escape would be the browser's own.
    const giveBack = put(Element.prototype, 'requestFullscreen', {value: undefined});
    const graph = await openEditor();
    await openTour(graph, 'tour-town');
    await pressButton(graph, 'Auf der Bühne ausprobieren');
    const stage = await until(() => graph.shadowRoot?.querySelector('dialog.stage[open]'));
    await until(() => stage.textContent.includes('Das Ganze'));
    await press('End');
    await until(() => stage.textContent.includes('Die Arbeitsgruppe'));
    await press('Escape');
    await until(() => !graph.shadowRoot?.querySelector('dialog.stage'));
    giveBack();
  });

  it('says what is not taken along, and has the browser ask before the page is left', async () => {
    const graph = await openEditor();
    await openTour(graph, 'tour-town');
    const said = (): string => graph.shadowRoot?.querySelector('.loose')?.textContent ?? '';
    expect([said(), asksBeforeLeaving()]).to.deep.equal(['', false]);
    await pressButton(graph, 'Bildschirm als Schritt aufnehmen');
    expect(said()).to.include('geht dieser Rundgang verloren');
    expect(asksBeforeLeaving()).to.equal(true);
    await jsonOf(graph);
    await drawn(graph);
    expect(said()).to.match(/^Mitgenommen/);
    expect(asksBeforeLeaving()).to.equal(false);
    await pressButton(graph, 'Verdoppeln: Schritt 3');
    expect(asksBeforeLeaving()).to.equal(true);
    graph.remove();
    expect(asksBeforeLeaving()).to.equal(false);
  });

  it('shows all of the JSON, marked, where the browser does not copy', async () => {
    const graph = await openEditor();
    await openTour(graph, 'tour-town');
    const refuse = (): Promise<void> => Promise.reject(new DOMException('no', 'NotAllowedError'));
    await withClipboard(refuse, async () => {
      await pressButton(graph, 'Als JSON kopieren');
      await until(() => focused(graph)?.matches('.take-note textarea'));
    });
    const field = focused(graph) as HTMLTextAreaElement;
    const {tours} = JSON.parse(field.value) as {tours: {id: string}[]};
    expect(tours.map(({id}) => id)).to.deep.equal(['tour-town']);
    expect(field.selectionEnd - field.selectionStart).to.equal(field.value.length);
    expect(field.rows).to.be.greaterThan(5);
    expect(graph.querySelector('[role=status]')?.textContent).to.include('Strg + C');
    await expectAccessible(graph, {undecided: ['color-contrast']});
  });

  it('suggests a tour from the data', async () => {
    const graph = await openEditor();
    await openTour(graph, ' made');
    expect(titles(graph).length).to.be.greaterThan(2);
    expect(titles(graph)[0]).to.match(/Gremien auf .* Ebenen$/);
  });

  it('asks for both languages on an English page', async () => {
    const graph = await openEditor({lang: 'en'});
    await openTour(graph, 'tour-town', 'Open');
    const names = getAllByRole(graph, 'textbox').map((field) => (field as HTMLInputElement).value);
    expect(names).to.include('Durch die Stadt').and.to.include('Through the town');
    expect(titles(graph)).to.deep.equal(['1. The whole', '2. The working group']);
    expect(queryByRole(graph, 'button', {name: 'Copy as JSON'})).not.to.equal(null);
  });

  it('can be used by everybody, also in a narrow column', async () => {
    const graph = await openEditor({}, 320);
    await openTour(graph, 'tour-town');
    graph.shadowRoot?.querySelector<HTMLElement>('[data-step="0"] summary')?.focus();
    await press('Enter');
    await findByRole(graph, 'button', {name: 'Löschen: Schritt 1'});
    await drawn(graph);
    const editor = graph.shadowRoot?.querySelector('.tour-editor');
    expect(editor?.scrollWidth).to.be.at.most(editor?.clientWidth ?? 0);
    await expectAccessible(graph, {undecided: ['color-contrast']});
  });
});
