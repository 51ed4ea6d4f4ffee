import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readFeed} from '../../../test/real-systems/read-feed.js';
import {changesBetween} from '../../feed/changes.js';
import {dayAfter} from '../../feed/dates.js';
import {textIn} from '../../feed/text-in.js';
import {around, stationsOf, timelineOf} from '../../feed/timeline.js';
import {commonMessages} from '../../i18n/common.js';
import {comparedDays, comparisonTitle, isAsked} from './compared-days.js';
import type {TimeContext} from './time-context.js';

const feed = readFeed('hagen-ennepe-ruhr');
const timeline = timelineOf(feed);
const stations = timeline ? stationsOf(timeline) : [];

const contextOf = (given: Partial<TimeContext>): TimeContext => ({
  feed,
  day: undefined,
  compared: undefined,
  today: '2026-11-21',
  lang: 'de',
  common: commonMessages('de'),
  view: 'network',
  isCarrier: true,
  say: (text) => textIn(text, ['de']).value,
  ...given,
});

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const title = (day: string, compared?: string): string =>
  plain(comparisonTitle(stations, day, contextOf({day, compared})));

const day = fc.integer({min: 0, max: 7000}).map((days) => dayAfter('2008-01-01', days));

describe('two days that are compared', () => {
  it('are any two, whichever is shown: what came one way went the other', () => {
    fc.assert(
      fc.property(day, day, (shown, other) => {
        const there = comparedDays(stations, shown, contextOf({day: shown, compared: other}));
        const back = comparedDays(stations, other, contextOf({day: other, compared: shown}));
        const [from, to] = shown < other ? [shown, other] : [other, shown];
        assert.deepEqual(there?.changes, changesBetween(feed, from, to));
        assert.deepEqual(there.changes, back?.changes);
        assert.equal(there.isEarlier, shown < other);
      }),
      {numRuns: 200, seed: 20261122},
    );
  });

  it('are the day and the one before its last milestone, where nobody chose', () => {
    const {latest} = around(stations, '2013-06-01');
    const compared = comparedDays(stations, '2013-06-01', contextOf({day: '2013-06-01'}));
    assert.equal(compared?.other, latest && dayAfter(latest.day, -1));
    assert.equal(comparedDays(stations, '1950-01-01', contextOf({day: '1950-01-01'})), undefined);
  });

  it('are named, the earlier first', () => {
    const words = 'Änderungen zwischen dem 1. Juni 2012 und dem 1. März 2014';
    assert.equal(title('2014-03-01', '2012-06-01'), words);
    assert.equal(title('2012-06-01', '2014-03-01'), words);
    assert.match(title('2012-06-01', 'today'), /und dem 21\. November 2026$/);
    assert.match(title('2012-06-01', '2012-06-01'), /^Beide Tage sind derselbe/);
    assert.equal(title('1950-01-01'), 'Vor diesem Tag ist keine Änderung datiert.');
  });

  it('are asked for by a day, or by another one than today to compare with', () => {
    const asked = [
      {day: '2013-06-01'},
      {compared: '2013-06-01'},
      {compared: 'today'},
      {compared: '2026-11-21'},
      {},
    ].map((given) => isAsked(contextOf(given)));
    assert.deepEqual(asked, [true, true, false, false, false]);
  });
});
