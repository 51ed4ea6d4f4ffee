import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import {blankRecord} from '../../src/feed/schema/blank-record.js';
import {references} from '../../src/feed/schema/references.js';
import {shapes, type RecordType} from '../../src/feed/schema/sources.js';
import {parseFeed, parseFeedText} from '../../src/feed/parse-feed.js';
import {problemTable, type ProblemCode} from '../../src/feed/problem-table.js';
import {smallFeed} from '../../test/support/small-feed.js';
import {findStale} from '../make-schema.js';
import {problemExamples} from './problem-examples.js';
import {problemsOf} from './problem-pages.js';
import {feedSchema} from './to-zod.js';

const seed = 20261121;
const today = '2026-11-21';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

describe('what is made from the schema', () => {
  it('is up to date', () => {
    assert.deepEqual(findStale(), []);
  });

  it('shows feeds that parse without a problem', () => {
    for (const file of ['docs/feed.md', 'docs/feed.en.md']) {
      const examples = [...read(file).matchAll(/```json\n([^]*?)```/g)].map(([, json]) => json);
      assert.ok(examples.length > 0);
      for (const json of examples)
        assert.deepEqual(parseFeedText(json ?? '', {today}).problems, []);
    }
  });
});

describe('the table of problems', () => {
  for (const [code, example] of Object.entries(problemExamples))
    it(`has an example that raises ${code}, and fills every blank`, () => {
      const problem = problemsOf(example).find((found) => found.code === code);
      assert.ok(problem);
      const {message, mend} = problem;
      for (const text of [message.de, message.en, mend.de, mend.en])
        assert.doesNotMatch(text, /[{]\w|„“|“”|: \.|undefined|\[object/);
    });

  it('keeps German and English apart by their quotation marks', () => {
    for (const code of Object.keys(problemTable) as ProblemCode[]) {
      const {message, mend} = problemTable[code];
      assert.doesNotMatch(message.de + mend.de, /”|!/, code);
      assert.doesNotMatch(message.en + mend.en, /„|!/, code);
    }
  });
});

describe('the zod schema', () => {
  it('takes the feeds that parse without a problem', () => {
    for (const file of [
      smallFeed(),
      JSON.parse(read('test/fixtures/offers-open.json')) as object,
    ]) {
      assert.deepEqual(parseFeed(file, {today}).problems, []);
      assert.equal(z.safeParse(feedSchema, file).success, true);
    }
  });

  it('refuses nothing that the reader takes without a problem', () => {
    const values = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('2013-02', '14:30', 'https://example.org/', 'planned', {free: true}, ['de']),
    );
    fc.assert(
      fc.property(fc.nat(), fc.nat(), values, (at, keyAt, value) => {
        const file = smallFeed();
        const lists = [file.partners, file.committees, file.offers, file.events, file.documents];
        const record = lists.flat()[at % lists.flat().length] ?? {};
        const type = (['partner', 'committee', 'offer', 'event', 'document'] as const)[
          lists.findIndex((list) => list.includes(record))
        ];
        const keys = Object.keys(shapes[type ?? 'partner']);
        record[keys[keyAt % keys.length] ?? 'id'] = value;
        const {problems} = parseFeed(file, {today});
        // Nothing said, and what the publisher adds, the reader takes in more ways than a file should use.
        fc.pre(!/null|""|"x-/.test(JSON.stringify(value)));
        if (!z.safeParse(feedSchema, file).success) assert.notDeepEqual(problems, []);
      }),
      {seed, numRuns: 500},
    );
  });
});

describe('a blank record', () => {
  for (const type of Object.keys(shapes) as RecordType[])
    it(`has every key of a ${type}`, () => {
      const blank = blankRecord(type);
      for (const key of [...Object.keys(shapes[type]), ...Object.keys(references[type])])
        assert.ok(key in blank, key);
    });
});
