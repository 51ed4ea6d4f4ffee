/** Benches write tables that other runs have filled: what was not measured again must stay. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {mergeSections, readSection, writeSection} from '../../bench/shared/merge-tables.mjs';

const OLD = `
### 1.000 Knoten

| Seite | ms |
| --- | --- |
| wir | 9 |
| andere | 90 |

Gemessen am 2026-11-01. Befehl: \`alles\`.
`;

const run = (size: string, name: string, value: string, day: string) => ({
  blocks: [
    {heading: `### ${size} Knoten`, head: ['Seite', 'ms'], lines: [{cells: [name, value], day}]},
  ],
  notes: [`Gemessen am ${day}. Befehl: \`${name}\`.`],
});

const rows = (text: string): string[] => text.split('\n').filter((line) => line.startsWith('| '));

test('a row that is measured again takes the place of the old one; the others keep their day', () => {
  const old = readSection(OLD, 'am');
  const text = writeSection(mergeSections(old, run('1.000', 'wir', '8', '2026-11-02'), 1), 'am');
  assert.deepEqual(rows(text), [
    '| Seite | ms | am |',
    '| --- | --- | --- |',
    '| wir | 8 | 2026-11-02 |',
    '| andere | 90 | 2026-11-01 |',
  ]);
  assert.match(text, /Befehl: `wir`\.\n\n.*Befehl: `alles`\./);
});

test('what was written is read again as it was', () => {
  const old = readSection(OLD, 'am');
  const text = writeSection(old, 'am');
  assert.deepEqual(readSection(text, 'am'), old);
  assert.equal(writeSection(readSection(text, 'am'), 'am'), text);
});

test('sizes stand in their order, and a new one brings its table', () => {
  const one = mergeSections(readSection(OLD, 'am'), run('10.000', 'wir', '80', '2026-11-02'), 1);
  const two = mergeSections(one, run('100', 'wir', '1', '2026-11-03'), 1);
  const sizes = two.blocks.map(({heading}) => heading);
  assert.deepEqual(sizes, ['### 100 Knoten', '### 1.000 Knoten', '### 10.000 Knoten']);
  assert.equal(two.notes.length, 3);
});

test('a run that replaces all rows takes the old note away', () => {
  let section = readSection(OLD, 'am');
  for (const name of ['wir', 'andere'])
    section = mergeSections(section, run('1.000', name, '7', '2026-11-02'), 1);
  assert.ok(section.notes.every((note) => note.includes('2026-11-02')));
});

test('old rows move under the titles of today', () => {
  const fresh = {
    blocks: [
      {
        heading: '### 1.000 Knoten',
        head: ['Seite', 'kB', 'ms'],
        lines: [{cells: ['wir', '43', '8'], day: '2026-11-02'}],
      },
    ],
    notes: [],
  };
  const {blocks} = mergeSections(readSection(OLD, 'am'), fresh, 1);
  assert.deepEqual(blocks[0]?.lines[1]?.cells, ['andere', '–', '90']);
});

test('a page without a table gets the first one', () => {
  const empty = readSection('\nFür diese Seite noch nicht gemessen.\n', 'am');
  assert.deepEqual(empty, {blocks: [], notes: []});
  const {blocks} = mergeSections(empty, run('100', 'wir', '1', '2026-11-03'), 1);
  assert.equal(blocks.length, 1);
});

const shares = [
  {title: 'Anteil', of: 'ms', isBase: (name: string) => name !== 'wir', digits: 2},
] as const;

const partial = (lines: readonly (readonly [string, string])[]) => ({
  blocks: [
    {
      heading: '### 1.000 Knoten',
      head: ['Seite', 'ms', 'Anteil'],
      locale: 'de-DE',
      shares,
      lines: lines.map((cells) => ({cells: [...cells, '–'], day: '2026-11-02'})),
    },
  ],
  notes: [],
});

test('parts of the best other are those of the rows that stand in the table, whichever run they come from', () => {
  const all = partial([
    ['wir', '1.718'],
    ['G6', '1.427'],
    ['fcose', '2.100'],
    ['zu langsam', 'wird nicht fertig'],
  ]);
  const first = mergeSections({blocks: [], notes: []}, all, 1);
  const again = partial([
    ['wir', '1.300,5'],
    ['fcose', '1.743 / 2.000'],
  ]);
  const {blocks} = mergeSections(first, again, 1);
  assert.deepEqual(
    first.blocks[0]?.lines.map(({cells}) => cells[2]),
    ['1,20', '1,00', '1,47', '–'],
  );
  assert.deepEqual(
    blocks[0]?.lines.map(({cells}) => cells[2]),
    ['0,91', '1,00', '1,22', '–'],
  );
});

test('without a measure there is no part', () => {
  const {blocks} = mergeSections({blocks: [], notes: []}, partial([['wir', '9']]), 1);
  assert.deepEqual(blocks[0]?.lines[0]?.cells, ['wir', '9', '–']);
});
