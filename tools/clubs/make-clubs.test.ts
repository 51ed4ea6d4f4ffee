import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {clubsText, makeClubs} from './make-clubs.js';

const STORED = new URL('../../docs/data/auental.json', import.meta.url);

test('the stored town of clubs is the one that is made (npx tsx tools/clubs/cli.ts)', () => {
  assert.equal(readFileSync(STORED, 'utf8'), clubsText());
});

test('every club sits in a circle, and links lead from club to club, each once', () => {
  for (const seed of [1, 2, 77]) {
    const {nodes, links} = makeClubs(seed);
    const ids = new Set(nodes.map(({id}) => id));
    assert.equal(ids.size, 77);
    const ends = new Set(links.flatMap(({source, target}) => [source, target]));
    assert.deepEqual([...ends].sort(), [...ids].sort());
    const pairs = links.map(({source, target}) => [source, target].sort().join(' · '));
    assert.equal(new Set(pairs).size, links.length);
  }
});
