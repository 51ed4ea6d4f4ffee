/** What `debian-libraries.mjs` runs in each browser. */
import {check, writeFeed} from '../check-hostile.js';
import {libraries, pageOf, ways} from './debian-pages.js';

let feed = '';

before(async () => {
  feed = await writeFeed();
});

describe('the real files of Debian', () => {
  for (const library of libraries)
    for (const [at, way] of ways.entries())
      it(`${library.name}: ${way.en}`, () =>
        check(pageOf(library, way), feed, `debian-${library.package}-${at}`));
});
