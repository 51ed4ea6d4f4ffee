import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  addOffer,
  addPartner,
  addRecord,
  parseSmall,
  today,
  type ListName,
} from '../../test/support/parse-small.js';
import {smallFeed, type FeedFile, type RawRecord} from '../../test/support/small-feed.js';
import {parseFeed, parseFeedText} from './parse-feed.js';

describe('parseFeed', () => {
  it('takes a valid feed without a problem', () => {
    assert.deepEqual(parseSmall().found, []);
  });

  it('refuses what is no JSON, no object and no feed, and says so in both languages', () => {
    const codes = (result: ReturnType<typeof parseFeed>) => {
      assert.equal(result.feed, undefined);
      for (const {message, mend} of result.problems)
        assert.ok(message.de && message.en && mend.de && mend.en);
      return result.problems.map(({code}) => code);
    };
    assert.deepEqual(codes(parseFeedText('{"offers": [}')), ['not-json']);
    assert.deepEqual(codes(parseFeedText('')), ['not-json']);
    for (const input of [undefined, null, 7, 'x', true, [], [smallFeed()], () => 1])
      assert.deepEqual(codes(parseFeed(input)), ['not-an-object']);
    for (const input of [{}, {type: 'FeatureCollection', features: []}, {offers: 5}, {meta: {}}])
      assert.deepEqual(codes(parseFeed(input)), ['not-a-feed']);
  });

  it('says where a text is no JSON, as far as the engine does', () => {
    const mend = (text: string) => parseFeedText(text).problems.map((problem) => problem.mend.de);
    const [missing = ''] = mend('{"offers": []\n"partners": []}');
    assert.match(missing, /Die Stelle: (Zeile 2, Zeichen 1|Zeichen 15)\.$/);
    const [odd = ''] = mend('{"offers": [}');
    assert.match(odd, /Die Stelle: (bei „.*\[\}“|Zeichen 13)\.$/);
  });

  it('takes text with a byte order mark', () => {
    const {feed, problems} = parseFeedText(`\ufeff${JSON.stringify(smallFeed())}`, {today});
    assert.equal(feed?.offers.length, 1);
    assert.deepEqual(problems, []);
  });

  it('takes a single list, and an empty feed that names its format', () => {
    const {feed, problems} = parseFeed({partners: [{id: 'p', name: 'Verein'}]});
    assert.equal(feed?.partners[0]?.name.de, 'Verein');
    assert.deepEqual(
      problems.map(({code, pointer}) => `${code} ${pointer}`),
      ['missing-field '],
    );
    assert.deepEqual(parseFeed({meta: {format: 'koko-feed/1', title: 'Leer'}}).problems, []);
  });

  it('reads on when the format is missing or unknown', () => {
    const meta = smallFeed().meta;
    assert.deepEqual(parseSmall({meta: {...meta, format: 'koko-feed/2'}}).found, [
      'unknown-format /meta/format',
    ]);
    assert.deepEqual(parseSmall({meta: {...meta, format: undefined}}).found, [
      'missing-format /meta',
    ]);
  });

  it('takes German for the first language where none is named', () => {
    const {feed, found} = parseSmall({meta: {...smallFeed().meta, languages: undefined}});
    assert.deepEqual([feed.meta.languages, found], [['de'], []]);
    const odd = parseSmall({meta: {...smallFeed().meta, languages: ['Deutsch!', 'fr']}});
    assert.deepEqual(odd.feed.meta.languages, ['fr']);
    assert.deepEqual(odd.found, ['bad-language /meta/languages/0']);
    assert.equal(odd.feed.partners[1]?.name.fr, 'Agentur für Arbeit');
  });

  it('leaves unknown keys alone, whatever is in them', () => {
    const {feed, found, record} = addPartner({'x-own': {deep: [1]}, colour: 'blue', since_: {}});
    assert.deepEqual(found, []);
    assert.ok(record && !('colour' in record) && !('x-own' in record));
    assert.deepEqual(parseSmall({meta: {...feed.meta, publisher: 'Stadt', extra: 1}}).found, []);
  });

  it('takes null and empty strings for nothing said', () => {
    const {found, record} = addPartner({url: '', parent: null, description: {de: ''}, address: {}});
    assert.deepEqual(found, []);
    assert.ok(record?.type === 'partner');
    assert.deepEqual(
      [record.url, record.parent, record.description, record.address],
      [undefined, undefined, undefined, undefined],
    );
  });
});

