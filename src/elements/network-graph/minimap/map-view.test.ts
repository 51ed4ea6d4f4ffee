import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {layoutScene} from '../../../network/layout/layout-scene.js';
import {contextOf} from '../fixtures/context-of.js';
import {crowd, town} from '../fixtures/town.js';
import {centredOn, clamped, fitScale, type Viewport} from '../viewport.js';
import {gripOf, mapView, placeAt, seenOf} from './map-view.js';

const seed = 20261122;

const sceneOf = (feed: object, layout: 'bands' | 'rings' | 'free') =>
  layoutScene(contextOf(feed).index.graph, {width: 900, layout});

const dotsIn = (path: string): number => path.split('M').length - 1;

describe('the map of a picture', () => {
  it('has a ground for each tier, frames of committees and dots of signs', () => {
    const bands = sceneOf(town, 'bands');
    const map = mapView(bands);
    assert.deepEqual(
      map.grounds.map(({box}) => box?.y),
      bands.bands.map(({y}) => y),
    );
    const boxes = bands.nodes.filter(({form}) => form === 'box').length;
    assert.equal(dotsIn(map.frames), boxes);
    assert.ok(dotsIn(map.dots) > 0 && dotsIn(map.dots) <= bands.nodes.length - boxes);
  });

  it('draws the outermost ring first', () => {
    const radii = mapView(sceneOf(town, 'rings')).grounds.map(({circle}) => circle?.radius ?? 0);
    assert.ok(radii.length > 1);
    assert.deepEqual(
      radii,
      [...radii].sort((a, b) => b - a),
    );
  });

  it('stays small, however many marks there are', () => {
    const scene = sceneOf(crowd(3_000), 'free');
    const {dots} = mapView(scene);
    assert.ok(scene.points && scene.points.ids.length > 3_000);
    assert.ok(dots.length < 60_000, `${dots.length} letters`);
  });
});

const side = fc.integer({min: 50, max: 3_000});
const extents = fc.record({width: side, height: side});

/** Any part of a picture that can be seen. */
const shown = fc
  .tuple(extents, extents, side, side, fc.double({min: 1, max: 8, noNaN: true}))
  .map(([picture, stage, x, y, factor]) => {
    const scale = fitScale(picture, stage) * factor;
    return {picture, stage, view: clamped({x, y, scale}, picture, stage)};
  });

const isNear = (a: number, b: number, room: number): boolean => Math.abs(a - b) <= room;

describe('the frame on the map', () => {
  it('lies within the picture, and is all of it where all is seen', () => {
    fc.assert(
      fc.property(shown, ({picture, stage, view}) => {
        const seen = seenOf(view, stage, picture);
        assert.ok(seen.x >= 0 && seen.y >= 0);
        assert.ok(seen.x + seen.width <= picture.width + 0.2);
        assert.ok(seen.y + seen.height <= picture.height + 0.2);
        const whole: Viewport = clamped({x: 0, y: 0, scale: 0}, picture, stage);
        const all = seenOf(whole, stage, picture);
        assert.deepEqual([all.width, all.height], [picture.width, picture.height]);
      }),
      {seed},
    );
  });

  it('does not jump when it is taken, and is in the middle where one presses beside it', () => {
    fc.assert(
      fc.property(shown, fc.nat(), fc.nat(), ({picture, stage, view}, a, b) => {
        const at = [a % picture.width, b % picture.height] as const;
        const [dx, dy] = gripOf(at, seenOf(view, stage, picture));
        const middle = {x: at[0] + dx, y: at[1] + dy, width: 0, height: 0};
        const next = centredOn(middle, view.scale, picture, stage);
        const isInside = dx !== 0 || dy !== 0;
        if (isInside) {
          assert.ok(isNear(next.x, view.x, 0.2) && isNear(next.y, view.y, 0.2));
          return;
        }
        const seen = seenOf(next, stage, picture);
        assert.ok(at[0] >= seen.x - 0.2 && at[0] <= seen.x + seen.width + 0.2);
        assert.ok(at[1] >= seen.y - 0.2 && at[1] <= seen.y + seen.height + 0.2);
      }),
      {seed},
    );
  });

  it('is moved in units of the picture', () => {
    const map = {left: 100, top: 50, width: 200};
    const place = placeAt({clientX: 150, clientY: 70}, map, {width: 1_000, height: 400});
    assert.deepEqual(place, [250, 100]);
  });
});
