import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Offer, Schedule} from '../../feed/types.js';
import {commonMessages} from '../../i18n/common.js';
import {offerFinderMessages} from '../../i18n/offer-finder.js';
import {offerPageMessages} from '../../i18n/offer-page.js';
import {de, makeOffer, makePartner} from '../../search/fixtures/make-feed.js';
import {
  applicationWords,
  capacityWords,
  placeWords,
  reachWords,
  type DetailSpeaker,
} from './detail-words.js';
import {checkedWords, costWords, nextSchedule, scheduleLines, whereWords} from './offer-words.js';
import {loadTexts} from '../../i18n/lazy-messages.js';

await loadTexts('en');

const speaker = (lang: string): DetailSpeaker => ({
  lang,
  day: '2026-11-21',
  words: {...offerFinderMessages(lang), ...offerPageMessages(lang)},
  common: commonMessages(lang),
  say: (text) => text[lang] ?? text.de ?? '',
});
const german = speaker('de');
const plain = (text: string | undefined): string | undefined => text?.replaceAll('\u00A0', ' ');
const offer = (extra: Partial<Offer>): Offer => makeOffer('o', extra);

describe('cost in words', () => {
  it('says nothing where nothing was said, and never "free" by itself', () => {
    assert.equal(costWords(undefined, german), undefined);
    assert.equal(costWords({}, german), undefined);
    assert.equal(costWords({free: false}, german), 'kostenpflichtig');
  });

  it('names the sum as the language writes it', () => {
    assert.equal(costWords({free: true}, german), 'kostenfrei');
    assert.equal(costWords({amount: 0}, german), 'kostenfrei');
    assert.equal(plain(costWords({amount: 45, currency: 'EUR'}, german)), '45 Euro');
    assert.equal(plain(costWords({amount: 7.5}, german)), '7,50 Euro');
    assert.equal(
      plain(costWords({amount: 7.5, currency: 'CHF', text: de('je Tag')}, speaker('en'))),
      '7.50 CHF, je Tag',
    );
  });
});

describe('dates in words', () => {
  const evening: Schedule = {start: '2026-11-12T19:00:00+01:00', end: '2026-11-12T21:30:00+01:00'};
  const fair: Schedule = {start: '2027-03-04', end: '2027-03-05'};

  it('keep the wall clock of the feed and mark what is over', () => {
    assert.deepEqual(scheduleLines([evening], german).map(plain), [
      'Do., 12. November 2026, 19 bis 21:30 Uhr (vorbei)',
    ]);
    assert.deepEqual(scheduleLines([evening], speaker('en')).map(plain), [
      'Thu, 12 November 2026, 19:00 to 21:30 (over)',
    ]);
    assert.deepEqual(scheduleLines([fair], german).map(plain), ['4. März 2027 bis 5. März 2027']);
  });

  it('use the publisher’s words, and opening hours where there are none', () => {
    const hours = {opensAt: '14:00', closesAt: '17:00'};
    assert.deepEqual(scheduleLines([{text: de('dienstags, 14 bis 17 Uhr'), ...hours}], german), [
      'dienstags, 14 bis 17 Uhr',
    ]);
    assert.deepEqual(scheduleLines([hours, {}], german).map(plain), ['14 bis 17 Uhr']);
  });

  it('show the next date first, then a rhythm, then what was', () => {
    const weekly: Schedule = {text: de('samstags')};
    assert.equal(
      plain(nextSchedule([evening, weekly, fair], german)),
      '4. März 2027 bis 5. März 2027',
    );
    assert.equal(nextSchedule([evening, weekly], german), 'samstags');
    assert.match(nextSchedule([evening], german), /vorbei/);
    assert.equal(nextSchedule([], german), '');
  });

  it('show a series that runs before what was, until its rule or its last day ends it', () => {
    const series: Schedule = {
      start: '2025-09-02T15:00',
      end: '2025-09-02T17:00',
      rrule: 'FREQ=WEEKLY;BYDAY=TU',
      text: de('dienstags'),
    };
    const next = (more: Partial<Schedule>) => nextSchedule([{...series, ...more}, evening], german);
    assert.match(next({}), /dienstags$/);
    assert.match(next({rrule: 'FREQ=WEEKLY;UNTIL=20261121T160000Z'}), /dienstags$/);
    assert.match(next({end: undefined}), /dienstags$/);
    assert.match(plain(next({rrule: 'FREQ=WEEKLY;UNTIL=20261120'})) ?? '', /^Do., 12. November/);
    assert.match(plain(next({end: '2026-07-31'})) ?? '', /^Do., 12. November/);
    assert.deepEqual(
      scheduleLines([{...series, rrule: 'FREQ=DAILY;UNTIL=20251001'}], german).map(plain),
      ['Di., 2. September 2025, 15 bis 17 Uhr, dienstags (vorbei)'],
    );
  });

  it('tell how precisely an offer was checked', () => {
    assert.equal(plain(checkedWords('2026-10-09', german)), 'geprüft am 9. Oktober 2026');
    assert.equal(checkedWords('2026-10', german), 'geprüft im Oktober 2026');
    assert.equal(checkedWords('2026', german), 'geprüft 2026');
    assert.equal(checkedWords(undefined, german), '');
  });

  it('name the window for registration', () => {
    const open = offer({application: {to: '2027-03-31', text: de('schriftlich')}});
    assert.equal(plain(applicationWords(open, german)), 'bis 31. März 2027, schriftlich');
  });
});

describe('reach, places and seats', () => {
  it('name grades and ages as spans', () => {
    assert.equal(reachWords({from: 8, to: 8}, undefined, german), 'Klasse 8');
    assert.equal(
      reachWords({from: 8, to: 10}, {from: 14}, german),
      'Klasse 8 bis 10, ab 14 Jahren',
    );
    assert.equal(reachWords(undefined, {to: 27}, german), 'bis 27 Jahre');
    assert.equal(reachWords(undefined, {from: 16, to: 27}, german), '16 bis 27 Jahre');
  });

  it('name a place in full in the detail and in short on the card', () => {
    const place = {
      name: de('Rathaus'),
      address: {street: 'Markt 1', postalCode: '48143', locality: 'Münster'},
      accessibility: {wheelchair: true},
    };
    assert.equal(placeWords(place, german), 'Rathaus, Markt 1, 48143 Münster');
    assert.equal(
      whereWords(offer({places: [place, place]}), german),
      'Rathaus und ein weiterer Ort, barrierefrei',
    );
    const own = makePartner('p', {name: de('Rathaus')});
    assert.equal(
      whereWords(offer({places: [place], providers: [own]}), german),
      'Münster, barrierefrei',
    );
  });

  it('name seats, and how fresh the number is', () => {
    assert.equal(
      plain(capacityWords(offer({capacity: {places: 15, free: 3, asOf: '2026-11-01'}}), german)),
      '15 Plätze, 3 frei, Stand 1. November 2026',
    );
    assert.equal(capacityWords(offer({capacity: {asOf: '2026'}}), german), '');
  });
});
