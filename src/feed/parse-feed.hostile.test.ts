import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkLinks} from '../../test/support/check-links.js';
import {parseSmall} from '../../test/support/parse-small.js';
import {smallFeed, type RawRecord} from '../../test/support/small-feed.js';
import {parseFeed, parseFeedText} from './parse-feed.js';
import {MAX_PROBLEMS} from './problems.js';

/** Parses what no publisher would write on purpose. */
function parse(input: unknown) {
  const {feed, problems} = parseFeed(input, {today: '2026-11-21'});
  assert.ok(feed);
  return {feed, problems, codes: new Set(problems.map(({code}) => code))};
}

const partners = (length: number, make: (index: number) => unknown) =>
  Array.from({length}, (_, index) => make(index));

describe('hostile input', () => {
  it('of a million records is read up to the limit, with the problems counted', () => {
    const {feed, problems} = parse({
      ...smallFeed(),
      partners: partners(1_000_000, (index) => (index === 3 ? {id: 'p', name: 'Verein'} : index)),
    });
    assert.equal(feed.partners.length, 1);
    assert.equal(problems.length, MAX_PROBLEMS);
    assert.equal(problems[0]?.code, 'list-too-long');
    assert.equal(problems.at(-1)?.code, 'too-many');
    assert.match(problems.at(-1)?.message.en ?? '', /^There are 249\d{3} more problems\.$/);
  });

  it('keeps all problems while they are no more than the limit', () => {
    const bad = partners(MAX_PROBLEMS, () => 0);
    assert.ok(
      !parse({...smallFeed(), documents: [], events: [], situations: bad}).codes.has('too-many'),
    );
    assert.ok(parse({...smallFeed(), situations: [...bad, 0]}).codes.has('too-many'));
  });

  it('with a list of four thousand million holes in a record does not hang', () => {
    const {feed} = parse({...smallFeed(), offers: [{id: 'o', title: 'K', kinds: new Array(4e9)}]});
    assert.deepEqual(feed.offers[0]?.kinds, []);
  });

  it('nested 2,000 levels deep is left alone', () => {
    let deep: unknown = 'x';
    for (let level = 0; level < 2000; level += 1) deep = level % 2 ? [deep] : {name: deep};
    const {codes} = parse({...smallFeed(), 'x-deep': deep, partners: [{id: 'p', name: deep}]});
    assert.ok(codes.has('wrong-type'));
    const text = `${'{"offers":['.repeat(2000)}${']}'.repeat(2000)}`;
    assert.deepEqual(parseFeedText(text).feed?.offers, []);
  });

  it('in a tree of 100,000 areas, each below the next, is linked', () => {
    const length = 100_000;
    const areas = partners(length, (index) => ({
      id: `a${index}`,
      name: 'A',
      parent: `a${index + 1}`,
    }));
    const {feed, problems} = parse({areas});
    assert.equal(feed.areas[0]?.parent, feed.areas[1]);
    assert.deepEqual(problems.map(({code}) => code).slice(-1), ['unknown-id']);
    const circle = [...areas.slice(0, -1), {id: `a${length - 1}`, name: 'A', parent: 'a0'}];
    assert.deepEqual(
      parse({areas: circle}).problems.at(-1)?.pointer,
      `/areas/${length - 1}/parent`,
    );
  });

  it('with cycles is read as far as it is known', () => {
    const partner: RawRecord = {id: 'p', name: 'Verein'};
    const file: Record<string, unknown> = {...smallFeed(), partners: [partner]};
    Object.assign(partner, {address: partner, contacts: [partner], parent: partner, self: partner});
    file.tours = file;
    const {feed, codes} = parse(file);
    assert.equal(feed.partners[0]?.name.de, 'Verein');
    assert.ok(codes.has('wrong-type'));
  });

  it('with accessors that throw loses what they stand for', () => {
    const trap = () => {
      throw new Error('no');
    };
    const bad = {id: 'p-bad', name: 'Verein'};
    Object.defineProperty(bad, 'url', {get: trap, enumerable: true});
    const list: unknown[] = [bad, {id: 'p', name: 'Verein'}, 0];
    Object.defineProperty(list, 2, {get: trap});
    const file = {...smallFeed(), partners: list};
    Object.defineProperty(file, 'offers', {get: trap, enumerable: true});
    const {feed, problems} = parse(file);
    assert.deepEqual(
      feed.partners.map(({id}) => id),
      ['p-bad', 'p'],
    );
    const unreadable = problems.filter(({code}) => code === 'unreadable');
    assert.deepEqual(
      unreadable.map(({pointer}) => pointer),
      ['/partners/0/url', '/partners/2', '/offers'],
    );
  });

  it('that resists being looked at is refused', () => {
    const handler = new Proxy(
      {},
      {
        get() {
          throw new Error('no');
        },
      },
    );
    const {feed, problems} = parseFeed(new Proxy({}, handler));
    assert.equal(feed, undefined);
    assert.equal(problems.length, 1);
    const {proxy, revoke} = Proxy.revocable({}, {});
    revoke();
    assert.equal(parseFeed(proxy).problems.length, 1);
    assert.ok(parse({...smallFeed(), partners: proxy}).codes.has('unreadable'));
  });

  it('with names that objects inherit as keys and ids does no harm', () => {
    const ids = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
    const text = JSON.stringify({
      meta: smallFeed().meta,
      partners: ids.map((id) => ({id, name: 'Verein'})),
      offers: [{id: 'o', title: 'Kurs', providers: [...ids, 'valueOf']}],
      situations: [{id: 'w', title: 'W', filter: {FILTER: ['x']}}],
      layout: {positions: {FILTER: [1, 2]}},
    }).replaceAll('FILTER', '__proto__');
    const hostile = text.replace('{"meta"', '{"__proto__":{"offers":[{"id":"evil"}]},"meta"');
    const {feed, problems} = parseFeedText(
      hostile.replaceAll('"name":"Verein"', '"name":{"de":"V","__proto__":"x"}'),
    );
    assert.ok(feed);
    checkLinks(feed);
    assert.deepEqual(
      feed.offers[0]?.providers.map(({id}) => id),
      ids,
    );
    assert.equal(feed.get('__proto__')?.type, 'partner');
    assert.equal(feed.get('valueOf'), undefined);
    assert.deepEqual(feed.layout?.positions.get('__proto__'), [1, 2]);
    assert.deepEqual(Object.keys(feed.situations[0]?.filter ?? {}), ['__proto__']);
    assert.deepEqual(Object.keys(feed.partners[0]?.name ?? {}), ['de']);
    const codes = new Set(problems.map(({code}) => code));
    assert.deepEqual(codes, new Set(['unknown-id', 'bad-language']));
    assert.equal(({} as Record<string, unknown>).offers, undefined);
  });

  it('with half characters in ids and texts is mended the same everywhere', () => {
    const {feed, problems} = parseSmall({
      documents: [{id: 'd\ud800', title: 'Titel\udfff'}],
      events: [{id: 'e', title: 'E', about: ['d\ud800'], source: 'd\ud800'}],
    });
    assert.equal(feed.events[0]?.source, feed.documents[0]);
    assert.equal(feed.documents[0]?.title.de, 'Titel\ufffd');
    assert.ok(problems.every(({code}) => code === 'broken-character'));
  });

  it('of very long texts is cut', () => {
    const {feed, codes} = parse({
      ...smallFeed(),
      partners: [{id: 'p', name: 'x'.repeat(5_000_000)}],
    });
    assert.equal(feed.partners[0]?.name.de?.length, 100_000);
    assert.ok(codes.has('text-too-long'));
  });

  it('does not slow the checks of addresses, rules and languages down', () => {
    const long = 'a'.repeat(90_000);
    const values = [
      `https://${long}`,
      `${long}@`,
      `FREQ=${long};`,
      ';'.repeat(90_000),
      `${long}@${long}`,
    ];
    const before = performance.now();
    for (const value of values) {
      parse({
        offers: [
          {
            id: 'o',
            title: {[value]: 'x'},
            url: value,
            schedule: {rrule: value, start: value},
            languages: [value],
          },
        ],
        partners: [{id: 'p', name: 'V', contacts: [{role: 'B', email: value}], since: value}],
      });
    }
    // Linear checks take milliseconds; one that runs away would take minutes.
    assert.ok(performance.now() - before < 10_000);
  });
});
