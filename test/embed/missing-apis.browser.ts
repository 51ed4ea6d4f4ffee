/** Pages on which one thing is missing that widgets use of a browser, or throws: they are used, and nobody hears of it. */
import {expect} from '@esm-bundle/chai';
import {openWatched} from '../support/watched-page.js';
import {check, snippets, writeFeed} from './check-hostile.js';
import {COMPLETE} from './hostile-pages.js';
import {APIS, LACKS, NEEDED, without, type Lack} from './missing-apis.js';

let feed = '';

before(async () => {
  feed = await writeFeed();
});

/** Both ways at once, which takes half the time. */
const inBothWays = async (test: (lack: Lack) => Promise<void>): Promise<void> => {
  await Promise.all(LACKS.map(test));
};

describe('a page on which one API is missing or refuses', () => {
  for (const api of APIS)
    it(`is used and stays as it was: ${api}`, () =>
      inBothWays((lack) =>
        check(
          {de: '', en: '', head: without(api, lack), scripts: COMPLETE},
          feed,
          `${lack}-${api}`,
        ),
      ));
});

describe('a page that allows no style sheets made by script', () => {
  for (const api of NEEDED)
    it(`keeps what it holds in place of the widgets: ${api}`, () =>
      inBothWays(async (lack) => {
        const page = await openWatched({
          name: `${lack}-${api}`,
          head: without(api, lack),
          scripts: COMPLETE,
          body: snippets(feed),
        });
        const links = [...page.document.querySelectorAll('main a')];
        expect(links.map((link) => link.getClientRects().length)).to.deep.equal([1, 1, 1]);
        expect(page.errors).to.deep.equal([]);
        page.remove();
      }));
});
