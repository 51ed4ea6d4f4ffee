import {expect} from '@esm-bundle/chai';
import {hashOfFeed, LAYOUTS, type Stored} from './coordinates.js';

const read = async (path: string): Promise<unknown> => (await fetch(path)).json();

describe('coordinates in this engine', () => {
  for (const layout of LAYOUTS)
    it(`are those of Node: every demo feed, ${layout}`, async () => {
      const stored = (await read('/test/network/coordinates.json')) as Stored;
      const found: Record<string, string> = {};
      const wanted: Record<string, string> = {};
      for (const [name, hashes] of Object.entries(stored)) {
        found[name] = hashOfFeed(await read(`/demo/feeds/${name}.json`), layout);
        wanted[name] = hashes[layout];
      }
      expect(Object.keys(found)).to.have.length(4);
      expect(found).to.deep.equal(wanted);
    });
});
