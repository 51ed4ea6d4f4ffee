/** Pages that make it hard for widgets: each is used and stays as it was. */
import {expect} from '@esm-bundle/chai';
import {engine} from '../support/engine.js';
import {until} from '../support/wait.js';
import {openWatched} from '../support/watched-page.js';
import {check, snippets, widgetsIn, writeFeed} from './check-hostile.js';
import {pages, SNIPPET} from './hostile-pages.js';

let feed = '';

before(async () => {
  feed = await writeFeed();
});

describe('a page that makes it hard', () => {
  for (const [at, page] of pages.entries())
    it(`is used and stays as it was: ${page.en}`, () => check(page, feed, `hostile-${at}`));
});

describe('a page in XHTML', () => {
  it('takes the loader with async, or keeps its links where the browser runs no modules in it', async () => {
    const scripts = SNIPPET.replace(' src', ' async="async" src').replace('></', '>/**/</');
    const page = await openWatched({
      name: 'hostile-xhtml',
      isXml: true,
      isLast: true,
      scripts,
      body: snippets(feed),
    });
    if (engine !== 'webkit') {
      const isReady = (one: HTMLElement): boolean => one.dataset.state === 'ready';
      await until(() => widgetsIn(page.document).filter(isReady).length === 3);
    } else {
      const links = [...page.document.querySelectorAll('main a')];
      expect(links.map((link) => link.getClientRects().length)).to.deep.equal([1, 1, 1]);
      expect(widgetsIn(page.document).map(({localName}) => localName)).to.deep.equal([
        'koko-network-graph',
      ]);
    }
    expect(page.errors).to.deep.equal([]);
    expect(page.changes()).to.deep.equal([]);
    page.remove();
  });
});
