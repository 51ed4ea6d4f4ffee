import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  between,
  centredOn,
  clamped,
  fitted,
  isWhole,
  pannedBy,
  showing,
  startBox,
  viewBoxOf,
  zoomedAt,
  type Extent,
  type Viewport,
} from './viewport.js';
import type {Scene} from '../../network/types.js';

const picture: Extent = {width: 800, height: 600};
const stage: Extent = {width: 400, height: 300};

const size = fc.record({
  width: fc.integer({min: 50, max: 3000}),
  height: fc.integer({min: 50, max: 3000}),
});
const view = fc.record({
  x: fc.integer({min: -5000, max: 5000}),
  y: fc.integer({min: -5000, max: 5000}),
  scale: fc.double({min: 0.01, max: 10, noNaN: true}),
});
const runs = {seed: 11, numRuns: 300};

/** Where a point of the picture is seen, px from the corner of the stage. */
const seenAt = ({x, y, scale}: Viewport, px: number, py: number) => [
  (px - x) * scale,
  (py - y) * scale,
];

describe('the part of the picture that is shown', () => {
  it('is all of it at first', () => {
    assert.equal(viewBoxOf(fitted(picture, stage), stage), '0 0 800 600');
    assert.ok(isWhole(fitted(picture, stage), picture, stage));
  });

  it('never goes beyond the edges', () => {
    fc.assert(
      fc.property(size, size, view, (whole, place, any) => {
        const {x, y, scale} = clamped(any, whole, place);
        const inside = (at: number, shown: number, all: number) =>
          shown >= all
            ? Math.abs(at - (all - shown) / 2) < 1e-6
            : at >= -1e-6 && at + shown <= all + 1e-6;
        assert.ok(inside(x, place.width / scale, whole.width));
        assert.ok(inside(y, place.height / scale, whole.height));
      }),
      runs,
    );
  });

  it('keeps the point under the pointer while zooming, away from the edges', () => {
    const start = centredOn({x: 400, y: 300, width: 0, height: 0}, 2, picture, stage);
    const at = {x: 120, y: 90};
    const point = [start.x + at.x / start.scale, start.y + at.y / start.scale] as const;
    const zoomed = zoomedAt(start, 1.3, at, picture, stage);
    const [x = 0, y = 0] = seenAt(zoomed, ...point);
    assert.ok(Math.abs(x - at.x) < 1e-9 && Math.abs(y - at.y) < 1e-9);
  });

  it('follows the hand', () => {
    const start = centredOn({x: 400, y: 300, width: 0, height: 0}, 2, picture, stage);
    const moved = pannedBy(start, 30, -20, picture, stage);
    assert.deepEqual([start.x - moved.x, start.y - moved.y], [15, -10]);
  });

  it('brings a box into sight', () => {
    const box = fc.record({
      x: fc.nat(700),
      y: fc.nat(500),
      width: fc.nat(100),
      height: fc.nat(100),
    });
    fc.assert(
      fc.property(view, box, (any, {x, y, width, height}) => {
        const start = clamped({...any, scale: 1}, picture, stage);
        const shown = showing(start, {x, y, width, height}, picture, stage);
        assert.ok(shown.x <= x && shown.x + stage.width >= x + width);
        assert.ok(shown.y <= y && shown.y + stage.height >= y + height);
      }),
      runs,
    );
  });

  it('glides from one view to the other', () => {
    const from = {x: 0, y: 0, scale: 1};
    const to = {x: 10, y: 20, scale: 4};
    assert.deepEqual(between(from, to, 0), from);
    assert.deepEqual(between(from, to, 1), to);
    assert.equal(between(from, to, 0.5).scale, 2);
  });
});

it('a picture wider than its window begins where the uppermost tier has its first mark', () => {
  const mark = {form: 'box', tier: 0, slot: 0, radius: 4, group: false, state: 'active'} as const;
  const box = {x: 2_950, y: 10, width: 100, height: 40};
  const node = {...mark, id: 'c-top', x: 3_000, y: 30, box, label: '', lines: []};
  const other = {...node, id: 'p-low', tier: 1, x: 200, box: {...box, x: 150, y: 700}};
  const scene = {nodes: [node, other], width: 6_000} as unknown as Scene;
  const seen = (id?: string) => {
    const view = centredOn(
      startBox(scene, id),
      1,
      {width: 6_000, height: 800},
      {width: 760, height: 800},
    );
    return [view.x, view.x + 760] as const;
  };
  const [left, right] = seen();
  assert.ok(left < box.x && right > box.x + box.width, `${left} to ${right}`);
  assert.ok(seen('p-low')[0] < 150, 'what is chosen is seen all the same');
  assert.ok(Number.isFinite(startBox({...scene, nodes: []}, undefined).x));
});
