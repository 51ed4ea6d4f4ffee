import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isOfPoints, layoutChoice, layoutFor, layoutOf, stepsOf, viewOf} from './layouts.js';

describe('the layouts of a picture', () => {
  it('are bands where the name is unknown', () => {
    assert.equal(layoutOf('rings'), 'rings');
    for (const name of [null, '', 'Rings', 'toString']) assert.equal(layoutOf(name), 'bands');
  });

  it('are a picture where the view is unknown', () => {
    assert.equal(viewOf('list'), 'list');
    for (const name of [null, undefined, '', 'List', 'map']) assert.equal(viewOf(name), 'graph');
  });

  it('show all steps where their number is none', () => {
    for (const [text, steps] of [
      ['1', 1],
      [' 3 ', 3],
      ['99', 99],
    ] as const)
      assert.equal(stepsOf(text), steps);
    for (const text of [null, '', '0', '-1', '1.5', '1e9', '100', 'Infinity', 'all', '２', '<b>'])
      assert.equal(stepsOf(text), 0, String(text));
  });

  it('can all be chosen at any size; the free one is points beyond 1,500 marks', () => {
    assert.deepEqual(layoutChoice('free').layouts, ['bands', 'rings', 'free']);
    assert.ok(!isOfPoints('free', 1500));
    assert.ok(isOfPoints('free', 1501));
    assert.ok(!isOfPoints('rings', 50_000));
  });

  it('is never of points for the surroundings of one record, however large the whole', () => {
    assert.equal(layoutFor('free', undefined), 'free');
    assert.ok(!isOfPoints(layoutFor('free', 'p-agency'), 50_000));
  });
});
