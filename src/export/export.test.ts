import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parse} from 'csv-parse/sync';
import fc from 'fast-check';
import ICAL from 'ical.js';
import {
  BIDI,
  FORMULA,
  hostileOffer,
  hostilePartner,
  MARKUP,
} from '../../test/fixtures/hostile-offer.js';
import {sampleFeed} from '../../test/fixtures/offer-sample.js';
import {partnerSample} from '../../test/fixtures/partner-sample.js';
import {smallFeed} from '../../test/support/small-feed.js';
import {parseFeed} from '../feed/parse-feed.js';
import type {Feed, Partner} from '../feed/types.js';
import {
  jsonLdText,
  offerColumns,
  officesOfAll,
  officesToVcards,
  offersToCalendar,
  offersToJsonLd,
  partnerColumns,
  partnersToJsonLd,
  postalLines,
  recordsToVcards,
  sheetToText,
  toCsv,
} from './index.js';

const day = '2026-11-21';
const speech = {languages: ['de'], day};

function feedOf(raw: object, today = day): Feed {
  const {feed} = parseFeed(raw, {today});
  assert.ok(feed);
  return feed;
}

const sample = feedOf(sampleFeed());
const hostile = feedOf(smallFeed({partners: [hostilePartner], offers: [hostileOffer]}));

/** Events as a calendar program reads them. */
function eventsIn(text: string): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

const cardsIn = (text: string): readonly ICAL.Component[] =>
  [ICAL.parse(text) as never[]]
    .map((read) => (typeof read[0] === 'string' ? [read] : read))
    .flat()
    .map((one) => new ICAL.Component(one as never));

const rowsIn = (text: string, delimiter: string): readonly Record<string, string>[] =>
  parse(text, {bom: true, columns: true, delimiter});

const octets = (line: string): number => new TextEncoder().encode(line).length;

/** Every line ends with CRLF and holds at most 75 octets. */
function assertFolded(text: string): void {
  assert.ok(text.endsWith('\r\n'));
  const lines = text.slice(0, -2).split('\r\n');
  for (const line of lines) assert.ok(octets(line) <= 75 && !/[\r\n]/.test(line), line);
}

const scheduled = (schedule: object): Feed =>
  feedOf(smallFeed({offers: [{id: 'o', title: 'Kurs', schedule}]}));

describe('a table of offers', () => {
  it('is read back by a parser that is not ours, with `;` and umlauts', () => {
    const text = toCsv(sample.offers, offerColumns(speech, {title: 'Titel'}), {delimiter: ';'});
    assert.equal(text[0], '\ufeff');
    const rows = rowsIn(text, ';');
    assert.deepEqual(
      rows.map(({Titel}) => Titel),
      sample.offers.map(({title}) => Object.values(title)[0]),
    );
    const evening = rows.find(({id}) => id === 'o-evening');
    assert.ok(evening);
    assert.equal(evening.when, '2027-01-19 19:00–2027-01-19 21:00');
    assert.equal(evening.cost, '0 EUR');
    assert.equal(rows.find(({id}) => id === 'o-koko')?.cost, '');
  });

  it('gives back any text, but for controls and what would be a formula', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({unit: 'grapheme'}), {minLength: 1, maxLength: 5}),
        (cells) => {
          const text = toCsv(cells, [{heading: 'a', value: (cell) => cell}]);
          const rows: readonly string[][] = parse(text, {bom: true});
          cells.forEach((cell, k) => {
            const read = rows[k + 1]?.[0] ?? '';
            assert.equal(read.replace(/^'/, ''), cell.trim().replace(/^'/, ''));
            assert.doesNotMatch(read, /^\s*[=+\-@]/);
          });
        },
      ),
      {numRuns: 500, seed: 20261122},
    );
  });

  it('runs nothing of a hostile feed', () => {
    const [row] = rowsIn(toCsv(hostile.offers, offerColumns(speech)), ',');
    assert.ok(row);
    assert.equal(row.title, `'${FORMULA}`);
    assert.equal(row.url, '');
    for (const cell of Object.values(row)) {
      assert.doesNotMatch(cell, /^\s*[=+\-@]/);
      assert.doesNotMatch(cell, /[\u202a-\u202e\u2066-\u2069\u200f]/);
    }
    const [partner] = rowsIn(toCsv(hostile.partners, partnerColumns(speech)), ',');
    assert.match(partner?.name ?? '', /^'-2\+3/);
    assert.equal(partner?.url, '');
  });
});

