import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parseFeedText} from '../../feed/parse-feed.js';
import type {Tour, TourStep} from '../../feed/types.js';
import {layoutScene} from '../../network/layout/layout-scene.js';
import type {Layouter} from '../../network/run/create-layouter.js';
import {picturesOf} from '../../stage/pictures-of.js';
import {StageScenes} from './stage-scenes.js';

const file = new URL('../../../demo/feeds/muenster.json', import.meta.url);
const {feed} = parseFeedText(readFileSync(file, 'utf8'));
const [first] = feed?.tours ?? [];
const [own] = first?.steps ?? [];

/** Two talks that end on the same day and began on different ones. */
function talk(id: string, ...dates: readonly (string | undefined)[]): Tour {
  assert.ok(first && own);
  const steps = dates.map((date): TourStep => ({...own, focus: [], date, layout: 'bands'}));
  return {...first, id, steps};
}

const here = {
  layout: (...given: Parameters<typeof layoutScene>) => Promise.resolve(layoutScene(...given)),
  dispose: () => undefined,
} as unknown as Layouter;

describe('the scenes of several tours of a feed', () => {
  it('keep each to the first step of their own tour', async () => {
    assert.ok(feed);
    const context = {feed, lang: 'de', today: '2026-11-23'};
    const scenes = new StageScenes(here, () => undefined);
    for (const tour of [
      talk('one', '2014-12-31', '2018-06-30'),
      talk('other', undefined, '2018-06-30'),
    ]) {
      await scenes.foresee(tour, context);
      const wall = picturesOf(feed, tour, 'de', context.today);
      for (const [k, step] of tour.steps.entries())
        assert.deepEqual(scenes.pictureOf(step, tour, context)?.scene, wall[k]?.scene);
    }
  });
});
