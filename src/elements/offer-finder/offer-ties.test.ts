import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseFeed} from '../../feed/parse-feed.js';
import type {Feed, Offer} from '../../feed/types.js';
import {networkPlace} from './network-place.js';
import {offerTies} from './offer-ties.js';

const DAY = '2026-11-21';

/** An office in a tier, run by a company, with a programme decided on by a state committee. */
const raw = {
  meta: {format: 'koko-feed/1', title: 'Probe', languages: ['de']},
  tiers: [
    {id: 't-land', rank: 0, label: 'Land'},
    {id: 't-ort', rank: 1, label: 'Ort'},
  ],
  vocabularies: {roles: [{id: 'role-head', label: 'koordiniert im Land'}]},
  partners: [
    {id: 'office', name: 'Büro', tier: 't-ort'},
    {id: 'company', name: 'Firma'},
    {id: 'ministry', name: 'Ministerium', tier: 't-land'},
    {id: 'adviser', name: 'Fachberatung'},
    {id: 'past', name: 'Früher'},
    {id: 'payer', name: 'Land'},
    {id: 'second-payer', name: 'EU'},
  ],
  committees: [
    {id: 'council', name: 'Konsens', tier: 't-land'},
    {id: 'round', name: 'Runde', tier: 't-ort'},
  ],
  memberships: [
    {id: 'm1', partner: 'ministry', committee: 'council', role: 'role-head'},
    {id: 'm2', partner: 'adviser', committee: 'council', role: 'member'},
    {id: 'm3', partner: 'payer', committee: 'council'},
    {id: 'm4', partner: 'office', committee: 'round'},
  ],
  programmes: [{id: 'programme', name: 'Vorhaben', tier: 't-land'}],
  relations: [
    {id: 'r1', from: 'adviser', to: 'office', kind: 'advises'},
    {id: 'r2', from: 'past', to: 'office', kind: 'advises', until: '2013'},
    {id: 'r3', from: 'payer', to: 'office', kind: 'funds'},
    {id: 'r4', from: 'second-payer', to: 'office', kind: 'funds'},
    {id: 'r5', from: 'council', to: 'programme', kind: 'cooperates'},
    {id: 'r6', from: 'office', to: 'programme', kind: 'carries'},
    {id: 'r7', from: 'company', to: 'adviser', kind: 'commissions'},
  ],
  offers: [
    {
      id: 'offer',
      title: 'Angebot',
      providers: ['office'],
      programme: 'programme',
      funders: ['payer'],
    },
  ],
};

function load(changes: Readonly<Record<string, object>> = {}): {feed: Feed; offer: Offer} {
  const change = <T extends {id: string}>(list: readonly T[]) =>
    list.map((record) => ({...record, ...changes[record.id]}));
  const {feed, problems} = parseFeed({
    ...raw,
    partners: change(raw.partners),
    committees: change(raw.committees),
    relations: change(raw.relations),
  });
  assert.deepEqual(problems, []);
  const offer = feed?.get('offer');
  assert.ok(feed && offer?.type === 'offer');
  return {feed, offer};
}

describe('ties of an offer', () => {
  it('answer who advises today, not who once did', () => {
    const {byQuestion} = offerTies(load().offer, DAY);
    assert.deepEqual(
      byQuestion.get('advises')?.map(({from}) => from.id),
      ['adviser'],
    );
    const then = offerTies(load().offer, '2012-06-01').byQuestion.get('advises');
    assert.deepEqual(
      then?.map(({from}) => from.id),
      ['adviser', 'past'],
    );
  });

  it('name further funders once, and no tie between those who stand behind the offer', () => {
    const {funders, byQuestion} = offerTies(load().offer, DAY);
    assert.deepEqual(
      funders.map(({id}) => id),
      ['second-payer'],
    );
    assert.deepEqual(
      byQuestion.get('others')?.map(({id}) => id),
      ['r5'],
    );
    assert.equal(byQuestion.has('commissions'), false);
  });

  it('name who holds more than a plain seat behind the programme', () => {
    const {coordinators} = offerTies(load().offer, DAY);
    assert.deepEqual(
      coordinators.map(({partner}) => partner.id),
      ['ministry'],
    );
  });
});

describe('ties and seats that are over', () => {
  const coordinators = (changes: Readonly<Record<string, object>>) =>
    offerTies(load(changes).offer, DAY).coordinators.map(({partner}) => partner.id);

  it('make nobody a coordinator: neither relation, committee nor member that ended', () => {
    assert.deepEqual(coordinators({}), ['ministry']);
    assert.deepEqual(coordinators({r5: {until: '2015'}}), []);
    assert.deepEqual(coordinators({council: {until: '2015'}}), []);
    assert.deepEqual(coordinators({ministry: {until: '2015'}}), []);
  });

  it('and those still to come give no answer to who advises today', () => {
    const advises = (changes: Readonly<Record<string, object>>) =>
      offerTies(load(changes).offer, DAY).byQuestion.has('advises');
    assert.equal(advises({}), true);
    assert.equal(advises({r1: {since: '2030'}}), false);
    assert.equal(advises({adviser: {until: '2015'}}), false);
  });

  it('are no place in the network', () => {
    const {feed, offer} = load({round: {until: '2015'}});
    const ids = networkPlace(offer, feed, DAY).flatMap(({actors}) => actors.map(({id}) => id));
    assert.deepEqual(ids, ['programme', 'office']);
  });
});

describe('the place in the network', () => {
  it('goes tier by tier from the top and ends with the partners’ band', () => {
    const {feed, offer} = load();
    const rows = networkPlace(offer, feed, DAY).map(({tier, index, count, actors}) => [
      tier?.id,
      index,
      count,
      actors.map(({id}) => id),
    ]);
    assert.deepEqual(rows, [
      ['t-land', 0, 3, ['programme']],
      ['t-ort', 1, 3, ['round', 'office']],
    ]);
  });

  it('counts what a crowded tier leaves out', () => {
    const {feed, offer} = load();
    const crowded: Offer = {...offer, providers: feed.partners};
    const band = networkPlace(crowded, feed, DAY).find(({tier}) => tier === undefined);
    assert.deepEqual([band?.actors.length, band?.more], [3, 2]);
  });
});
