import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readCsv} from './read-csv.js';

test('reads a school list as it is handed out', () => {
  const rows = readCsv(
    '\uFEFFsep=;\r\nNr;Name;Ort;\r\n"1";"Schule ""Am Berg""";"null"\r\n"2";"a; b";Hagen \r\n',
  );
  assert.deepEqual(rows, [
    {Nr: '1', Name: 'Schule "Am Berg"', Ort: '', '': ''},
    {Nr: '2', Name: 'a; b', Ort: 'Hagen', '': ''},
  ]);
});

test('a line break inside quotes belongs to the value', () => {
  assert.deepEqual(readCsv('sep=,\na,b\n"x\ny",z'), [{a: 'x\ny', b: 'z'}]);
});

test('an empty source has no rows', () => {
  assert.deepEqual(readCsv(''), []);
});
