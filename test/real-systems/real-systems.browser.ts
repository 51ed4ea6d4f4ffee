import {expect} from '@esm-bundle/chai';
import {openDemo, read, type DemoPage} from './demo-page.js';
import {questions} from './questions.js';
import {ways} from './ways.js';

describe('a visitor of a real system’s page learns', () => {
  let page: DemoPage | undefined;

  afterEach(() => page?.close());

  for (const {id, feed, question, says, dates = [], waitsFor} of questions) {
    if (waitsFor) continue;
    it(`${id}: ${question.en}`, async function () {
      this.timeout(60_000);
      const way = ways[id];
      if (!way) throw new Error(`Nobody has said how to answer ${id}.`);
      page = await openDemo(feed);
      const text = read(await way(page));
      for (const words of [...says, ...dates]) expect(text).to.include(words);
    });
  }
});
