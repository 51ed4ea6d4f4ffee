import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readDay} from './day-field.js';

test('a day is read as people and as browsers write it', () => {
  assert.equal(readDay('1.6.2013'), '2013-06-01');
  assert.equal(readDay(' 31. 08. 2013 '), '2013-08-31');
  assert.equal(readDay('2013-06-01'), '2013-06-01');
  assert.equal(readDay('29.2.2024'), '2024-02-29');
  for (const text of ['', '29.2.2023', '31.6.2013', '2013', '6/1/2013', '1.13.2013', 'heute'])
    assert.equal(readDay(text), undefined, text);
});
