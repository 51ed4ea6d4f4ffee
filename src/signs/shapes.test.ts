import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {shapeOf, shapePath, slotOf} from './shapes.js';
import {tierMark} from './tier-mark.js';

/** Area of a closed path of straight lines by the shoelace formula. */
function polygonArea(path: string): number {
  const points = path
    .slice(1, -1)
    .split('L')
    .map((pair) => pair.split(' ').map(Number));
  return Math.abs(
    points.reduce((sum, [x = 0, y = 0], index) => {
      const [nextX = 0, nextY = 0] = points[(index + 1) % points.length] ?? [];
      return sum + (x * nextY - nextX * y) / 2;
    }, 0),
  );
}

describe('signs', () => {
  it('give the first nine categories a shape each and the bar to all others', () => {
    const shapes = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((index) => shapeOf(slotOf(index)));
    assert.equal(new Set(shapes).size, 9);
    assert.ok(!shapes.includes('bar'));
    for (const index of [9, 40, -1, undefined]) assert.equal(shapeOf(slotOf(index)), 'bar');
  });

  it('have about the area of a circle of the same radius', () => {
    for (const shape of [
      'square',
      'hexagon',
      'triangle-up',
      'triangle-down',
      'diamond',
      'cross',
    ] as const) {
      const ratio = polygonArea(shapePath(shape, 0, 0, 100)) / (Math.PI * 100 * 100);
      assert.ok(ratio > 0.75 && ratio < 1.25, `${shape}: ${ratio}`);
    }
  });

  it('stand where they are put', () => {
    assert.equal(shapePath('square', 10, 20, 10), 'M1 11L19 11L19 29L1 29Z');
  });
});

describe('a tier mark', () => {
  it('has as many bars as tiers, and the meant one is long', () => {
    const bars = tierMark(1, 4, 0, 0, 16);
    assert.equal(bars.length, 4);
    assert.deepEqual(
      bars.map((bar) => bar.on),
      [false, true, false, false],
    );
    assert.ok(
      bars.every(
        (bar) => bar.x >= 0 && bar.x + bar.width <= 16 && bar.y >= 0 && bar.y + bar.height <= 16,
      ),
    );
    assert.ok((bars[1]?.width ?? 0) > (bars[0]?.width ?? 0));
  });
});