describe('a bad value', () => {
  it('falls out alone where the record can do without it', () => {
    const {found, record, at} = addPartner({
      url: 7,
      geo: {lat: 95, lon: 8},
      contacts: [{role: 'Büro', email: 'a b'}, 'x', {email: 'a@example.org'}, {role: 'Empfang'}],
    });
    assert.deepEqual(found, [
      `out-of-range ${at}/geo/lat`,
      `wrong-type ${at}/url`,
      `bad-email ${at}/contacts/0/email`,
      `wrong-type ${at}/contacts/1`,
      `missing-field ${at}/contacts/2`,
    ]);
    assert.ok(record?.type === 'partner');
    assert.deepEqual(
      record.contacts.map(({role}) => role.de),
      ['Büro', 'Empfang'],
    );
  });

  it('leaves the record out where it carries what the record says', () => {
    const bad: [ListName, RawRecord, string][] = [
      ['partners', {name: 'Verein'}, 'missing-field /partners/2'],
      ['partners', {id: 5, name: 'Verein'}, 'wrong-type /partners/2/id'],
      ['partners', {id: 'n', name: {}}, 'missing-field /partners/2'],
      ['partners', {id: 'n', name: 'V', since: '1.1.2014'}, 'bad-date /partners/2/since'],
      ['partners', {id: 'n', name: 'V', status: 'closed'}, 'unknown-value /partners/2/status'],
      ['offers', {id: 'n', title: 'K', validTo: '2026-02-29'}, 'no-such-date /offers/1/validTo'],
      ['events', {id: 'n', title: 'E', date: '2014-13'}, 'no-such-date /events/1/date'],
      ['documents', {id: 'n', title: 'D', kind: []}, 'wrong-type /documents/1/kind'],
      ['committees', {id: 'n', name: 'G'}, 'missing-field /committees/2'],
      ['relations', {id: 'n', from: 'p-office', to: 'p-agency'}, 'missing-field /relations/2'],
    ];
    for (const [list, record, expected] of bad) {
      const {feed, found} = addRecord(list, record);
      assert.deepEqual(found, [`${expected} !`]);
      assert.equal(feed[list].length, smallFeed()[list].length);
    }
  });

  it('of a text costs its language only', () => {
    const {found, record, at} = addPartner({
      name: {de: 'Verein', en: 5, 'no tag': 'x', 'x-own': 1},
    });
    assert.deepEqual(found, [`wrong-type ${at}/name/en`, `bad-language ${at}/name/no tag`]);
    assert.ok(record?.type === 'partner');
    assert.deepEqual({...record.name}, {de: 'Verein'});
  });

  it('among records says that no record is there', () => {
    const {found} = parseSmall({events: [null, 'x', [], undefined] as unknown as RawRecord[]});
    assert.deepEqual(
      found,
      [0, 1, 2, 3].map((index) => `wrong-type /events/${index} !`),
    );
  });

  it('instead of a list costs the list', () => {
    const {feed, found} = parseSmall({
      events: {} as unknown as RawRecord[],
      vocabularies: [] as unknown as FeedFile['vocabularies'],
      offers: [],
      partners: [],
      situations: [],
    });
    assert.ok(found.includes('wrong-type /events') && found.includes('wrong-type /vocabularies'));
    assert.equal(feed.committees.length, 2);
  });

  it('is pointed to as RFC 6901 says', () => {
    const {found, at} = addPartner({name: {de: 'V', 'a/b~c': 'x'}});
    assert.deepEqual(found, [`bad-language ${at}/name/a~1b~0c`]);
  });
});

