import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {hashPositions} from './hash-positions.js';
import {hashOf, STORED} from './stored-pictures.js';

describe('a hash of positions', () => {
  it('changes with any position by more than a hundredth', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({min: -1e6, max: 1e6}), {minLength: 1, maxLength: 20}),
        fc.nat(19),
        (hundredths, which) => {
          const positions = Float64Array.from(hundredths, (value) => value / 100);
          const other = positions.slice();
          other[which % other.length]! += 0.01;
          assert.notEqual(hashPositions(positions), hashPositions(other));
          assert.equal(
            hashPositions(positions),
            hashPositions(positions.map((value) => value + 0.0004)),
          );
        },
      ),
      {numRuns: 300, seed: 1},
    );
  });

  it('is the stored one for each stored picture', () => {
    for (const [seed, count, hash] of STORED) assert.equal(hashOf(seed, count), hash);
  });
});
