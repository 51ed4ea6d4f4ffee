import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {datedFiles, early} from '../../test/support/dated-files.js';
import {readFeed} from '../../test/real-systems/read-feed.js';
import {nothing, parsedSmallFeed} from '../../test/support/small-feed.js';
import {changesBetween, isChange} from './changes.js';
import {dayAfter} from './dates.js';
import {parseFeed} from './parse-feed.js';
import {around, spanOf, stationsOf, timelineOf} from './timeline.js';

const seed = 20261122;

describe('a timeline', () => {
  it('has a milestone on every day on which something changes', () => {
    fc.assert(
      fc.property(datedFiles, (file) => {
        const {feed} = parseFeed(file, {today: early});
        assert.ok(feed);
        const timeline = timelineOf(feed);
        const days = (timeline?.milestones ?? []).map(({day}) => day);
        assert.deepEqual(days, [...new Set(days)].sort());
        const starts = ['0001-01-01', ...days];
        const ends = [...days.map((day) => dayAfter(day, -1)), '9998-12-31'];
        starts.forEach((start, at) => {
          const end = ends[at] ?? start;
          assert.equal(isChange(changesBetween(feed, start, end)), false, `${start} to ${end}`);
        });
      }),
      {seed, numRuns: 300},
    );
  });

  it('spans all that is dated', () => {
    const {first, last} = timelineOf(parsedSmallFeed()) ?? {};
    assert.deepEqual([first, last], ['2013-01-01', '2027-07-31']);
  });

  it('is spanned by its first and its last date, of whatever record', () => {
    fc.assert(
      fc.property(datedFiles, (file) => {
        const {feed} = parseFeed(file, {today: early});
        assert.ok(feed);
        const timeline = timelineOf(feed);
        const span = timeline && {first: timeline.first, last: timeline.last};
        assert.deepEqual(spanOf(feed), span);
        assert.equal(span === undefined, (timeline?.milestones ?? []).length === 0);
        for (const {day} of timeline?.milestones ?? [])
          assert.ok(span && span.first <= day && day <= dayAfter(span.last, 1), day);
      }),
      {seed, numRuns: 300},
    );
  });

  it('is none where nothing is dated', () => {
    const bare = parsedSmallFeed({...nothing, partners: [{id: 'p-office', name: 'Büro'}]});
    assert.equal(timelineOf(bare), undefined);
  });

  it('takes the year 9999 for an open end, and what was never there for nothing', () => {
    const partners = [
      {id: 'p-office', name: 'Büro', since: '2012', until: '9999-12-31'},
      {id: 'p-never', name: 'Nie', since: '2010', status: 'ended'},
      {id: 'p-plan', name: 'Plan', until: '2030', status: 'planned'},
    ];
    const {milestones = [], last} = timelineOf(parsedSmallFeed({...nothing, partners})) ?? {};
    const days = milestones.map(({day}) => day);
    assert.deepEqual([days, last], [['2012-01-01'], '2012-12-31']);
  });

  it('ends a year with the next year, no more exactly', () => {
    const partners = [{id: 'p-office', name: 'Büro', until: '2012'}];
    const timeline = timelineOf(parsedSmallFeed({...nothing, partners}));
    assert.deepEqual(
      timeline?.milestones.map(({day, date}) => [day, date]),
      [['2013-01-01', '2013']],
    );
  });

  it('says a date no more exactly than the feed does', () => {
    const timeline = timelineOf(readFeed('hagen-ennepe-ruhr'));
    const dated = timeline?.milestones.map(({day, date}) => [day, date]) ?? [];
    assert.deepEqual(
      dated.filter(([day = '']) => day < '2015'),
      [
        ['2012-08-01', '2012-08'],
        ['2013-01-01', '2013-01-01'],
        ['2013-09-01', '2013-09-01'],
        ['2014-02-06', '2014-02-06'],
      ],
    );
  });

  it('tells an end with what ends, on the day after the last one', () => {
    const timeline = timelineOf(readFeed('hagen-ennepe-ruhr'));
    const [end] = timeline?.milestones.filter(({day}) => day === '2013-09-01') ?? [];
    assert.deepEqual(
      end?.events.map(({id, date}) => [id, date]),
      [['e-foerderende', '2013-08-31']],
    );
    assert.ok(end.ends.some(({id}) => id === 'prog-ruem'));
  });

  it('lays bodies before money, and what began unknown before what began later', () => {
    const timeline = timelineOf(readFeed('hagen-ennepe-ruhr'));
    const lanes = timeline?.lanes.map(({record, kind}) => [record.id, kind]);
    assert.deepEqual(lanes, [
      ['prog-ruem', 'body'],
      ['prog-kaoa', 'body'],
      ['p-koko', 'body'],
      ['prog-perspektive', 'money'],
      ['r-geld-bund', 'money'],
    ]);
  });

  it('knows the stations around a day', () => {
    const timeline = timelineOf(readFeed('hagen-ennepe-ruhr'));
    assert.ok(timeline);
    const stations = stationsOf(timeline);
    const daysAround = (day: string) => {
      const {before, latest, after} = around(stations, day);
      return [before, latest, after].map((one) => one?.day);
    };
    assert.deepEqual(daysAround('2013-06-01'), ['2013-01-01', '2013-01-01', '2013-09-01']);
    assert.deepEqual(daysAround('2013-01-01'), ['2012-08-01', '2013-01-01', '2013-09-01']);
    assert.deepEqual(daysAround('1990-01-01'), [undefined, undefined, '2012-08-01']);
    assert.deepEqual(daysAround('2100-01-01'), ['2024-08-01', '2024-08-01', undefined]);
  });

  it('has few stations one by one, and of many those with an event or a body', () => {
    const few = timelineOf(parsedSmallFeed());
    assert.ok(few);
    assert.deepEqual(stationsOf(few), few.milestones);
    const memberships = Array.from({length: 80}, (_, at) => ({
      id: `s-${at}`,
      partner: 'p-agency',
      committee: 'g-group',
      since: `${1930 + at}-03-01`,
    }));
    const many = timelineOf(parsedSmallFeed({memberships}));
    assert.ok(many);
    const days = stationsOf(many).map(({day}) => day);
    assert.ok(!days.includes('1950-03-01'));
    assert.ok(days.includes('2014-01-30') && days.includes('2015-01-01'));
    const seats = many.milestones.filter(({day}) => !days.includes(day));
    assert.ok(seats.length > 60);
    assert.deepEqual(stationsOf({milestones: seats}), seats);
  });
});
