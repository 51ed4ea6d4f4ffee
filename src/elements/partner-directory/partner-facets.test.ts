import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {Partner} from '../../feed/types.js';
import {createDirectoryModel, type DirectoryModel} from './directory-model.js';
import {anyDay, anyFeed, RUNS} from '../../../test/fixtures/random-committees.js';
import {
  countFacet,
  PARTNER_FACETS,
  pickRefinements,
  type PartnerRefinements,
} from './partner-facets.js';

const anyChoice: fc.Arbitrary<PartnerRefinements> = fc.record(
  {
    committees: fc.subarray(['c0', 'c1', 'c2', 'c3', 'gone'], {minLength: 1}),
    seats: fc.subarray(['0', '1', '2', '3', '4'], {minLength: 1}),
    categories: fc.subarray(['k0', 'k1', 'k2', '~'], {minLength: 1}),
    areas: fc.subarray(['a0', 'a1', 'a2', 'gone'], {minLength: 1}),
  },
  {requiredKeys: []},
);

/** What the words of the filter say, partner by partner. */
function fits(partner: Partner, chosen: PartnerRefinements, {index}: DirectoryModel): boolean {
  const seats = index.seatsOf(partner).map(({id}) => id);
  const own = partner.categories.map(({id}) => id);
  const inCommittee = !chosen.committees || chosen.committees.some((id) => seats.includes(id));
  const inNumber = !chosen.seats || chosen.seats.includes(String(seats.length));
  const isKind =
    !chosen.categories ||
    chosen.categories.some((id) => (id === '~' ? own.length === 0 : own.includes(id)));
  const isThere =
    !chosen.areas ||
    chosen.areas.some((id) =>
      partner.areas.some((area) => area.id === id || area.parent?.id === id),
    );
  return inCommittee && inNumber && isKind && isThere;
}

describe('filters of the directory', () => {
  it('leave what fits one by one', () => {
    fc.assert(
      fc.property(anyFeed, anyDay, anyChoice, (feed, day, chosen) => {
        const model = createDirectoryModel(feed, 'de', day);
        const expected = feed.partners.filter((partner) => fits(partner, chosen, model));
        const found = model.find('', chosen).hits.map(({partner}) => partner.id);
        assert.deepEqual([...found].sort(), expected.map(({id}) => id).sort());
      }),
      RUNS,
    );
  });

  it('count what a click would give', () => {
    fc.assert(
      fc.property(anyFeed, anyDay, anyChoice, (feed, day, chosen) => {
        const model = createDirectoryModel(feed, 'de', day);
        const {byWords} = model.find('', chosen);
        for (const key of PARTNER_FACETS)
          for (const {id, count, selected} of countFacet(key, byWords, chosen, model.index)) {
            assert.equal(
              count,
              model.find('', {...chosen, [key]: [id]}).hits.length,
              `${key} ${id}`,
            );
            assert.equal(selected, chosen[key]?.includes(id) ?? false);
          }
      }),
      RUNS,
    );
  });

  it('offer every value that a partner has', () => {
    fc.assert(
      fc.property(anyFeed, anyDay, (feed, day) => {
        const model = createDirectoryModel(feed, 'de', day);
        const {byWords} = model.find('', {});
        const total = (key: 'seats') =>
          countFacet(key, byWords, {}, model.index).reduce((sum, {count}) => sum + count, 0);
        assert.equal(total('seats'), feed.partners.length);
      }),
      RUNS,
    );
  });

  it('offer places that tell partners apart where most say theirs', () => {
    fc.assert(
      fc.property(anyFeed, anyDay, (feed, day) => {
        const model = createDirectoryModel(feed, 'de', day);
        const {byWords} = model.find('', {});
        const offered = countFacet('areas', byWords, {}, model.index).map(({id}) => id);
        const placed = feed.partners.filter(({areas}) => areas.length > 0).length;
        const telling = feed.areas.filter(({id}) => {
          if (placed < feed.partners.length / 2) return false;
          const count = feed.partners.filter((one) => fits(one, {areas: [id]}, model)).length;
          return count > 0 && count < feed.partners.length;
        });
        assert.deepEqual(
          offered,
          telling.map(({id}) => id),
        );
      }),
      RUNS,
    );
  });

  it('leave facets of other widgets in a shared state alone', () => {
    assert.deepEqual(pickRefinements({fields: ['f1'], seats: ['2'], categories: []}), {
      seats: ['2'],
    });
  });
});
