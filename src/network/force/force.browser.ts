import {expect} from '@esm-bundle/chai';
import {hashOf, STORED} from './stored-pictures.js';

describe('free positions in this engine', () => {
  for (const [seed, count, hash] of STORED)
    it(`have the stored hash with ${count} nodes`, () => {
      expect(hashOf(seed, count)).to.equal(hash);
    });
});
