import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isOfPoints, layoutChoice, layoutOf} from './layouts.js';

describe('the layouts of a picture', () => {
  it('are bands where the name is unknown', () => {
    assert.equal(layoutOf('rings'), 'rings');
    for (const name of [null, '', 'Rings', 'toString']) assert.equal(layoutOf(name), 'bands');
  });

  it('can all be chosen at any size; the free one is points beyond 1,500 marks', () => {
    assert.deepEqual(layoutChoice('free').layouts, ['bands', 'rings', 'free']);
    assert.ok(!isOfPoints('free', 1500));
    assert.ok(isOfPoints('free', 1501));
    assert.ok(!isOfPoints('rings', 50_000));
  });
});
