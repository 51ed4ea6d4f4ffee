import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {addOffer, addPartner, parseSmall} from '../../test/support/parse-small.js';
import {smallFeed, type RawRecord} from '../../test/support/small-feed.js';

describe('a reference', () => {
  it('that leads nowhere falls out, with the lists it could lead to', () => {
    const {feed, problems, found} = parseSmall({
      offers: [
        {
          id: 'o',
          title: 'Kurs',
          kinds: [7, 'k-no', 'k-advice', 'f-orient'],
          places: ['x', {name: 'Saal', area: 'a-no'}],
        },
      ],
    });
    assert.deepEqual(found, [
      'wrong-type /offers/0/kinds/0',
      'wrong-type /offers/0/places/0',
      'unknown-id /offers/0/kinds/1',
      'wrong-reference /offers/0/kinds/3',
      'unknown-id /offers/0/places/1/area',
    ]);
    const [offer] = feed.offers;
    assert.ok(offer);
    assert.deepEqual(
      problems.slice(2, 3).map(({id, mend}) => [id, mend.en.includes('vocabularies.kinds')]),
      [['o', true]],
    );
    assert.deepEqual(
      offer.kinds.map(({id}) => id),
      ['k-advice'],
    );
    assert.equal(offer.places[0]?.name?.de, 'Saal');
  });

  it('that a record cannot do without takes it along', () => {
    const {found, feed} = parseSmall({
      committees: [{id: 'g', name: 'Kreis', tier: 't-no'}],
      memberships: [
        {id: 's-1', partner: 'p-office', committee: 'g'},
        {id: 's-2', partner: 'p-no', committee: 'g'},
      ],
      relations: [{id: 'r', from: 'p-office', to: 'p-agency', kind: 'likes'}],
      events: [],
      tours: [],
    });
    assert.deepEqual(found, [
      'unknown-id /committees/0/tier !',
      'unknown-id /memberships/0/committee !',
      'unknown-id /memberships/1/partner !',
      'unknown-id /relations/0/kind !',
    ]);
    assert.deepEqual([feed.memberships, feed.relations], [[], []]);
  });

  it('may be a text where no record exists', () => {
    const {feed} = parseSmall();
    assert.deepEqual({...feed.events[0]?.decidedBy}, {de: 'Stadtrat'});
    assert.equal(feed.meta.publisher, feed.get('p-office'));
    const named = parseSmall({meta: {...smallFeed().meta, publisher: {en: 'The city'}}}).feed;
    assert.deepEqual({...named.meta.publisher}, {en: 'The city'});
    const wrong = parseSmall({meta: {...smallFeed().meta, publisher: 'g-board'}});
    assert.deepEqual(wrong.found, ['wrong-reference /meta/publisher']);
  });

  it('given twice counts once', () => {
    const {record} = addOffer({providers: ['p-office', 'p-agency', 'p-office']});
    assert.ok(record?.type === 'offer');
    assert.deepEqual(
      record.providers.map(({id}) => id),
      ['p-office', 'p-agency'],
    );
  });

  it('in a way in or a talk is checked as well', () => {
    const {feed, found} = parseSmall({
      situations: [{id: 'w', title: 'W', filter: {aims: ['m-no', 'm-choose'], mode: 'online'}}],
      tours: [
        {
          id: 'y',
          title: 'Y',
          steps: [{title: 'a'}, {title: 'b', focus: ['no', 'p-office'], tiers: ['p-office']}],
        },
      ],
    });
    assert.deepEqual(found, [
      'unknown-id /situations/0/filter/aims/0',
      'unknown-id /tours/0/steps/1/focus/0',
      'wrong-reference /tours/0/steps/1/tiers/0',
    ]);
    assert.deepEqual({...feed.situations[0]?.filter}, {aims: ['m-choose'], mode: ['online']});
    assert.deepEqual(feed.tours[0]?.steps[1]?.focus, ['p-office']);
  });

  it('to itself is no tie', () => {
    const {found} = parseSmall({
      relations: [{id: 'r', from: 'p-office', to: 'p-office', kind: 'funds'}],
      memberships: [{id: 's', partner: 'g-board', committee: 'g-board'}],
    });
    assert.deepEqual(found, ['self-reference /memberships/0 !', 'self-reference /relations/0 !']);
  });

  it('in a circle is cut at the last record of the file', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const parents = ['b', 'c', 'a', 'b', 'e'];
    const {feed, found} = parseSmall({
      areas: names.map((id, index) => ({id, name: id, parent: parents[index]})),
      partners: [],
      committees: [],
      offers: [],
      memberships: [],
      relations: [],
      events: [],
      documents: [],
      tours: [],
      meta: {...smallFeed().meta, publisher: 'x'},
    });
    assert.deepEqual(found, ['parent-cycle /areas/2/parent', 'parent-cycle /areas/4/parent']);
    assert.deepEqual(
      feed.areas.map(({parent}) => parent?.id),
      ['b', 'c', undefined, 'b', undefined],
    );
  });
});

