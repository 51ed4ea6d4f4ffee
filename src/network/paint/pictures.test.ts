/** The stored text of each demo feed's picture: a change of the picture is read in a diff. `UPDATE_PICTURES=1` stores anew. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {test} from 'node:test';
import {parseFeed} from '../../feed/parse-feed.js';
import {checkScene} from '../check/check-scene.js';
import {egoScene} from '../ego/ego-scene.js';
import {graphFromFeed} from '../graph/graph-from-feed.js';
import {layoutScene} from '../layout/layout-scene.js';
import type {Graph, Scene} from '../types.js';
import {sceneToSvg} from './scene-to-svg.js';
import {svgToString} from './svg-string.js';

const isUpdate = process.env.UPDATE_PICTURES === '1';

function graphOf(name: string): Graph {
  const text = readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');
  const {feed} = parseFeed(JSON.parse(text));
  assert.ok(feed);
  return graphFromFeed(feed, {
    languages: ['de'],
    day: '2026-11-21',
    wording: {
      partners: 'Partner',
      partnersNote: (count, hasGroups) =>
        `${count} Organisationen${hasGroups ? ' und Gruppen' : ''}`,
      boxNote: ({members, rhythm, state}) =>
        [
          state === 'planned' ? 'geplant' : members > 0 ? `Mitglieder: ${members}` : '',
          rhythm ?? '',
        ]
          .filter((part) => part !== '')
          .join(' · '),
    },
  });
}

function compare(name: string, scene: Scene): void {
  const file = new URL(`../pictures/${name}.svg`, import.meta.url);
  const text = svgToString(sceneToSvg(scene, {standalone: true, lang: 'de'}));
  if (isUpdate || !existsSync(file)) {
    assert.ok(process.env.CI === undefined || existsSync(file), `${name}.svg is not stored`);
    writeFileSync(file, text);
  }
  assert.equal(text, readFileSync(file, 'utf8'), `${name}.svg (UPDATE_PICTURES=1 stores it anew)`);
}

const FEEDS = {
  muenster: 'demo/feeds/muenster.json',
  'hagen-ennepe-ruhr': 'demo/feeds/hagen-ennepe-ruhr.json',
  'kreis-offenbach': 'demo/feeds/kreis-offenbach.json',
  musterstadt: 'demo/feeds/musterstadt.json',
  'offers-open': 'test/fixtures/offers-open.json',
};

for (const [name, file] of Object.entries(FEEDS)) {
  const graph = graphOf(file);

  test(`${name}: the picture is the stored one`, () => {
    compare(name, layoutScene(graph, {width: 1040}));
  });

  test(`${name}: no fault at any width`, () => {
    for (const width of [560, 640, 700, 768, 900, 1040, 1200, 1376, 1600]) {
      const faults = checkScene(layoutScene(graph, {width}));
      assert.deepEqual(faults, [], `${width} px`);
    }
  });

  test(`${name}: nobody's surroundings have a fault`, () => {
    for (const {id} of graph.nodes)
      assert.deepEqual(checkScene(egoScene(graph, id, {width: 320})), []);
  });
}

test('the surroundings of a partner are the stored ones', () => {
  const graph = graphOf(FEEDS.muenster);
  compare('muenster-jobcenter', egoScene(graph, 'p-jobcenter', {width: 328}));
});