describe('a calendar of offers', () => {
  it('holds dates and deadlines that are ahead, read back by a parser that is not ours', () => {
    const {text, count} = offersToCalendar(sample.offers, {
      ...speech,
      name: 'Merkliste',
      deadline: (title) => `Anmeldeschluss: ${title}`,
      linkOf: ({id}) => `https://stadt.invalid/?koko-id=${id}`,
    });
    assertFolded(text);
    const events = eventsIn(text);
    assert.equal(events.length, count);
    const title = 'Elternabend: Wie geht es nach der Schule weiter?';
    const evening = events.find(({summary}) => summary === title);
    assert.ok(evening);
    assert.equal(evening.startDate.toJSDate().toISOString(), '2027-01-19T18:00:00.000Z');
    assert.equal(evening.startDate.zone.tzid, 'Europe/Berlin');
    assert.equal(evening.endDate.toJSDate().toISOString(), '2027-01-19T20:00:00.000Z');
    assert.equal(evening.location, 'Berufsinformationszentrum, Markt 1, 99990 Musterstadt');
    const deadline = events.find(({summary}) => summary === `Anmeldeschluss: ${title}`);
    assert.ok(deadline);
    assert.equal(deadline.startDate.toString(), '2027-01-10');
    assert.equal(deadline.endDate.toString(), '2027-01-11');
    assert.equal(offersToCalendar(sample.offers, {...speech, day: '2040-01-01'}).count, 0);
  });

  it('keeps the hour of a series when summer time begins', () => {
    const {offers} = scheduled({
      start: '2027-03-16T19:00:00+01:00',
      end: '2027-03-16T20:30:00+01:00',
      rrule: 'FREQ=WEEKLY;UNTIL=20270406',
    });
    const [event] = eventsIn(offersToCalendar(offers, speech).text);
    const dates = event?.iterator();
    const found: string[] = [];
    for (let next = dates?.next(); next; next = dates?.next())
      found.push(next.toJSDate().toISOString());
    assert.deepEqual(found, [
      '2027-03-16T18:00:00.000Z',
      '2027-03-23T18:00:00.000Z',
      '2027-03-30T17:00:00.000Z',
      '2027-04-06T17:00:00.000Z',
    ]);
  });

  it('tells days, hours and moments elsewhere apart', () => {
    const line = (schedule: object): string | undefined =>
      /VEVENT[^]*?(DTSTART.*)/
        .exec(offersToCalendar(scheduled(schedule).offers, speech).text)?.[1]
        ?.trim();
    assert.equal(line({start: '2027-01-19'}), 'DTSTART;VALUE=DATE:20270119');
    assert.equal(
      line({start: '2027-07-19', opensAt: '14:00', closesAt: '16:00'}),
      'DTSTART;TZID=Europe/Berlin:20270719T140000',
    );
    assert.equal(line({start: '2027-07-19T10:00:00Z'}), 'DTSTART:20270719T100000Z');
    for (const none of [{start: '2027'}, {start: '2026-11-20'}, {text: 'nach Absprache'}])
      assert.equal(line(none), undefined);
  });

  it('takes nothing but text of a hostile feed', () => {
    const {text} = offersToCalendar(hostile.offers, speech);
    assertFolded(text);
    const events = eventsIn(text);
    assert.equal(events.length, 2);
    for (const event of events) {
      assert.equal(event.summary, FORMULA);
      assert.equal(event.component.getFirstProperty('attendee'), null);
      assert.equal(event.component.getFirstProperty('url'), null);
      assert.equal(event.component.getFirstProperty('rrule'), null);
      assert.ok(event.description.includes(MARKUP));
      assert.doesNotMatch(event.description, /[\u202a-\u202e\u2066-\u2069]/);
    }
  });
});