describe('single values', () => {
  it('in addresses lead nowhere unsafe', () => {
    const codes = {
      'https://example.org/a?b=c#d': [],
      '/kontakt': [],
      'mailto:koko@example.org': [],
      'tel:+492331123': [],
      'javascript:alert(1)': ['unsafe-url'],
      ' JaVa\tScript:alert(1)': ['unsafe-url'],
      'data:text/html,x': ['unsafe-url'],
      'http://[': ['bad-url'],
      'www.jobcenter.de': ['bad-url'],
      'stadt.de/kontakt': ['bad-url'],
    };
    for (const [url, expected] of Object.entries(codes)) {
      const {found, record, at} = addPartner({url});
      assert.deepEqual(
        found,
        expected.map((code) => `${code} ${at}/url`),
      );
      assert.equal(record && Reflect.get(record, 'url'), expected.length > 0 ? undefined : url);
    }
  });

  it('in addresses become links, with or without blanks', () => {
    const {found, record} = addPartner({url: ' https://example.org/Flyer 2026.pdf '});
    assert.deepEqual(found, []);
    assert.equal(record && Reflect.get(record, 'url'), 'https://example.org/Flyer%202026.pdf');
  });

  it('in addresses start where the feed came from, each feed at its own place', () => {
    const file = smallFeed({partners: [{id: 'p', name: 'P', url: 'p.html'}]});
    const urlOf = (base?: string) => {
      const record = parseFeed(file, {base}).feed?.get('p');
      return record?.type === 'partner' ? record.url : undefined;
    };
    assert.equal(urlOf('https://a.example/x/feed.json'), 'https://a.example/x/p.html');
    assert.equal(urlOf('https://b.example/feed.json'), 'https://b.example/p.html');
    assert.equal(urlOf(), 'p.html');
  });

  it('in schedules keep to their forms', () => {
    const {found, record, at} = addOffer({
      schedule: [
        {
          start: '2026-11-12T19:00:00+01:00',
          end: '2026-11-12',
          rrule: 'RRULE:FREQ=WEEKLY;BYDAY=TU',
        },
        {start: '2026-11-12T19:00', opensAt: '24:00', closesAt: '17:00', rrule: 'every day'},
        {start: '2026-02-30T19:00:00Z'},
      ],
    });
    assert.deepEqual(found, [
      `missing-offset ${at}/schedule/1/start`,
      `bad-rrule ${at}/schedule/1/rrule`,
      `bad-time ${at}/schedule/1/opensAt`,
      `no-such-date ${at}/schedule/2/start`,
    ]);
    assert.ok(record?.type === 'offer');
    assert.equal(record.schedule[0]?.rrule, 'FREQ=WEEKLY;BYDAY=TU');
    assert.deepEqual({...record.schedule[1]}, {closesAt: '17:00'});
    assert.equal(record.schedule.length, 2);
  });

  it('may be one where a list is usual', () => {
    const {found, record} = addOffer({schedule: {text: 'dienstags'}, legalBasis: '§ 30 SGB III'});
    assert.deepEqual(found, []);
    assert.ok(record?.type === 'offer');
    assert.equal(record.schedule[0]?.text?.de, 'dienstags');
    assert.deepEqual(record.legalBasis, ['§ 30 SGB III']);
  });

  it('know the modes there are', () => {
    const {found, record, at} = addOffer({mode: ['online', 'fax', 'phone'], capacity: {seats: 8}});
    assert.deepEqual(found, [`unknown-value ${at}/mode/1`]);
    assert.ok(record?.type === 'offer');
    assert.deepEqual([record.mode, record.capacity?.places], [['online', 'phone'], 8]);
  });

  it('in official keys are digits', () => {
    const {found} = addRecord('areas', {id: 'a', name: 'Hagen', ars: '059140000000', ags: 'Hagen'});
    assert.deepEqual(found, ['bad-region-key /areas/2/ags']);
  });

  it('fall out together where a span ends before it begins', () => {
    const reversed = addPartner({since: '2014', until: '2013-12'});
    assert.deepEqual(reversed.found, [`reversed-span ${reversed.at}`]);
    assert.ok(reversed.record?.type === 'partner');
    assert.deepEqual([reversed.record.since, reversed.record.until], [undefined, undefined]);
    assert.deepEqual(addPartner({since: '2014', until: '2014-01'}).found, []);
    const {found, record, at} = addOffer({
      ages: {from: 27, to: 16},
      application: {from: '2027', to: '2026', text: 'x'},
    });
    assert.deepEqual(found, [`reversed-span ${at}/application`, `reversed-span ${at}/ages`]);
    assert.ok(record?.type === 'offer');
    assert.equal(record.ages, undefined);
    assert.deepEqual(Object.keys(record.application ?? {}), ['text']);
  });

  it('are cleaned of what may not get into a page, ids as well', () => {
    const {found, record, at} = addPartner({shortName: 'a\u0000b', description: 'x\ud800\u202ey'});
    assert.deepEqual(found, [
      `control-character ${at}/shortName`,
      `broken-character ${at}/description`,
      `bidi-control ${at}/description`,
    ]);
    assert.ok(record?.type === 'partner');
    assert.deepEqual([record.shortName?.de, record.description?.de], ['ab', 'x\ufffdy']);
  });
});
