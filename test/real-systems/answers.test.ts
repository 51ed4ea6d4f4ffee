/** The facts of the real systems, asked of the linked feeds: each visitor's question has its answer there. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {feedOnDay} from '../../src/feed/feed-on-day.js';
import type {
  Actor,
  Committee,
  Feed,
  FeedEvent,
  Offer,
  Partner,
  Programme,
  Text,
} from '../../src/feed/types.js';
import {readFeed} from './read-feed.js';

const hagen = readFeed('hagen-ennepe-ruhr');
const muenster = readFeed('muenster');
const offenbach = readFeed('kreis-offenbach');

const de = (text: Text | undefined): string => text?.de ?? '';

const found = <T extends {type: string}>(feed: Feed, id: string, type: T['type']): T => {
  const record = feed.get(id);
  assert.equal(record?.type, type, id);
  return record as unknown as T;
};

const partner = (feed: Feed, id: string) => found<Partner>(feed, id, 'partner');
const committee = (feed: Feed, id: string) => found<Committee>(feed, id, 'committee');
const programme = (feed: Feed, id: string) => found<Programme>(feed, id, 'programme');
const event = (feed: Feed, id: string) => found<FeedEvent>(feed, id, 'event');

const tiesFrom = (record: Actor, kind: string) =>
  record.relations.filter((tie) => tie.from === record && tie.kind.id === kind);
const tiesTo = (record: Actor, kind: string) =>
  record.relations.filter((tie) => tie.to === record && tie.kind.id === kind);

const membersOf = (body: Committee): string[] =>
  body.members.map((seat) => de(seat.partner.name)).sort();

test('hagen-1: agentur mark runs it, for city and district, since 1 January 2013', () => {
  const mark = partner(hagen, 'p-agentur-mark');
  const orders = tiesTo(mark, 'commissions');
  assert.deepEqual(
    orders.map(({from, since}) => [de(from.name), since]),
    [
      ['Stadt Hagen', '2013-01-01'],
      ['Ennepe-Ruhr-Kreis', '2013-01-01'],
    ],
  );
  assert.deepEqual(
    tiesFrom(mark, 'carries').map(({to, since, until}) => [to.id, since, until]),
    [
      ['p-koko', '2013-01-01', undefined],
      ['prog-ruem', undefined, '2013-08-31'],
    ],
  );
  assert.match(de(mark.description), /1994/);
});

test('hagen-2: the decision with committee, day, result and paper', () => {
  const decision = event(hagen, 'e-beitritt');
  const {decidedBy} = decision;
  assert.equal(de(decidedBy as Text), 'Haupt- und Finanzausschuss');
  assert.deepEqual(
    [decision.date, de(decision.result), decision.paper, decision.source?.id],
    ['2014-02-06', 'ungeändert beschlossen', '0049/2014', 'doc-0049-2014'],
  );
  assert.ok(partner(hagen, 'p-stadt-hagen').events.includes(decision));
  assert.deepEqual(
    committee(hagen, 'c-steuerkreis').basis.map(({id}) => id),
    ['doc-kooperationsvereinbarung'],
  );
});

test('hagen-3: KAoA and the Ausbildungskonsens stand on the tier above the Steuerkreis', () => {
  const below = committee(hagen, 'c-steuerkreis').tier;
  const above = hagen.tiers[hagen.tiers.indexOf(below) - 1];
  const bodies = [...(above?.programmes ?? []), ...(above?.committees ?? [])];
  assert.deepEqual(
    bodies.map(({id}) => id),
    ['prog-kaoa', 'c-ausbildungskonsens'],
  );
  assert.equal(programme(hagen, 'prog-kaoa').kind, 'initiative');
});

test('hagen-4: Hagen and the Ennepe-Ruhr-Kreis share one office', () => {
  const areas = partner(hagen, 'p-koko').areas.map(({name}) => de(name));
  assert.deepEqual(areas, ['Hagen', 'Ennepe-Ruhr-Kreis']);
});

test('angebot-1: the offer has nine audiences, four aims, one field, one kind', () => {
  const offer = found<Offer>(hagen, 'o-kommunale-koordinierung', 'offer');
  const {audiences, aims, fields, kinds} = offer;
  assert.deepEqual([audiences.length, aims.length, fields.length, kinds.length], [9, 4, 1, 1]);
  assert.equal(new Set([...audiences, ...aims, ...fields, ...kinds]).size, 15);
});

test('angebot-3: who pays, who advises, who coordinates, in how many areas', () => {
  const offer = found<Offer>(hagen, 'o-kommunale-koordinierung', 'offer');
  assert.deepEqual(
    offer.funders.map(({id}) => id),
    ['p-land-nrw', 'p-eu'],
  );
  assert.deepEqual(
    tiesTo(partner(hagen, 'p-koko'), 'advises').map(({from}) => from.id),
    ['p-gib'],
  );
  const seat = committee(hagen, 'c-ausbildungskonsens').members[0];
  assert.deepEqual(
    [seat?.partner.id, de(seat?.role?.label)],
    ['p-arbeitsministerium', 'koordiniert auf Landesebene'],
  );
  assert.match(de(offer.areas[0]?.description), /53 Kreisen und kreisfreien Städten/);
});

test('angebot-4: from the offer to its provider and the provider’s tier', () => {
  const offer = found<Offer>(hagen, 'o-kommunale-koordinierung', 'offer');
  assert.deepEqual(
    offer.providers.map(({id, tier}) => [id, de(tier?.label)]),
    [
      ['p-koko', 'Koordination'],
      ['p-agentur-mark', 'Trägerin'],
    ],
  );
  assert.deepEqual(partner(hagen, 'p-koko').offers, [offer]);
});

test('ruem-1: RÜM HagEN came before, until 31 August 2013, with money of the federation', () => {
  const ruem = programme(hagen, 'prog-ruem');
  assert.deepEqual(
    tiesFrom(partner(hagen, 'p-koko'), 'succeeds').map(({to}) => to),
    [ruem],
  );
  assert.equal(ruem.until, '2013-08-31');
  const [money] = tiesTo(ruem, 'funds');
  assert.deepEqual([money?.from.id, money?.until], ['p-bmbf', '2013-08-31']);
  assert.match(de(money?.label), /Perspektive Berufsabschluss/);
});

test('ruem-2: before, side by side, after', () => {
  const there = (day: string) => {
    const feed = feedOnDay(hagen, day);
    return [feed.get('prog-ruem') !== undefined, feed.get('p-koko') !== undefined];
  };
  assert.deepEqual(there('2012-06-01'), [true, false]);
  assert.deepEqual(there('2013-06-01'), [true, true]);
  assert.deepEqual(there('2014-03-01'), [false, true]);
});

test('ruem-3: the provider alliance carried over, documented with its page', () => {
  const [kept] = tiesFrom(partner(hagen, 'p-koko'), 'rel-carries-on');
  const facts = [kept?.to.id, kept?.source?.id, kept?.source?.pages];
  assert.deepEqual(facts, ['p-traegerverbund', 'doc-gib-info', '4 ff.']);
  assert.equal(event(hagen, 'e-bildungskettenjournal').source?.pages, '32 ff.');
});

test('muenster-1: six members, twice a year', () => {
  const body = committee(muenster, 'c-lenkungskreis');
  assert.equal(de(body.rhythm?.text), 'zweimal im Jahr');
  assert.deepEqual(membersOf(body), [
    'Agentur für Arbeit',
    'Handwerkskammer',
    'Industrie- und Handelskammer',
    'Jobcenter der Stadt Münster',
    'Schulaufsicht',
    'Stadt Münster',
  ]);
});

test('muenster-2: who sits in three, two and one', () => {
  const inSo = (count: number) =>
    muenster.partners
      .filter(({memberships}) => memberships.length === count)
      .map(({id}) => id)
      .sort();
  assert.deepEqual(inSo(3), ['p-agentur', 'p-jobcenter']);
  assert.deepEqual(inSo(2), ['p-hwk', 'p-ihk', 'p-schulaufsicht']);
  assert.deepEqual(inSo(1), [
    'p-amt-jugend',
    'p-amt-schule',
    'p-koko',
    'p-schulen',
    'p-stadt',
    'p-weitere',
  ]);
});

test('muenster-3: the tiers say what each decides', () => {
  assert.deepEqual(
    muenster.tiers.map(({decides}) => de(decides)),
    [
      'legt Handlungsfelder und gemeinsame Vorhaben fest',
      'bereitet vor, plant, setzt um',
      'verbindet die Rechtskreise des Sozialgesetzbuchs',
    ],
  );
});

test('muenster-4: a Jugendberufsagentur is planned, not there', () => {
  const [tie] = tiesFrom(committee(muenster, 'c-jugendberufskooperation'), 'rel-planned-from');
  assert.deepEqual(
    [tie?.to.id, tie?.status, tie?.to.status],
    ['c-jugendberufsagentur', 'planned', 'planned'],
  );
  assert.equal(
    feedOnDay(muenster, '2026-11-21').get('c-jugendberufsagentur')?.type ?? 'gone',
    'gone',
  );
});

test('muenster-5: four fields and nine audiences to count offers by', () => {
  assert.equal(muenster.vocabularies.fields.length, 4);
  assert.equal(muenster.vocabularies.audiences.length, 9);
});

test('Münster has the nine categories of its page, in their order; Jobcenter stands in two', () => {
  assert.deepEqual(
    muenster.vocabularies.categories.map(({label}) => de(label)),
    [
      'Weiterführende Schulen, Berufskollegs und Hochschulen',
      'Bezirksregierung',
      'Bildungsträger',
      'Jugendhilfe',
      'Agentur für Arbeit und Jobcenter Münster',
      'Jobcenter',
      'Wirtschaftsorganisationen',
      'Kammern und Gewerkschaften',
      'Stiftungen und bürgerschaftliche Initiativen',
    ],
  );
  assert.equal(partner(muenster, 'p-jobcenter').categories.length, 2);
});

test('offenbach-1: three tiers, each with its groups', () => {
  assert.deepEqual(
    offenbach.tiers.map(({label, committees}) => [de(label), committees.map(({name}) => de(name))]),
    [
      ['Leitungsebene', ['Jugend in Beruf', 'Steuerungsgruppe']],
      ['Mittlere Führungsebene', ['Koordinierungsgruppe']],
      ['Operative Ebene', ['Regionalgruppe West', 'Regionalgruppe Mitte', 'Regionalgruppe Ost']],
    ],
  );
  assert.equal(committee(offenbach, 'c-jugend-in-beruf').members.length, 9);
});

test('offenbach-2: ISS moderated the set-up for 18 months', () => {
  const [tie] = tiesFrom(partner(offenbach, 'p-iss'), 'moderates');
  assert.deepEqual([tie?.to.id, tie?.since, tie?.until], ['c-jugend-in-beruf', '2012', '2013']);
  assert.match(de(tie?.label), /18 Monate/);
});

test('offenbach-3: decided in July 2013, in force on 1 January 2014, three posts paid by the district', () => {
  const decision = event(offenbach, 'e-beschluss');
  assert.deepEqual([decision.date, de(decision.decidedBy as Text)], ['2013-07', 'Kreisausschuss']);
  assert.equal(event(offenbach, 'e-uebergabe').date, '2014-01-01');
  const [posts] = tiesFrom(partner(offenbach, 'p-kreis'), 'funds');
  assert.deepEqual(
    [posts?.since, de(posts?.label)],
    ['2014-01-01', 'bezahlt drei Vollzeitstellen'],
  );
  const moderated = tiesFrom(partner(offenbach, 'p-kommunen'), 'moderates');
  assert.deepEqual(
    moderated.map(({to, since}) => [to.tier?.id, since]),
    Array(3).fill(['tier-operativ', '2014-01-01']),
  );
});

test('offenbach-4: the district is a member of the Weinheimer Initiative', () => {
  const [tie] = tiesFrom(partner(offenbach, 'p-kreis'), 'rel-member');
  assert.equal(de(tie?.to.name), 'Arbeitsgemeinschaft Weinheimer Initiative');
});
