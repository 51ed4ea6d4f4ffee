import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {parseFeedText} from '../feed/parse-feed.js';
import {withTour} from './with-tour.js';

const text = readFileSync(new URL('../../demo/feeds/muenster.json', import.meta.url), 'utf8');
const step = {title: {de: 'Das Ganze'}, focus: ['c-lenkungskreis']};
const written = (id: string): string =>
  JSON.stringify({tours: [{id, title: {de: 'Meiner'}, steps: [step]}]});

const read = (feed: string) => {
  const {feed: found, problems} = parseFeedText(feed);
  assert.deepEqual(problems, []);
  assert.ok(found);
  return found;
};

it('a written tour stands first among those of the feed, and nothing else changes', () => {
  const [before, after] = [read(text), read(withTour(`\uFEFF${text}`, written('tour-1')))];
  assert.deepEqual(
    after.tours.map(({id}) => id),
    ['tour-1', ...before.tours.map(({id}) => id)],
  );
  assert.deepEqual(after.tours[0]?.steps[0]?.focus, ['c-lenkungskreis']);
  const idsOf = ({partners}: typeof before): readonly string[] => partners.map(({id}) => id);
  assert.deepEqual(idsOf(after), idsOf(before));
});

it('a written tour takes the place of one with its id', () => {
  const [own] = read(text).tours;
  assert.ok(own);
  const after = read(withTour(text, written(own.id)));
  assert.equal(after.tours.filter(({id}) => id === own.id).length, 1);
  assert.equal(after.tours[0]?.title.de, 'Meiner');
});

it('a feed without tours gets its first', () => {
  const bare = {...(JSON.parse(text) as object), tours: undefined};
  assert.equal(read(withTour(JSON.stringify(bare), written('tour-1'))).tours.length, 1);
});
