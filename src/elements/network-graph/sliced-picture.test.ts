import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Scene} from '../../network/types.js';
import {council} from '../../../test/support/scene-checks.js';
import {layoutScene} from '../../network/layout/layout-scene.js';
import type {PictureModel} from './picture.js';
import {SlicedPicture, type SlicedHooks} from './sliced-picture.js';

/** So many marks and ties that they are painted in slices. */
const large = (): Scene => {
  const scene = layoutScene(council(40, 40), {width: 1376});
  return {...scene, nodes: Array(20).fill(scene.nodes).flat()};
};

test('a picture that cannot be painted says so, and is not tried again', async () => {
  // Painting begins with a look for the focus; nothing else of the element is asked for.
  const svg = {querySelector: () => null} as unknown as SVGSVGElement;
  const model = {scene: large(), context: {}} as PictureModel;
  let [settled, asked] = [0, 0];
  const hooks: SlicedHooks = {
    optionsOf: () => {
      asked += 1;
      return {
        names: () => {
          throw new Error('no name');
        },
      };
    },
    view: () => undefined,
    *readable() {
      yield;
    },
    settled: () => (settled += 1),
  };
  const picture = new SlicedPicture(hooks);
  assert.ok(picture.takes(svg, model));
  await picture.pending;
  assert.deepEqual(
    [picture.pending, picture.hasFailed(model.scene), settled],
    [undefined, true, 1],
  );
  const before = asked;
  assert.ok(picture.takes(svg, model));
  assert.deepEqual([picture.pending, asked], [undefined, before]);
  assert.ok(!picture.hasFailed(large()));
});
