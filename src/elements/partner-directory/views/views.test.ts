import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {partnerSample} from '../../../../test/fixtures/partner-sample.js';
import {anyDay, anyFeed, RUNS} from '../../../../test/fixtures/random-committees.js';
import {nothing, smallFeed} from '../../../../test/support/small-feed.js';
import {lifeState} from '../../../feed/dates.js';
import {parseFeed} from '../../../feed/parse-feed.js';
import type {Dated, Feed, Status, Text} from '../../../feed/types.js';
import type {DirectoryContext} from '../context.js';
import {createDirectoryModel} from '../directory-model.js';
import {viewOf, viewsFor, type DirectoryView} from '../directory-views.js';
import {inShownOrder} from './further-views.js';
import {groupBySeats} from './seat-groups.js';
import {sectionsByPlace} from './sections-by-place.js';
import {sectionsByTier} from './sections-by-tier.js';
import {
  columnsOf,
  filledColumns,
  orderOf,
  sortOf,
  sortPartners,
  TABLE_COLUMNS,
  type TableSpeech,
} from './table-columns.js';

const isNow = (record: Dated & {status?: Status}, day: string): boolean =>
  !['planned', 'ended'].includes(lifeState(record, day));

/** Who sits in a committee on a day, asked seat by seat. */
const sitters = (feed: Feed, committeeId: string, day: string): string[] => {
  const ids = feed.memberships
    .filter(({committee, partner}) => committee.id === committeeId && isNow(partner, day))
    .filter((seat) => isNow(seat, day))
    .map(({partner}) => partner.id);
  return [...new Set(ids)].sort();
};

describe('partners by committee', () => {
  it('are on any day those that asking seat by seat finds', () => {
    fc.assert(
      fc.property(anyFeed, anyDay, (feed, day) => {
        const model = createDirectoryModel(feed, 'de', day);
        const {bands} = sectionsByTier(model.find('', {}).hits, model.index, {
          isNarrowed: false,
          isNamed: () => false,
        });
        const found = bands.flatMap(({tier, bodies}) =>
          bodies.map(({record, members}) => [
            tier.id,
            record.id,
            members.map(({partner}) => partner.id).sort(),
          ]),
        );
        const asked = feed.tiers.flatMap(({id}) =>
          feed.committees
            .filter(({tier}) => tier.id === id)
            .map((committee) => [id, committee.id, sitters(feed, committee.id, day)]),
        );
        assert.deepEqual(found, asked);
      }),
      RUNS,
    );
  });

  it('are counted by their seats on any day as asking one by one counts them', () => {
    fc.assert(
      fc.property(anyFeed, anyDay, (feed, day) => {
        const model = createDirectoryModel(feed, 'de', day);
        const there = feed.committees.filter((committee) => isNow(committee, day));
        const seatsOf = (id: string): number =>
          there.filter((committee) => sitters(feed, committee.id, day).includes(id)).length;
        const asked = new Map<number, string[]>();
        for (const {id} of feed.partners) {
          const seats = seatsOf(id);
          if (seats > 0 && there.length > 1) asked.set(seats, [...(asked.get(seats) ?? []), id]);
        }
        const found = groupBySeats(model.find('', {}).hits, model.index).map(
          ({seats, hits}) => [seats, hits.map(({partner}) => partner.id).sort()] as const,
        );
        assert.deepEqual(
          found,
          [...asked].sort(([a], [b]) => b - a).map(([seats, ids]) => [seats, ids.sort()]),
        );
      }),
      RUNS,
    );
  });
});

const {feed} = parseFeed(partnerSample(), {today: '2026-11-21'});
assert.ok(feed);
const model = createDirectoryModel(feed, 'de', '2026-11-21');
const all = model.find('', {}).hits;
const say = (text: Text): string => text.de ?? Object.values(text)[0] ?? '';
const speech: TableSpeech = {index: model.index, lang: 'de', say};

describe('partners by place', () => {
  it('stand in their town, else in their areas, those without either last', () => {
    const sections = sectionsByPlace(all, {lang: 'de', say});
    assert.deepEqual(
      sections.map(({place, hits}) => [place, hits.length]),
      [
        ['Musterstadt', 16],
        [undefined, 9],
      ],
    );
    const areas = {id: 'p-x', name: 'X', areas: ['a-county', 'a-town']};
    const {feed: other} = parseFeed(partnerSample({partners: [areas]}));
    assert.ok(other);
    const hits = createDirectoryModel(other, 'de', '2026-11-21').find('', {}).hits;
    assert.deepEqual(
      sectionsByPlace(hits, {lang: 'de', say}).map(({place}) => place),
      ['Musterkreis', 'Musterstadt'],
    );
  });
});

