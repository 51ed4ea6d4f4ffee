/** The network as one file, from below its picture. */
import {expect} from '@esm-bundle/chai';
import {expectAccessible} from '../../../test/support/axe.js';
import {findByRole} from '../../../test/support/by-role.js';
import {HostPage, textOf} from '../../../test/support/host-page.js';
import {press, type} from '../../../test/support/keyboard.js';
import {keepHouse, mountGraph} from '../../../test/support/mount-graph.js';
import {put} from '../../../test/support/put.js';
import {drawn, until} from '../../../test/support/wait.js';
import {unpackText} from '../../embed/offline/unpack-text.js';
import {town} from '../network-graph/fixtures/town.js';
import {makeFile} from './make-file.js';
import {takeFilePart, type Takeable} from './take-file-part.js';

const BUTTON = {name: 'Als Datei mitnehmen'};

/** Notes what a page would have saved instead of the last file. */
function catchFiles(page: Window & typeof globalThis): () => Blob | undefined {
  let caught: Blob | undefined;
  page.URL.createObjectURL = (blob: Blob) => {
    caught = blob;
    return '#';
  };
  return () => caught;
}

async function enter(graph: Element, name: string): Promise<void> {
  (await findByRole(graph, 'button', {name})).focus();
  await press('Enter');
}

describe('the network as one file', () => {
  keepHouse();
  before(() => takeFilePart.load());

  it('is made from the template beside the script, and shows the same network', async () => {
    const page = await HostPage.open();
    await page.run('/dist/embed/koko.js');
    const graph = await page.add('koko-network-graph', JSON.stringify({...town, 'x-take': 1}));
    const view = page.document.defaultView;
    const caught = view && catchFiles(view);
    (await findByRole(graph, 'button', BUTTON)).click();
    const blob = await until(() => caught?.(), {message: 'a file'});
    await until(() => textOf(graph).includes('ist erstellt'), {message: 'what came of it'});
    const text = await blob.text();
    page.close();
    expect(blob.type).to.equal('text/html;charset=utf-8');
    const frame = document.createElement('iframe');
    frame.width = '1300';
    frame.height = '900';
    // Not from the test server, which writes into pages.
    frame.src = URL.createObjectURL(new Blob([text], {type: 'text/html;charset=utf-8'}));
    document.body.append(frame);
    const shown = await until(
      () =>
        frame.contentDocument?.querySelector('koko-network-graph[data-state=ready]')?.shadowRoot,
      {message: 'the network from the file'},
    );
    await until(() => shown.querySelectorAll('.marks [data-id]').length === 11);
    expect(frame.contentDocument?.title).to.equal(Object.values(town.meta.title)[0]);
    URL.revokeObjectURL(frame.src);
    frame.remove();
  });

  it('takes a tour along that was written in the page: three keys from the screen to the file', async () => {
    const page = await HostPage.open();
    await page.run('/dist/embed/koko.js');
    const feed = JSON.stringify({...town, 'x-take': 2});
    const graph = await page.add('koko-network-graph', feed, {editor: ''});
    const view = page.document.defaultView;
    const caught = view && catchFiles(view);
    // With the whole screen, Escape would be the browser's own.
    if (view) put(view.Element.prototype, 'requestFullscreen', {value: undefined});
    const summary = await until(() =>
      graph.shadowRoot?.querySelector<HTMLElement>('.tour-editor > summary'),
    );
    summary.click();
    await enter(graph, 'Bildschirm als Schritt aufnehmen');
    await until(() => graph.shadowRoot?.activeElement?.matches('[data-step="0"] input'));
    await type('Alle an einem Tisch');
    await enter(graph, 'Auf der Bühne ausprobieren');
    await until(() => graph.shadowRoot?.querySelector('dialog.stage[open]'));
    await press('Escape');
    await until(() => !graph.shadowRoot?.querySelector('dialog.stage'));
    await enter(graph, BUTTON.name);
    const blob = await until(() => caught?.(), {message: 'a file'});
    await until(() => textOf(graph).includes('Ihr Rundgang „Rundgang“ ist darin.'));
    await until(() => textOf(graph).includes('Mitgenommen.'));
    const [, packed = ''] = /id="koko-feed">([^<]+)</.exec(await blob.text()) ?? [];
    page.close();
    const {tours} = JSON.parse(await unpackText(packed)) as {tours: {steps: object[]}[]};
    expect(tours[0]?.steps).to.deep.equal([{title: {de: 'Alle an einem Tisch'}}]);
  });

  it('says what to do where the template is not handed out', async () => {
    const graph = await mountGraph();
    (await findByRole(graph, 'button', BUTTON)).focus();
    await press('Enter');
    // Beside the sources there is none.
    await until(() => textOf(graph).includes('gibt die Vorlage koko.offline.html nicht heraus'));
    await drawn(graph);
    await expectAccessible(graph, {undecided: ['color-contrast']});
  });

  it('says so where the data cannot be had again', async () => {
    const graph = await mountGraph();
    const wish: Takeable = {
      feed: graph.feed,
      feedText: () => Promise.reject(new Error('gone')),
      base: document.baseURI,
      lang: 'de',
      layout: 'bands',
      picture: () => Promise.resolve(''),
      say: () => undefined,
    };
    const template = new URL('/dist/embed/koko.offline.html', location.href);
    const {text, told} = await makeFile(wish, template);
    expect(text).to.equal(undefined);
    expect(told).to.include('Bitte versuchen Sie es später');
  });
});
