import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {nameFinder, type Named} from './find-names.js';

const things: readonly Named[] = [
  {id: 'hwk', names: ['Handwerkskammer zu Köln', 'HWK', 'Chamber of crafts']},
  {id: 'ihk', names: ['Industrie- und Handelskammer', 'IHK']},
  {id: 'aga', names: ['Agentur für Arbeit', 'Employment agency']},
  {id: 'weg', names: ['Straßenverkehrsamt']},
  {id: 'kam', names: ['Kammertheater']},
];

const find = nameFinder(things);
const ids = (query: string): readonly string[] => find(query).map(({id}) => id);

describe('a finder of names', () => {
  it('finds whole words before beginnings, and those before parts of words', () => {
    assert.deepEqual(ids('kammer'), ['kam', 'hwk', 'ihk']);
    assert.deepEqual(ids('arbeit'), ['aga']);
  });

  it('finds by abbreviation and by other names, and says which', () => {
    assert.deepEqual(find('hwk'), [{id: 'hwk', other: 'HWK'}]);
    assert.deepEqual(find('crafts chamber'), [{id: 'hwk', other: 'Chamber of crafts'}]);
    assert.deepEqual(find('handwerk'), [{id: 'hwk'}]);
  });

  it('takes no notice of case, accents, umlauts and ß', () => {
    for (const query of ['KÖLN', 'koln', 'koeln', 'Köln']) assert.deepEqual(ids(query), ['hwk']);
    for (const query of ['STRASSEN', 'straße']) assert.deepEqual(ids(query), ['weg']);
  });

  it('wants all words in one name', () => {
    assert.deepEqual(ids('kammer köln'), ['hwk']);
    assert.deepEqual(ids('hwk köln'), []);
  });

  it('finds nothing for a query without words', () => {
    for (const query of ['', '  ', '–', '.*', '()']) assert.deepEqual(ids(query), []);
  });

  it('finds what a search letter by letter finds, whatever the order', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'b', 'A', 'B', ' '),
      minLength: 1,
      maxLength: 8,
    });
    const list = fc.array(fc.array(letters, {minLength: 1, maxLength: 3}), {maxLength: 6});
    const words = (text: string) => text.toLowerCase().split(' ').filter(Boolean);
    fc.assert(
      fc.property(list, letters, (all, query) => {
        const named = all.map((names, k): Named => ({id: String(k), names}));
        const holds = (name: string) =>
          words(query).every((wanted) =>
            words(name).some((word) =>
              wanted.length > 1 ? word.includes(wanted) : word.startsWith(wanted),
            ),
          );
        const wanted = named.filter(({names}) => words(query).length > 0 && names.some(holds));
        const found = nameFinder(named)(query).map(({id}) => id);
        assert.deepEqual([...found].sort(), wanted.map(({id}) => id).sort());
      }),
      {seed: 41, numRuns: 500},
    );
  });
});
