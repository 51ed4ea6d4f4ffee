/** What all feeds of the real systems have in common. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseFeed} from '../../src/feed/parse-feed.js';
import {findBrokenReferences} from '../../tools/lib/find-broken-references.js';
import {formatFeed} from '../../tools/lib/format-feed.js';
import {questions, type FeedName} from './questions.js';
import {readFeed, readFile, readText} from './read-feed.js';

const names: readonly FeedName[] = ['hagen-ennepe-ruhr', 'muenster', 'kreis-offenbach'];

for (const name of names) {
  test(`${name}: parses without a problem, and every reference leads to a record`, () => {
    assert.deepEqual(parseFeed(readFile(name)).problems, []);
    assert.deepEqual(findBrokenReferences(readFile(name)), []);
  });

  test(`${name}: is written as the tools write it`, () => {
    assert.equal(readText(name), formatFeed(readFile(name)));
  });

  test(`${name}: every text in two languages has both`, () => {
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('de' in value || 'en' in value)
        assert.deepEqual(Object.keys(value).sort(), ['de', 'en'], path);
      for (const [key, part] of Object.entries(value)) visit(part, `${path}/${key}`);
    };
    visit(readFile(name), name);
  });

  test(`${name}: every record names its source, and no person is named`, () => {
    const feed = readFeed(name);
    const lists = [
      feed.partners,
      feed.committees,
      feed.memberships,
      feed.programmes,
      feed.relations,
      feed.offers,
      feed.events,
    ];
    for (const record of lists.flat()) assert.equal(record.source?.type, 'document', record.id);
    for (const {contacts, id} of feed.partners)
      for (const contact of contacts) assert.equal(contact.name, undefined, id);
  });
}

test('the schools are there, with number, office, licence and attribution', () => {
  const schoolsOf = (name: FeedName) =>
    readFeed(name).partners.filter(({id}) => id.startsWith('schule-'));
  assert.equal(schoolsOf('muenster').length, 50);
  assert.equal(schoolsOf('hagen-ennepe-ruhr').length, 77);
  for (const name of ['muenster', 'hagen-ennepe-ruhr'] as const)
    for (const school of schoolsOf(name)) {
      assert.deepEqual(
        school.identifiers.map(({scheme}) => scheme),
        ['Schulnummer'],
        school.id,
      );
      assert.match(school.contacts[0]?.email ?? '', /^\d{6}@schule\.nrw\.de$/, school.id);
      assert.deepEqual([school.parent?.id, school.parent?.group], ['p-schulen', true], school.id);
      assert.equal(school.source?.license, 'DL-DE-BY-2.0');
      assert.match(school.source.attribution?.de ?? '', /Ministerium für Schule und Bildung NRW/);
    }
});

test('schools lie where their town lies, and sit in no committee', () => {
  const boxes = {
    muenster: [51.84, 52.06, 7.47, 7.77],
    'hagen-ennepe-ruhr': [51.2, 51.5, 7.1, 7.65],
  } as const;
  for (const name of ['muenster', 'hagen-ennepe-ruhr'] as const) {
    const [south, north, west, east] = boxes[name];
    for (const {geo, id, memberships} of readFeed(name).partners.filter((one) => one.geo)) {
      assert.ok(geo && geo.lat > south && geo.lat < north && geo.lon > west && geo.lon < east, id);
      assert.equal(memberships.length, 0, id);
    }
  }
});

test('questions: ids are unique, and what each opens and says is in its feed', () => {
  assert.equal(new Set(questions.map(({id}) => id)).size, questions.length);
  for (const {id, feed, opens, says} of questions) {
    const linked = readFeed(feed);
    const text = JSON.stringify(readFile(feed));
    for (const record of opens) assert.ok(linked.get(record), `${id}: ${record}`);
    for (const words of says) assert.ok(text.includes(words), `${id}: ${words}`);
  }
});

test('questions: only these wait for later work', () => {
  const waiting = questions.flatMap(({id, waitsFor}) => (waitsFor ? [`${id}: ${waitsFor}`] : []));
  assert.deepEqual(waiting, ['muenster-5: coverage matrix']);
});
