/** Files of feeds whose records come and go. */
import fc from 'fast-check';
import {smallFeed, type RawRecord} from './small-feed.js';

/** Before all consents of these feeds, so that parsing shows all names. */
export const early = '1990-01-01';

const dates = ['2012', '2012-06', '2013-08-31', '2013-09', '2014', '2014-01-01', '2026'];
/** Days before, between and after the dates of these feeds, and at their edges. */
export const days = [
  '2011-12-31',
  '2012-01-01',
  '2012-06-30',
  '2013-08-31',
  '2013-09-01',
  '2014-01-01',
  '2026-11-21',
  '2027-01-01',
];

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, {nil: undefined, freq: 2});

const dating = fc
  .record({
    dates: fc.tuple(fc.constantFrom(...dates), fc.constantFrom(...dates)),
    hasStart: fc.boolean(),
    hasEnd: fc.boolean(),
    status: maybe(fc.constantFrom('planned', 'active', 'paused', 'ending', 'ended')),
  })
  .map(({dates: [a, b], hasStart, hasEnd, status}) => {
    const [start, end] = a < b ? [a, b] : [b, a];
    return {start: hasStart ? start : undefined, end: hasEnd ? end : undefined, status};
  });

/** A feed whose records come and go, and tie to each other here and there. */
export const datedFiles = fc
  .record({
    datings: fc.array(dating, {minLength: 20, maxLength: 20}),
    pairs: fc.array(fc.tuple(fc.nat(5), fc.nat(5)), {maxLength: 8}),
    consent: fc.constantFrom(...dates),
  })
  .map(({datings, pairs, consent}) => {
    const file = smallFeed();
    const contacts = [{role: 'Büro', name: 'N. N.', consentUntil: consent}];
    file.partners.push({
      id: 'p-more',
      name: 'Verein',
      parent: 'p-office',
      tier: 't-work',
      contacts,
    });
    file.committees.push({id: 'g-more', name: 'Runde', tier: 't-work', parent: 'g-group'});
    file.events.push({
      id: 'e-more',
      title: 'E',
      about: ['p-more', 'r-1', 's-3'],
      decidedBy: 'p-agency',
    });
    file.documents.push({
      id: 'd-more',
      title: 'D',
      publisher: 'p-more',
      parties: ['g-more', 'p-agency'],
    });
    file.offers.push({
      id: 'o-more',
      title: 'K',
      providers: ['p-more', 'p-office'],
      funders: ['x-fund', 'p-agency'],
    });
    const actors = [...file.partners, ...file.committees, ...file.programmes].map(({id}) => id);
    pairs.forEach(([from, to], index) => {
      if (from === to) return;
      file.relations.push({
        id: `r-more-${index}`,
        from: actors[from],
        to: actors[to],
        kind: 'advises',
      });
    });
    let next = 0;
    const give = (list: RawRecord[], start: string, end: string) => {
      for (const record of list) {
        const given = datings[next++ % datings.length];
        Object.assign(record, {[start]: given?.start, [end]: given?.end, status: given?.status});
      }
    };
    for (const list of [
      'partners',
      'committees',
      'memberships',
      'programmes',
      'relations',
    ] as const)
      give(file[list], 'since', 'until');
    give(file.offers, 'validFrom', 'validTo');
    for (const event of file.events) event.date = datings[next++ % datings.length]?.start;
    return file;
  });
