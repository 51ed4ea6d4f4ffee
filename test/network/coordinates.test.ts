import assert from 'node:assert/strict';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {layoutScene} from '../../src/network/layout/layout-scene.js';
import {graphOfFeed} from '../support/graph-of-feed.js';
import {hashOfFeed, hashOfScene, LAYOUTS, type Stored} from './coordinates.js';

const folder = new URL('../../demo/feeds/', import.meta.url);
const file = new URL('coordinates.json', import.meta.url);
const feedOf = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));

/** Feeds that are drawn: the list of schools has no tiers. */
const names = readdirSync(folder)
  .map((name) => name.replace('.json', ''))
  .filter((name) => 'tiers' in (feedOf(name) as object));

if (process.env.UPDATE_PICTURES === '1') {
  const hashes = names.map((name) => {
    const feed = feedOf(name);
    return [name, Object.fromEntries(LAYOUTS.map((layout) => [layout, hashOfFeed(feed, layout)]))];
  });
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(hashes), undefined, 2)}\n`);
}
const stored = JSON.parse(readFileSync(file, 'utf8')) as Stored;

describe('coordinates in Node', () => {
  for (const [name, hashes] of Object.entries(stored))
    for (const layout of LAYOUTS)
      it(`are the stored ones: ${name}, ${layout} (UPDATE_PICTURES=1 stores them anew)`, () => {
        assert.equal(hashOfFeed(feedOf(name), layout), hashes[layout]);
      });

  it('are stored for every demo feed', () => {
    assert.deepEqual(Object.keys(stored).sort(), names.sort());
  });

  it('have another hash where one number differs', () => {
    const scene = layoutScene(graphOfFeed(feedOf('muenster')), {width: 1040});
    const [first, ...others] = scene.nodes;
    assert.ok(first);
    const moved = {...scene, nodes: [{...first, x: first.x + 0.1}, ...others]};
    assert.notEqual(hashOfScene(moved), hashOfScene(scene));
  });
});
