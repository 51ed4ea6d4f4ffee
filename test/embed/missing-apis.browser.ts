/** Pages on which one thing is missing that widgets use of a browser, or throws: they are used, and nobody hears of it. */
import {check, writeFeed} from './check-hostile.js';
import {APIS, without} from './missing-apis.js';

let feed = '';

before(async () => {
  feed = await writeFeed();
});

describe('a page on which one API is not to be had', () => {
  for (const [at, api] of APIS.entries())
    for (const lack of ['missing', 'refusing'] as const)
      it(`is used and stays as it was: ${api} ${lack}`, () =>
        check({de: '', en: '', head: without(api, lack)}, feed, `${lack}-${at}`));
});
