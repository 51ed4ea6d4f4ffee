import assert from 'node:assert/strict';
import {test} from 'node:test';
import {angleOf, cosine, sine, TURN} from './trig.js';

const near = (a: number, b: number): void => assert.ok(Math.abs(a - b) < 1e-9, `${a} ≠ ${b}`);

test('sine and cosine are those of the engine, but for the last digits', () => {
  for (let k = -400; k <= 400; k += 1) {
    const angle = (k / 97) * TURN;
    near(sine(angle), Math.sin(angle));
    near(cosine(angle), Math.cos(angle));
  }
});

test('the angle of a direction is that of the engine', () => {
  for (let k = 0; k < 360; k += 1) {
    const angle = (k / 360) * TURN + 0.001;
    near(angleOf(Math.sin(angle), Math.cos(angle)), Math.atan2(Math.sin(angle), Math.cos(angle)));
  }
  assert.equal(angleOf(0, 0), 0);
});
