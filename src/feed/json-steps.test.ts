import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import fc from 'fast-check';
import {finish} from '../steps/steps.js';
import {jsonSteps} from './json-steps.js';
import {feedTextSteps, type ReadResult} from './read-feed.js';

const RUNS = {seed: 20_261_122, numRuns: 400};

function outcome(parse: () => unknown): unknown {
  try {
    return {value: parse()};
  } catch (error) {
    return String(error);
  }
}

function assertSame(text: string): void {
  assert.deepEqual(
    outcome(() => finish(jsonSteps(text))),
    outcome(() => JSON.parse(text) as unknown),
    text.slice(0, 200),
  );
}

test('gives what the browser’s own parser gives', () => {
  const spaces = fc.constantFrom(undefined, 1, '\t', '\r\n ');
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), spaces, (value, space) => {
      assertSame(JSON.stringify(value, undefined, space));
    }),
    RUNS,
  );
});

test('refuses what it refuses, with the same words', () => {
  const texts = fc.tuple(
    fc.json({maxDepth: 2}),
    fc.nat(60),
    fc.constantFrom('', '"', ',', '}', ']', '\\', '{', ':', '\v', 'x'),
  );
  fc.assert(
    fc.property(texts, ([text, at, wrong]) => {
      const object = `{"a": ${text}, "b": [${text}, ${text}]}`;
      assertSame(object.slice(0, at) + wrong + object.slice(at + 1));
    }),
    {...RUNS, numRuns: 2000},
  );
  for (const text of [
    '',
    ' ',
    '{',
    '{}',
    ' {} ',
    '{} x',
    '[1]',
    '"a"',
    '{"a":1,}',
    '{"a":[1,]}',
    '{"a":[,1]}',
    '{"a":[]}',
    '{"a":[ ] }',
    '{"a":}',
    '{"a":1 2}',
    '{"__proto__":[1],"a":1,"a":2}',
    '{"a":[1}',
    '{"a":{]}',
    '{"a":"\\\\"}',
    '{"a":"\\""}',
  ])
    assertSame(text);
  // A pause lies behind one of these commas, wherever it is.
  const long = '"' + 'x'.repeat(70_000) + '"';
  for (const list of [`[${long},]`, `[${long},${long} ]`, `[${long},,1]`, `[${long} , ]`])
    assertSame(`{"a": ${list}}`);
});

test('pauses often in a long list', () => {
  const items = Array.from({length: 20_000}, (_, at) => ({
    id: `o${at}`,
    title: 'Beratung "hier" \\ dort',
  }));
  const text = JSON.stringify({offers: items});
  let pauses = 0;
  for (const steps = jsonSteps(text); steps.next().done !== true;) pauses += 1;
  assert.ok(pauses >= text.length / 80_000, `${pauses} pauses`);
  assertSame(text);
});

test('reads a feed as it is read at once, a file with a mark of its encoding too', () => {
  const file = new URL('../../demo/feeds/musterstadt.json', import.meta.url);
  const text = `\ufeff${readFileSync(file, 'utf8')}`;
  const ids = ({feed}: ReadResult) => feed?.offers.map(({id}) => id);
  const [sliced, whole] = [feedTextSteps(text, {}, jsonSteps), feedTextSteps(text)].map(finish);
  assert.ok(sliced && whole);
  assert.deepEqual(ids(sliced), ids(whole));
  assert.equal(ids(whole)?.length, 500);
  const broken = finish(feedTextSteps('{"meta": [}', {}, jsonSteps));
  assert.deepEqual(broken, finish(feedTextSteps('{"meta": [}')));
});