describe('an address book of offices', () => {
  it('names each office once with what it can be asked, read back by a parser that is not ours', () => {
    const text = officesToVcards(officesOfAll(sample.offers), speech);
    assertFolded(text);
    const cards = cardsIn(text);
    assert.ok(cards.length > 1);
    const evening = cards.find(
      (card) => card.getFirstPropertyValue('email') === 'abend@example.org',
    );
    assert.ok(evening);
    assert.equal(evening.getFirstPropertyValue('version'), '4.0');
    assert.equal(evening.getFirstPropertyValue('kind'), 'org');
    assert.equal(evening.getFirstPropertyValue('fn'), 'Agentur für Arbeit Musterstadt, Anmeldung');
    assert.match(String(evening.getFirstPropertyValue('note')), /Elternabend/);
  });

  it('names a person while consent lasts, and not a day longer', () => {
    const onDay = (one: string): string =>
      officesToVcards(officesOfAll(hostile.offers), {...speech, day: one});
    assert.match(onDay('2026-12-31'), /KIND:individual\r\nFN:Testperson/);
    assert.doesNotMatch(onDay('2027-01-01'), /Testperson|individual/);
  });

  it('takes nothing but text of a hostile feed', () => {
    const text = officesToVcards(officesOfAll(hostile.offers), speech);
    assertFolded(text);
    for (const card of cardsIn(text)) {
      assert.equal(card.getFirstProperty('url'), null);
      assert.equal(card.getFirstProperty('attendee'), null);
      assert.equal(card.getFirstProperty('x-evil'), null);
    }
    const street = cardsIn(text)[0]?.getFirstPropertyValue('adr');
    assert.ok(Array.isArray(street) && street.includes('Markt; 1, a\\b'));
  });
});

const town = feedOf(partnerSample());
const linkOf = ({id}: {readonly id: string}): string => `https://stadt.invalid/?koko-id=${id}`;

function partnerOf(feed: Feed, id: string): Partner {
  const record = feed.get(id);
  assert.ok(record?.type === 'partner');
  return record;
}

describe('an address book of partners', () => {
  it('holds each office, then persons, read back by a parser that is not ours', () => {
    const {text, count, missing} = recordsToVcards(town.partners, {...speech, linkOf});
    assertFolded(text);
    const cards = cardsIn(text);
    assert.equal(cards.length, count);
    const names = cards.map((card) => card.getFirstPropertyValue('fn'));
    assert.deepEqual(names.slice(0, 3), [
      'Agentur für Arbeit Musterstadt, Berufsberatung',
      'Agentur für Arbeit Musterstadt, Ehemals',
      'Muster Person',
    ]);
    const [first] = cards;
    assert.equal(first?.getFirstPropertyValue('source'), 'https://stadt.invalid/?koko-id=p-agency');
    assert.equal(first.getFirstPropertyValue('tel'), '0000 5550');
    assert.equal(first.getFirstPropertyValue('categories'), 'Arbeitsverwaltung');
    assert.deepEqual(first.getFirstPropertyValue('adr'), [
      '',
      '',
      'Lange Straße 5',
      'Musterstadt',
      '',
      '99990',
      '',
    ]);
    const silent = town.partners.filter(({contacts}) => contacts.length === 0);
    assert.deepEqual(missing, silent);
  });

  it('names a partner that has an address and no office, and a committee’s own office', () => {
    const feed = feedOf(
      smallFeed({
        partners: [
          {id: 'p-a', name: 'Werkhof', address: {locality: 'Hagen'}, geo: {lat: 51.36, lon: 7.47}},
        ],
        tiers: [{id: 't', rank: 0, label: 'Ebene'}],
        committees: [
          {id: 'c-a', name: 'Beirat', tier: 't', contacts: [{role: 'Büro', phone: '0000 1'}]},
        ],
      }),
    );
    const records = [...feed.committees, ...feed.partners];
    const cards = cardsIn(recordsToVcards(records, speech).text);
    assert.deepEqual(
      cards.map((card) => card.getFirstPropertyValue('fn')),
      ['Beirat, Büro', 'Werkhof'],
    );
    assert.equal(cards[1]?.getFirstPropertyValue('geo'), 'geo:51.36,7.47');
  });

  it('names a person while consent lasts, and not a day longer, in tables too', () => {
    const onDay = (one: string): string =>
      recordsToVcards(hostile.partners, {...speech, day: one}).text +
      toCsv(hostile.partners, partnerColumns({...speech, day: one}));
    assert.match(onDay('2026-12-31'), /FN:Testperson[^]*Büro \(Testperson\)/);
    assert.doesNotMatch(onDay('2027-01-01'), /Testperson/);
  });

  it('takes nothing but text of a hostile feed', () => {
    const {text} = recordsToVcards(hostile.partners, {...speech, linkOf: () => 'javascript:x'});
    assertFolded(text);
    for (const card of cardsIn(text))
      for (const name of ['url', 'source', 'x-evil'])
        assert.equal(card.getFirstProperty(name), null, name);
    assert.doesNotMatch(text, /[\u202a-\u202e\u2066-\u2069\u200f]/);
  });
});

