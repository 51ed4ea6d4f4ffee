import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createLiveForce, type LiveForce, type LiveInput} from './live-force.js';

/** A row of ten, 100 px apart, each tied to the next. */
const row = (more: Partial<LiveInput> = {}): LiveInput => ({
  count: 10,
  sources: [0, 1, 2, 3, 4, 5, 6, 7, 8],
  targets: [1, 2, 3, 4, 5, 6, 7, 8, 9],
  positions: Float64Array.from({length: 20}).map((_, k) => (k % 2 === 0 ? 50 * k : 0)),
  widths: new Float64Array(10).fill(20),
  heights: new Float64Array(10).fill(20),
  ...more,
});

const ticks = (live: LiveForce, count: number): Float64Array => {
  let positions = live.tick();
  for (let k = 1; k < count; k += 1) positions = live.tick();
  return positions;
};

describe('a live picture', () => {
  it('rests until a node is taken', () => {
    const live = createLiveForce(row());
    assert.ok(live.isAtRest);
    assert.deepEqual(ticks(live, 3), row().positions);
  });

  it('moves the node that is dragged exactly, neighbours towards it, far nodes not at all', () => {
    const live = createLiveForce(row());
    live.start(2);
    live.move(200, 150);
    const after = ticks(live, 60);
    assert.deepEqual([after[4], after[5]], [200, 150]);
    const follows = (node: number): number => after[2 * node + 1]!;
    assert.ok(follows(1) > 10 && follows(3) > 10, `${follows(1)} ${follows(3)}`);
    assert.ok(follows(3) > follows(4) && follows(4) >= follows(5));
    for (const node of [6, 7, 8, 9])
      assert.deepEqual([after[2 * node], after[2 * node + 1]], [100 * node, 0]);
  });

  it('comes to rest after the end, with the node where it was let go', () => {
    const live = createLiveForce(row());
    live.start(2);
    live.move(200, 150);
    ticks(live, 20);
    live.end();
    let frames = 0;
    for (; !live.isAtRest; frames += 1) {
      live.tick();
      assert.ok(frames < 400);
    }
    const rest = live.tick().slice();
    assert.deepEqual(live.tick(), rest);
    assert.deepEqual([rest[4], rest[5]], [200, 150]);
    assert.ok(rest.every(Number.isFinite));
  });

  it('keeps heights where tiers are bands', () => {
    const live = createLiveForce(row({fixed: 'y'}));
    live.start(2);
    live.move(260, 500);
    const after = ticks(live, 40);
    assert.equal(after[4], 260);
    for (let node = 0; node < 10; node += 1) assert.equal(after[2 * node + 1], 0);
  });

  it('keeps distances from the centre where tiers are rings', () => {
    const input = row({fixed: 'radius', centre: [0, 100]});
    const radius = (positions: Float64Array, node: number): number =>
      Math.hypot(positions[2 * node]!, positions[2 * node + 1]! - 100);
    const live = createLiveForce(input);
    live.start(2);
    live.move(100, 300);
    const after = ticks(live, 40);
    for (let node = 0; node < 10; node += 1)
      assert.ok(Math.abs(radius(after, node) - radius(input.positions, node)) < 1e-6);
  });

  it('lets another node be taken while one is held', () => {
    const live = createLiveForce(row());
    live.start(1);
    live.move(100, 80);
    ticks(live, 5);
    live.start(8);
    live.move(800, -80);
    const after = ticks(live, 5);
    assert.deepEqual([after[16], after[17]], [800, -80]);
    assert.ok(after.every(Number.isFinite));
  });
});