describe('an id', () => {
  it('belongs to the first record of the whole feed that has it', () => {
    const {feed, found} = parseSmall({
      documents: [
        {id: 'd-paper', title: 'Vorlage'},
        {id: 'd-paper', title: 'Andere'},
        {id: 'k-advice', title: 'Dritte'},
      ],
    });
    assert.deepEqual(found, ['duplicate-id /documents/1/id !', 'duplicate-id /documents/2/id !']);
    assert.equal(feed.get('k-advice')?.type, 'term');
  });

  it('of a record that was left out is free again', () => {
    const {found, feed} = parseSmall({
      documents: [
        {id: 'd-paper', title: 5},
        {id: 'd-paper', title: 'Vorlage'},
      ],
    });
    assert.deepEqual(found, ['wrong-type /documents/0/title !']);
    assert.equal(feed.documents[0]?.title.de, 'Vorlage');
  });
});

describe('the name of a contact', () => {
  const contact = {role: 'Büro', name: 'N. N.'};
  const named = (more: RawRecord) => addPartner({contacts: [{...contact, ...more}]});
  const nameIn = ({record}: ReturnType<typeof named>) =>
    record?.type === 'partner' ? record.contacts[0]?.name : 'no partner';

  it('is shown to the last day of consent', () => {
    for (const consentUntil of ['2026-11-21', '2026-11', '2026', '2027-01-01']) {
      const result = named({consentUntil});
      assert.deepEqual([result.found, nameIn(result)], [[], 'N. N.']);
    }
  });

  it('is not shown afterwards, nor without consent', () => {
    const cases = {
      'consent-ended': {consentUntil: '2026-11-20'},
      'name-without-consent': {},
    };
    for (const [code, more] of Object.entries(cases)) {
      const result = named(more);
      assert.deepEqual(result.found, [`${code} ${result.at}/contacts/0/name`]);
      assert.equal(nameIn(result), undefined);
    }
    const unclear = named({consentUntil: 'immer'});
    assert.equal(nameIn(unclear), undefined);
    assert.equal(unclear.found.length, 2);
  });
});

describe('tiers and positions', () => {
  it('stand in the order of their ranks, then of the file', () => {
    const tiers = [2, 0, 1, 0].map((rank, index) => ({id: `t${index}`, rank, label: 'T'}));
    const {feed} = parseSmall({
      tiers: [...tiers, ...smallFeed().tiers.map((tier) => ({...tier, rank: 9}))],
    });
    assert.deepEqual(
      feed.tiers.map(({id}) => id),
      ['t1', 't3', 't2', 't0', 't-steer', 't-work'],
    );
  });

  it('computed ahead come as a map', () => {
    const positions = {'p-office': [1, 2], 'p-agency': [1], __proto__: [3, 4]};
    const {feed, found} = parseSmall({layout: {algorithm: 'bands', positions}});
    assert.deepEqual(found, ['wrong-type /layout/positions/p-agency']);
    assert.deepEqual(feed.layout?.positions.get('p-office'), [1, 2]);
  });
});
