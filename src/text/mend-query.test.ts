import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {queryMender} from './mend-query.js';

const NAMES = [
  'Handwerkskammer zu Köln',
  'Industrie- und Handelskammer',
  'Kommunale Koordinierungsstelle',
  'Jobcenter',
  'Straßenverkehrsamt',
];
const meant = queryMender(NAMES);

describe('a query that no name answers', () => {
  it('is mended by the words of the names, as they are written', () => {
    assert.equal(meant('handwerkskamer'), 'Handwerkskammer');
    assert.equal(meant('Jobcentre'), 'Jobcenter');
    assert.equal(meant('strassenverkersamt'), 'Straßenverkehrsamt');
    assert.equal(meant('Handwerkskamer Köln'), 'Handwerkskammer Köln');
  });

  it('is mended where the word is not typed to its end', () => {
    assert.equal(meant('Koordinirung'), 'Koordinierungsstelle');
    assert.equal(meant('Handwreks'), 'Handwerkskammer');
  });

  it('stays where nothing is to mend, and where one word means nothing', () => {
    for (const query of [
      'Handwerk',
      'kammer',
      'zu',
      '',
      '–',
      'Xyzqwertz',
      'Handwerkskamer xyzqwertz',
    ])
      assert.equal(meant(query), undefined, query);
  });

  it('takes no short words for others', () => {
    for (const query of ['HWL', 'Kiln']) assert.equal(meant(query), undefined, query);
  });

  it('mends one wrong letter in a long word, wherever behind the first it stands', () => {
    const words = NAMES.flatMap((name) => name.split(/[ -]+/)).filter(({length}) => length > 7);
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.nat(), (word, seed) => {
        const at = 1 + (seed % (word.length - 1));
        const wrong = `${word.slice(0, at)}q${word.slice(at + 1)}`;
        assert.equal(meant(wrong), word);
      }),
      {numRuns: 200, seed: 20261122},
    );
  });
});
