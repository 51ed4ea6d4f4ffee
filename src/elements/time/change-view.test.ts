import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readFeed} from '../../../test/real-systems/read-feed.js';
import {nothing, parsedSmallFeed} from '../../../test/support/small-feed.js';
import {changesBetween} from '../../feed/changes.js';
import {textIn} from '../../feed/text-in.js';
import {stationsOf, timelineOf} from '../../feed/timeline.js';
import type {Text} from '../../feed/types.js';
import {changeView, stationView} from './change-view.js';

const speaker = {lang: 'de', say: (text: Text) => textIn(text, ['de']).value};

const told = (groups: ReturnType<typeof changeView>) =>
  groups.map(({title, items}) => `${title}: ${items.join(' | ')}`);

describe('changes in words', () => {
  it('tell what goes on in another form, before what is new', () => {
    const feed = readFeed('hagen-ennepe-ruhr');
    const groups = told(changeView(changesBetween(feed, '2012-06-01', '2014-03-01'), speaker));
    assert.equal(
      groups[0],
      'Fortgeführt: Regionales Übergangsmanagement RÜM HagEN geht weiter als Kommunale Koordinierungsstelle',
    );
    assert.match(groups[1] ?? '', /^Neu dabei: Kein Abschluss ohne Anschluss/);
    assert.match(groups[2] ?? '', /^Nicht mehr dabei: Perspektive Berufsabschluss/);
  });

  it('tell seats with their roles, and another role with the one before', () => {
    const seat = {partner: 'p-agency', committee: 'g-board'};
    const feed = parsedSmallFeed({
      memberships: [
        {id: 's-1', ...seat, until: '2024-12-31'},
        {id: 's-2', ...seat, role: 'chair', since: '2025'},
        {id: 's-3', partner: 'p-office', committee: 'g-group', role: 'guest', since: '2025'},
      ],
    });
    assert.deepEqual(told(changeView(changesBetween(feed, '2024-06-01', '2025-06-01'), speaker)), [
      'Neuer Sitz: Koordinierungsstelle (KoKo) in Arbeitskreis (Gast)',
      'Andere Rolle: Agentur für Arbeit in Lenkungskreis: Vorsitz, vorher Mitglied',
    ]);
  });

  it('name a dozen of a kind and count the rest', () => {
    const partners = Array.from({length: 15}, (_, at) => ({
      id: `p-${at}`,
      name: `Schule ${at}`,
      since: '2020',
    }));
    const feed = parsedSmallFeed({
      meta: {format: 'koko-feed/1', title: 'T', languages: ['de'], updated: '2026'},
      ...nothing,
      partners,
    });
    const [group] = changeView(changesBetween(feed, '2019-12-31', '2020-01-01'), speaker);
    assert.deepEqual([group?.items.length, group?.rest], [12, 3]);
  });
});

describe('a station in words', () => {
  it('is what the publisher says happened, with its own date where that is less exact', () => {
    const timeline = timelineOf(readFeed('hagen-ennepe-ruhr'));
    assert.ok(timeline);
    const views = stationsOf(timeline).map((one) => stationView(one, speaker));
    const january = views.find(({date}) => date === '1.\u00a0Januar 2013');
    assert.deepEqual(
      january?.titles.map((title) => title.endsWith('(2013)')),
      [false, true],
    );
    assert.equal(views[0]?.date, 'August 2012');
  });

  it('is what begins and ends where nothing is told of it; else the end, with its last day', () => {
    const feed = readFeed('hagen-ennepe-ruhr');
    const titlesOf = (events: typeof feed.events): readonly string[] => {
      const timeline = timelineOf({...feed, events});
      const september = timeline && stationsOf(timeline).find(({day}) => day === '2013-09-01');
      return september ? stationView(september, speaker).titles : [];
    };
    assert.deepEqual(titlesOf([]), [
      'Ende am Vortag: Perspektive Berufsabschluss und Regionales Übergangsmanagement RÜM HagEN',
    ]);
    assert.deepEqual(titlesOf(feed.events), [
      'Die Förderung von RÜM HagEN endet (31.\u00a0August 2013)',
    ]);
  });
});
