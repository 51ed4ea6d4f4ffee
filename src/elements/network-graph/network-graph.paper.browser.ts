/** The network as a file and on paper, as visitors and host pages take it. */
import {expect} from '@esm-bundle/chai';
import {expectAccessible} from '../../../test/support/axe.js';
import {getByRole} from '../../../test/support/by-role.js';
import {press} from '../../../test/support/keyboard.js';
import {keepHouse, mountGraph} from '../../../test/support/mount-graph.js';
import {drawn, until} from '../../../test/support/wait.js';
import {parseFeed} from '../../feed/parse-feed.js';
import {layoutScene} from '../../network/index.js';
import {svgToString} from '../../network/paint/svg-string.js';
import {networkSheet} from '../../paper/network-sheet.js';
import {sheetToSvg} from '../../paper/sheet-to-svg.js';
import {TODAY} from './fixtures/context-of.js';
import {town} from './fixtures/town.js';
import type {KokoNetworkGraph} from './network-graph.js';

const parsed = (svg: string): Document => {
  const page = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(page.querySelector('parsererror')).to.equal(null);
  return page;
};

/** Everything that has a place, by the network's own coordinates. */
const places = (svg: string): readonly string[] =>
  [...parsed(svg).querySelectorAll('.koko-net [data-id] .frame, .koko-net [data-tie] path')].map(
    (one) => one.getAttribute('d') ?? `${one.getAttribute('x')} ${one.getAttribute('y')}`,
  );

/** Stands for the browser's own saving, and notes what was saved. */
function watchSaving(): {saved: string[]; restore: () => void} {
  const saved: string[] = [];
  const own = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    saved.push(this.download);
  };
  return {saved, restore: () => (HTMLAnchorElement.prototype.click = own)};
}

async function opened(graph: KokoNetworkGraph): Promise<HTMLElement> {
  const details = await until(() =>
    graph.shadowRoot?.querySelector<HTMLDetailsElement>('details.paper'),
  );
  details.querySelector('summary')?.click();
  await until(() => details.open);
  return details;
}

describe('the network as a file', () => {
  keepHouse();

  it('has title, legend, date, source and licence, and the coordinates that Node gives it', async () => {
    const svg = await (await mountGraph({width: 700})).exportSvg();
    const {feed} = parseFeed(town);
    if (!feed) throw new Error('no feed');
    const wish = {lang: 'de', day: TODAY};
    const same = svgToString(sheetToSvg(await networkSheet(feed, wish, layoutScene)));
    expect(places(svg)).to.deep.equal(places(same));
    expect(places(svg).length).to.be.above(10);
    const text = parsed(svg).documentElement.textContent;
    for (const said of [feed.meta.title.de ?? '', 'Mitglied in', 'Stand'])
      expect(text).to.contain(said);
  });

  it('is a PNG of the size that is asked for', async () => {
    const png = await (await mountGraph()).exportPng({width: 500});
    expect(png?.type).to.equal('image/png');
    const {width} = await createImageBitmap(png!);
    expect(width).to.equal(500);
  });

  it('is no PNG without a feed', async () => {
    const graph = document.createElement('koko-network-graph');
    expect(await graph.exportPng()).to.equal(undefined);
  });

  it('is saved by keys, and it is said', async () => {
    const {saved, restore} = watchSaving();
    const graph = await mountGraph();
    const tools = await opened(graph);
    getByRole(graph, 'button', {name: 'Als SVG sichern'}).focus();
    await press('Enter');
    await until(() => tools.textContent.includes('netzwerk.svg ist gesichert.'));
    getByRole(graph, 'spinbutton', {name: 'Breite in Pixeln'}).focus();
    await press('Enter');
    await until(() => tools.textContent.includes('netzwerk.png ist gesichert.'));
    restore();
    expect(saved).to.deep.equal(['netzwerk.svg', 'netzwerk.png']);
    await drawn(graph);
    await expectAccessible(graph, {undecided: ['color-contrast']});
  });
});

describe('the network on paper', () => {
  keepHouse();

  it('is printed on the paper that was chosen, black where that was, then the list', async () => {
    const graph = await mountGraph();
    await opened(graph);
    const view = await graph.exportSvg();
    expect(view).to.contain('koko-sheet');
    const select = getByRole(graph, 'combobox', {name: 'Papier'}) as HTMLSelectElement;
    expect([...select.options].map(({value}) => value)).to.deep.equal([
      'a4',
      'a3',
      'a2',
      'a1',
      'a0',
    ]);
    select.value = 'a3';
    getByRole(graph, 'checkbox', {name: 'Schwarz-weiß'}).click();
    const printed = watchPrinting(graph);
    getByRole(graph, 'button', {name: 'Drucken'}).click();
    const page = await printed;
    expect(page.querySelector('svg')?.getAttribute('viewBox')).to.equal('0 0 420 297');
    expect(page.querySelector('svg [data-id="c-work"]')).not.to.equal(null);
    expect(page.querySelector('svg .code')).not.to.equal(null);
    expect(page.querySelector('.list')?.textContent).to.contain('Das Netz als Liste');
    const [sheet] = page.adoptedStyleSheets;
    const rules = [...(sheet?.cssRules ?? [])].map(({cssText}) => cssText).join('\n');
    expect(rules).to.match(/@page\s*\{[^}]*size: 420mm 297mm/);
    expect(rules).to.match(/\.slot-1 \.shape \{ fill: (rgb\(34, 34, 34\)|#222222)/);
  });
});

/** The page that is printed, at the moment when the browser would show its dialogue. */
function watchPrinting(graph: KokoNetworkGraph): Promise<Document> {
  const root = graph.shadowRoot ?? document;
  const append = root.append.bind(root);
  return new Promise((resolve) => {
    // The frame prints as soon as it stands there: nothing that is told later comes in time.
    root.append = (...nodes) => {
      append(...nodes);
      const {contentWindow} = root.querySelector<HTMLIFrameElement>('.print-frame') ?? {};
      if (contentWindow) contentWindow.print = () => resolve(contentWindow.document);
    };
  });
}
