import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {parseFeed} from '../../../src/feed/parse-feed.js';
import {readCsv} from '../read-csv.js';
import {districts} from './districts.js';
import {stateFeed} from './state-feed.js';

const rows = readCsv(readFileSync(new URL('nrw-schools.csv', import.meta.url), 'utf8'));
const {feed, problems} = parseFeed(stateFeed(rows));

test('every row is a partner, and nothing is wrong with any of them', () => {
  assert.deepEqual(problems, []);
  assert.equal(rows.length, 5_507);
  assert.equal(feed?.partners.length, rows.length);
});

test('every school has its kind, its district and the source to be named', () => {
  for (const {id, categories, areas, source, contacts, name} of feed?.partners ?? []) {
    assert.deepEqual([categories.length, areas.length], [1, 1], id);
    assert.equal(source?.license, 'DL-DE-BY-2.0', id);
    assert.match(source.attribution?.de ?? '', /Ministerium für Schule und Bildung NRW/);
    assert.ok(
      Object.values(name).every((text) => text.length > 3),
      id,
    );
    assert.equal(contacts[0]?.name, undefined, id);
  }
});

test('all 53 districts and cities hold schools, as many as the list has for their keys', () => {
  assert.equal(districts.length, 53);
  for (const {key, name} of districts) {
    const own = rows.filter((row) => row.Gemeindeschluessel?.startsWith(key)).length;
    assert.ok(own > 20, name);
    assert.equal(feed?.areas.find(({id}) => id === `kreis-${key}`)?.partners.length, own, name);
  }
});

test('a kind of school holds what its code says', () => {
  const partnersOf = (id: string) =>
    feed?.vocabularies.categories.find((term) => term.id === id)?.label.de;
  assert.equal(partnersOf('schulform-15'), 'Gesamtschule');
  assert.equal(partnersOf('schulform-30'), 'Berufskolleg');
  const codes = new Set(rows.map((row) => `schulform-${row.Schulform?.toLowerCase() ?? ''}`));
  assert.deepEqual(
    [...codes].filter((code) => !feed?.vocabularies.categories.some(({id}) => id === code)),
    [],
  );
});