describe('a table of partners', () => {
  it('says where they sit on the day, read back by a parser that is not ours', () => {
    const seatsOn = (one: string): string | undefined => {
      const text = toCsv(town.partners, partnerColumns({...speech, day: one}), {delimiter: ';'});
      return rowsIn(text, ';').find(({id}) => id === 'p-agency')?.committees;
    };
    assert.equal(
      seatsOn(day),
      'Lenkungskreis Übergang (Vorsitz), Operatives Netzwerk, Jugendberufskooperation',
    );
    assert.match(seatsOn('2013-06-01') ?? '', /Beirat Aufbau/);
  });
});

describe('an address on a letter', () => {
  it('has name, street and town, and a country where it is another one', () => {
    const lines = (id: string): readonly string[] | undefined =>
      postalLines(partnerOf(town, id), speech);
    assert.deepEqual(lines('p-agency'), [
      'Agentur für Arbeit Musterstadt',
      'Lange Straße 5',
      '99990 Musterstadt',
    ]);
    assert.equal(lines('p-chamber'), undefined);
    const away = {street: 'Dam 1', postalCode: '1012 JS', locality: 'Amsterdam', country: 'nl'};
    const feed = feedOf(smallFeed({partners: [{id: 'p', name: 'Gilde', address: away}]}));
    assert.equal(postalLines(partnerOf(feed, 'p'), speech)?.[3], 'NL');
  });

  it('takes nothing but text of a hostile feed', () => {
    const lines = postalLines(partnerOf(hostile, 'p-evil'), speech) ?? [];
    assert.equal(lines.length, 3);
    for (const line of lines) assert.doesNotMatch(line, /[\n\u202a-\u202e\u2066-\u2069\u200f]/);
  });
});

describe('data for search engines', () => {
  it('says nothing of persons and cannot end its script', () => {
    for (const feed of [sample, hostile, town]) {
      const text =
        jsonLdText(offersToJsonLd(feed.offers, speech)) +
        jsonLdText(partnersToJsonLd(feed.partners, speech));
      assert.doesNotMatch(
        text,
        /[<>\u202e]|javascript:|vbscript:|Testperson|Muster Person|@example|@agentur|02331 1|0000 55/,
      );
    }
    const {itemListElement} = offersToJsonLd(sample.offers, speech);
    assert.ok(Array.isArray(itemListElement) && itemListElement.length === sample.offers.length);
  });

  it('names a price only where it is free: nothing else is a number', () => {
    const priced = (cost: object): unknown => {
      const {offers} = feedOf(smallFeed({offers: [{id: 'o', title: 'Kurs', cost}]}));
      const {itemListElement} = JSON.parse(jsonLdText(offersToJsonLd(offers, speech))) as {
        itemListElement: readonly {readonly item: {readonly offers?: unknown}}[];
      };
      return itemListElement[0]?.item.offers;
    };
    assert.deepEqual(priced({free: true}), {'@type': 'Offer', price: 0});
    assert.equal(priced({free: false, note: '5 Euro'}), undefined);
  });

  it('says of partners where they sit on the day', () => {
    const list = partnersToJsonLd([partnerOf(town, 'p-jobcentre')], {...speech, linkOf});
    assert.deepEqual(JSON.parse(jsonLdText(list)), {
      '@context': 'https://schema.org',
      '@type': 'ItemList',
      numberOfItems: 1,
      itemListElement: [
        {
          '@type': 'ListItem',
          position: 1,
          item: {
            '@type': 'Organization',
            '@id': 'https://stadt.invalid/?koko-id=p-jobcentre',
            name: 'Jobcenter Musterstadt',
            keywords: ['Arbeitsverwaltung', 'Jugendhilfe'],
            memberOf: [
              {'@type': 'Organization', name: 'Lenkungskreis Übergang'},
              {'@type': 'Organization', name: 'Jugendberufskooperation'},
            ],
          },
        },
      ],
    });
  });
});

describe('a list as plain text', () => {
  it('is numbered, leaves out what is not said, and has no controls', () => {
    const text = sheetToText({
      title: 'Merkliste',
      entries: [
        {
          title: BIDI,
          facts: [
            ['Wann', 'Di.\nMi.'],
            ['Kosten', ''],
          ],
          link: 'https://a.invalid/',
        },
      ],
      foot: ['Stand heute'],
    });
    assert.equal(
      text,
      'Merkliste\n\n1. Kurs fdp.exeEnde\n   Wann: Di. Mi.\n   https://a.invalid/\n\nStand heute\n',
    );
  });
});
