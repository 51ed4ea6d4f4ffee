import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseFeed} from '../../feed/parse-feed.js';
import {createDirectoryModel, waysOut, type DirectoryModel} from './directory-model.js';
import {sectionsByCategory} from './directory-sections.js';
import {letterOf, sectionsByLetter} from './views/sections-by-letter.js';
import {sectionsByTier} from './views/sections-by-tier.js';
import {partnerSample} from '../../../test/fixtures/partner-sample.js';

const DAY = '2026-11-21';

function sampleModel(day = DAY): DirectoryModel {
  const {feed} = parseFeed(partnerSample());
  assert.ok(feed);
  return createDirectoryModel(feed, 'de', day);
}

const model = sampleModel();
const all = model.find('', {}).hits;
const names = (hits: typeof all): string[] => hits.map(({partner}) => partner.name.de ?? '');

describe('what the directory finds', () => {
  it('finds committees and programmes by the beginning of their words', () => {
    const ids = (query: string) => model.find(query, {}).bodies.map(({id}) => id);
    assert.deepEqual(ids('lenk'), ['c-steer']);
    assert.deepEqual(ids('JUGENDBERUFS'), ['c-youth', 'c-agency']);
    assert.deepEqual(ids('uebergang'), ['c-steer', 'g-start']);
    assert.deepEqual(ids('rüm'), ['g-start']);
    assert.deepEqual(ids('operatives lenk'), []);
    assert.deepEqual(ids(' '), []);
  });

  it('counts the ways out of an empty result', () => {
    const chosen = {seats: ['3']};
    assert.deepEqual(waysOut(model, model.find('Jobcenter', chosen)), [
      {kind: 'query', count: 1},
      {kind: 'filters', count: 1},
      {kind: 'both', count: 25},
    ]);
    assert.deepEqual(waysOut(model, model.find('nirgends', {})), [{kind: 'both', count: 25}]);
  });
});

describe('sections by category', () => {
  it('follow the code list, with a partner in each of its categories and the others at the end', () => {
    const sections = sectionsByCategory(all, model.index, true);
    assert.deepEqual(
      sections.map(({key, hits}) => [key, hits.length]),
      [
        ['category-cat-schools', 16],
        ['category-cat-work', 2],
        ['category-cat-chambers', 1],
        ['category-cat-youth', 4],
        ['category-cat-unions', 0],
        ['category-cat-town', 2],
        ['category', 1],
      ],
    );
  });

  it('leave out empty ones where something is searched for', () => {
    const keys = sectionsByCategory(model.find('jobcenter', {}).hits, model.index, false);
    assert.deepEqual(
      keys.map(({key}) => key),
      ['category-cat-work', 'category-cat-youth'],
    );
  });
});

describe('sections by letter', () => {
  it('take umlauts for their letters and put digits last', () => {
    assert.deepEqual(
      ['Ärztekammer', 'öffnen', '„Mein Platz“', '1. Schule', 'Žižkov', 'Школа', ''].map(letterOf),
      [...['A', 'O', 'M', '#', 'Z', '#', '#']],
    );
  });

  it('hold all partners once, in the order of their names', () => {
    const sections = sectionsByLetter(model.byName(all), ({name}) => name.de ?? '');
    assert.deepEqual(sections.map(({letter}) => letter).join(''), 'ABEFHJKLMOPSTUW#');
    assert.equal(sections.flatMap(({hits}) => hits).length, 25);
    const [first] = sections;
    assert.deepEqual(first && names(first.hits), [
      'Agentur für Arbeit Musterstadt',
      'Ahornschule',
      'Aufbauagentur',
    ]);
  });
});

describe('sections by tier', () => {
  const whole = {isNarrowed: false, isNamed: () => false};
  const bodies = (query: string) => {
    const found = model.find(query, {});
    const view = sectionsByTier(found.hits, model.index, {
      isNarrowed: found.isNarrowed,
      isNamed: (body) => found.bodies.includes(body),
    });
    return view.bands.flatMap((band) =>
      band.bodies.map(
        ({record, members}) => `${record.id}: ${members.map(({partner}) => partner.id).join(' ')}`,
      ),
    );
  };

  it('hold every committee and programme on its tier, with members by name', () => {
    const {bands, programmes} = sectionsByTier(all, model.index, whole);
    assert.deepEqual(
      bands.map(({tier, bodies: own}) => [tier.id, own.map(({record}) => record.id)]),
      [
        ['t-steer', ['c-steer']],
        ['t-work', ['c-work', 'c-past', 'g-start']],
        ['t-youth', ['c-youth', 'c-agency']],
      ],
    );
    assert.deepEqual(
      programmes.map(({id}) => id),
      ['g-money'],
    );
    assert.equal(bodies('')[0], 'c-steer: p-agency p-chamber p-jobcentre c-work');
  });

  it('put partners beside committees only where they do not sit in them, and the rest at the end', () => {
    const {bands, partners} = sectionsByTier(all, model.index, whole);
    assert.deepEqual(
      bands.map((band) => band.partners.map(({partner}) => partner.id)),
      [['p-town'], [], []],
    );
    assert.equal(partners.length, 25 - 6);
  });

  it('narrow to the members that were found, and keep a committee whole that is meant itself', () => {
    assert.deepEqual(bodies('jobcenter'), ['c-steer: p-jobcentre', 'c-youth: p-jobcentre']);
    // The chamber is found by its planned seat, too, but is not counted there yet.
    assert.deepEqual(bodies('operatives'), [
      'c-steer: p-agency p-chamber',
      'c-work: p-agency p-office',
      'c-youth: p-agency',
    ]);
  });

  it('show what was there on another day', () => {
    const before = sampleModel('2012-06-01');
    assert.deepEqual(
      before.index.committees.map(({id}) => id),
      ['c-steer', 'c-work', 'c-past', 'c-youth'],
    );
    const {feed} = before;
    const old = feed.partners.find(({id}) => id === 'p-old');
    assert.ok(old);
    assert.deepEqual(
      before.index.seatsOf(old).map(({id}) => id),
      ['c-steer'],
    );
    assert.deepEqual(
      model.index.committees.map(({id}) => id),
      ['c-steer', 'c-work', 'c-youth'],
    );
  });
});
