/** The stored text of each demo feed's picture: a change of the picture is read in a diff. `UPDATE_PICTURES=1` stores anew. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {test} from 'node:test';
import {FEEDS, graphOf} from '../../../test/support/demo-graphs.js';
import {checkScene} from '../check/check-scene.js';
import {egoScene} from '../ego/ego-scene.js';
import {layoutScene} from '../layout/layout-scene.js';
import type {Scene} from '../types.js';
import {sceneToSvg} from './scene-to-svg.js';
import {svgToString} from './svg-string.js';

const isUpdate = process.env.UPDATE_PICTURES === '1';

function compare(name: string, scene: Scene): void {
  const file = new URL(`../pictures/${name}.svg`, import.meta.url);
  const text = svgToString(sceneToSvg(scene, {standalone: true, lang: 'de'}));
  if (isUpdate || !existsSync(file)) {
    assert.ok(process.env.CI === undefined || existsSync(file), `${name}.svg is not stored`);
    writeFileSync(file, text);
  }
  assert.equal(text, readFileSync(file, 'utf8'), `${name}.svg (UPDATE_PICTURES=1 stores it anew)`);
}

const MODES = ['rings', 'free'] as const;

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

  test(`${name}: no fault with room for a panel kept`, () => {
    for (const most of [980, 1080, 1200, 1307, 1344, 1500]) {
      const range = [most - 344, most] as const;
      for (const width of range) {
        const faults = checkScene(layoutScene(graph, {width, range}));
        assert.deepEqual(faults, [], `${width} px of ${range.join(' to ')}`);
      }
    }
  });

  for (const layout of MODES) {
    test(`${name}, ${layout}: the picture is the stored one`, () => {
      compare(`${name}-${layout}`, layoutScene(graph, {width: 1040, layout}));
    });

    test(`${name}, ${layout}: no fault at any width`, () => {
      for (const width of [600, 900, 1200, 1600]) {
        const faults = checkScene(layoutScene(graph, {width, layout}));
        assert.deepEqual(faults, [], `${width} px`);
      }
    });
  }

  test(`${name}: nobody's surroundings have a fault`, () => {
    for (const {id} of graph.nodes)
      assert.deepEqual(checkScene(egoScene(graph, id, {width: 320})), []);
  });
}

test('the surroundings of a partner are the stored ones', () => {
  const graph = graphOf(FEEDS.muenster);
  compare('muenster-jobcenter', egoScene(graph, 'p-jobcenter', {width: 328}));
});
