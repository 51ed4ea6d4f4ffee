/** A link to what is shown, and the way back to it. */
import {expect} from '@esm-bundle/chai';
import {expectAccessible} from '../../../test/support/axe.js';
import {findByRole, getByRole} from '../../../test/support/by-role.js';
import {HostPage} from '../../../test/support/host-page.js';
import {press} from '../../../test/support/keyboard.js';
import {keepHouse, mountGraph} from '../../../test/support/mount-graph.js';
import {drawn, until} from '../../../test/support/wait.js';
import {town} from '../network-graph/fixtures/town.js';

/** Stands for a device that shares, and notes what it was given. */
function stubShare(answer: () => Promise<void>): {given: ShareData[]; restore: () => void} {
  const given: ShareData[] = [];
  const own = Object.getOwnPropertyDescriptor(navigator, 'share');
  const share = (data: ShareData): Promise<void> => {
    given.push(data);
    return answer();
  };
  Object.defineProperty(navigator, 'share', {value: share, configurable: true});
  const restore = (): void => {
    Reflect.deleteProperty(navigator, 'share');
    if (own) Object.defineProperty(navigator, 'share', own);
  };
  return {given, restore};
}

describe('a link to what is shown', () => {
  keepHouse();

  it('is handed to the device, and can be taken from a QR code', async () => {
    const {given, restore} = stubShare(() => Promise.resolve());
    const graph = await mountGraph({attributes: {view: 'list'}, select: ['c-work']});
    getByRole(graph, 'button', {name: 'Teilen'}).focus();
    await press('Enter');
    const link = await until(() => given[0]?.url);
    restore();
    expect(link).to.include('koko-id=c-work').and.to.include('koko-to=network');
    await until(() => graph.shadowRoot?.querySelector('.share details'));
    expect(graph.shadowRoot?.querySelector('.share')?.textContent).to.include('Link geteilt');
    graph.shadowRoot?.querySelector<HTMLElement>('.share summary')?.click();
    await findByRole(graph, 'img', {name: `QR-Code: ${link}`});
    await drawn(graph);
    await expectAccessible(graph, {undecided: ['color-contrast']});
  });

  it('leads to the widget that it was taken from, and is forgotten then', async () => {
    const page = await HostPage.open('?koko-id=c-work&koko-to=network&other=1');
    const spacer = page.document.createElement('div');
    spacer.style.height = '3000px';
    page.document.body.append(spacer);
    await page.run('/dist/embed/koko.js');
    const graph = await page.add('koko-network-graph', JSON.stringify({...town, 'x-share': 1}));
    await until(() => graph.getBoundingClientRect().top < 200, {message: 'the graph in view'});
    expect(page.query).to.equal('?koko-id=c-work&other=1');
    page.close();
  });
});
