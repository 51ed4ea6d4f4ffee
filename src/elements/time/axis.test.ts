import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {axisOf, barOf, dayAt, numberOf, percentOf, ticksOf} from './axis.js';

const TODAY = '2026-11-22';
const spanOf = (first: string, last: string) =>
  axisOf({first, last, milestones: [], lanes: []}, TODAY);

describe('the axis of time', () => {
  it('runs over whole years, today included', () => {
    const axis = spanOf('2012-08-01', '2014-02-06');
    assert.equal(axis.first, '2012-01-01');
    assert.equal(dayAt(axis, axis.length), '2026-12-31');
    assert.equal(spanOf('2030-05-01', '2031-01-01').first, '2026-01-01');
  });

  it('finds each day again, and keeps days outside at its ends', () => {
    const axis = spanOf('2012-08-01', '2014-02-06');
    for (const day of ['2012-01-01', '2012-02-29', '2013-06-01', '2026-12-31'])
      assert.equal(dayAt(axis, numberOf(axis, day)), day);
    assert.equal(numberOf(axis, '1990-01-01'), 0);
    assert.equal(percentOf(axis, '2100-01-01'), 100);
  });

  it('gives a bar its days, and says which ends are open', () => {
    const axis = spanOf('2024-01-01', '2024-12-31');
    const bar = barOf(axis, {since: '2025', until: '2025'});
    assert.deepEqual([bar.hasStart, bar.hasEnd], [true, true]);
    assert.equal(Math.round(bar.x), 33);
    assert.equal(Math.round(bar.x + bar.width), 67);
    assert.deepEqual(barOf(axis, {until: '2026'}), {
      x: 0,
      width: 100,
      hasStart: false,
      hasEnd: true,
    });
    assert.deepEqual(barOf(axis, {}), {x: 0, width: 100, hasStart: false, hasEnd: false});
  });

  it('has at most eight ticks, at whole steps of years', () => {
    const years = (first: string) => ticksOf(spanOf(first, TODAY)).map(({year}) => year);
    assert.deepEqual(years('2024'), ['2024', '2025', '2026']);
    assert.deepEqual(years('2012'), '2012 2014 2016 2018 2020 2022 2024 2026'.split(' '));
    for (const first of ['2026', '2019', '2018', '1994', '1871', '1200', '0001'])
      assert.ok(years(first).length <= 8 && years(first).length > 0, first);
  });
});