describe('the table of partners', () => {
  const sorted = (sort: string | undefined): string[] => {
    const order = orderOf(sort, TABLE_COLUMNS);
    return sortPartners(all, ({partner}) => partner, order, speech).map(({partner}) => partner.id);
  };

  it('is a permutation in both directions, with what is not known last', () => {
    for (const column of TABLE_COLUMNS) {
      for (const isDescending of [false, true]) {
        const ids = sorted(sortOf(column, isDescending));
        assert.deepEqual([...ids].sort(), all.map(({partner}) => partner.id).sort());
      }
    }
    assert.equal(sorted('place').at(-1), sorted('-place').at(-1));
    assert.deepEqual(sorted('-seats').slice(0, 3), ['p-agency', 'p-jobcentre', 'p-chamber']);
    assert.deepEqual(sorted('since').slice(0, 2), ['p-office', 'p-new']);
    assert.deepEqual(sorted('-since').slice(0, 2), ['p-new', 'p-office']);
  });

  it('puts umlauts where each order has them', () => {
    assert.deepEqual(orderOf('phonebook', TABLE_COLUMNS), {
      column: 'name',
      isDescending: false,
      isPhonebook: true,
    });
    const names = ['Oelde', 'Ökoschule', 'Otto'].map((name, at) => ({id: `p-${at}`, name}));
    const {feed: other} = parseFeed(partnerSample({partners: names}));
    assert.ok(other);
    const order = (sort?: string): string[] =>
      sortPartners(other.partners, (one) => one, orderOf(sort, TABLE_COLUMNS), speech).map(
        ({name}) => say(name),
      );
    assert.deepEqual(order(), ['Oelde', 'Ökoschule', 'Otto']);
    assert.deepEqual(order('phonebook'), ['Ökoschule', 'Oelde', 'Otto']);
  });

  it('takes columns and orders from links as far as it knows them', () => {
    assert.deepEqual(columnsOf(undefined, speech), ['name', 'category', 'committees', 'place']);
    assert.deepEqual(columnsOf(['seats', 'nichts', 'category'], speech), [
      'name',
      'category',
      'seats',
    ]);
    assert.deepEqual(columnsOf([], speech), ['name']);
    for (const wrong of ['nichts', '-nichts', 'constructor', '', '-', 'offers'])
      assert.equal(orderOf(wrong, ['name']).column, 'name');
  });

  it('begins with columns that the feed has something for', () => {
    const partners = [{id: 'p', name: 'Werkhof', address: {locality: 'Neustadt'}}];
    const {feed: bare} = parseFeed({
      meta: {format: 'koko-feed/1', title: 'Probe', languages: ['de']},
      partners,
    });
    assert.ok(bare);
    const {index} = createDirectoryModel(bare, 'de', '2026-11-21');
    assert.deepEqual(columnsOf(undefined, {...speech, index}), ['name', 'place']);
    assert.deepEqual(columnsOf(['seats'], {...speech, index}), ['name', 'seats']);
  });

  it('offers columns that hold something', () => {
    const partners = all.map(({partner}) => partner);
    const filled = filledColumns(partners, speech);
    assert.ok(filled.includes('phone') && filled.includes('identifiers'));
    const operator = partners.filter(({id}) => id === 'p-operator');
    assert.deepEqual(filledColumns(operator, speech), ['name', 'category', 'offers']);
  });
});

describe('the views of the directory', () => {
  it('are those that a feed has something for', () => {
    assert.deepEqual(viewsFor(feed), ['category', 'committee', 'place', 'a-z', 'table']);
    const {feed: plain} = parseFeed({
      meta: {format: 'koko-feed/1', title: 'Probe', languages: ['de']},
      partners: [{id: 'p', name: 'Werkhof'}],
    });
    assert.ok(plain);
    assert.deepEqual(viewsFor(plain), ['category', 'a-z', 'table']);
    for (const odd of [undefined, '', 'kept', 'constructor']) assert.equal(viewOf(odd), 'category');
  });
});

describe('what is taken along', () => {
  it('is by name, in the order of a telephone book only from A to Z and as a table', () => {
    const names = ['Ärztehaus', 'Amt', 'Agentur'];
    const partners = names.map((name) => ({id: `p-${name}`, type: 'organisation', name}));
    const {feed} = parseFeed(smallFeed({...nothing, partners}), {today: '2026-11-22'});
    assert.ok(feed);
    const model = createDirectoryModel(feed, 'de', '2026-11-22');
    const {index} = model;
    const text = (one: Text) => ({value: one.de ?? '', lang: 'de'});
    const context = {lang: 'de', index, text} as DirectoryContext;
    const order = (view: DirectoryView): string[] =>
      inShownOrder(
        {
          title: '',
          view,
          sort: 'phonebook',
          query: '',
          found: model.find('', {}),
          model,
          isFilterOpen: false,
        },
        context,
      ).map(({name}) => name.de ?? '');
    for (const view of ['a-z', 'table'] as const)
      assert.deepEqual(order(view), ['Ärztehaus', 'Agentur', 'Amt'], view);
    for (const view of ['category', 'committee', 'place'] as const)
      assert.deepEqual(order(view), ['Agentur', 'Amt', 'Ärztehaus'], view);
  });
});
