import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import {isClean} from '../../src/feed/clean-string.js';
import {isRealDate} from '../../src/feed/dates.js';
import {createProblemList} from '../../src/feed/problems.js';
import {readerOf} from '../../src/feed/read/reader-of.js';
import {startReading} from '../../src/feed/read/reading.js';
import {urlProblem} from '../../src/feed/safe-url.js';
import * as basic from '../../src/feed/schema/basics.js';
import type {Schema} from '../../src/feed/schema/forms.js';
import {geo} from '../../src/feed/schema/parts.js';
import {toZod} from './to-zod.js';

const seed = 20261122;

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const SOMEWHERE = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
const RULE = /^(RRULE:)?(?=(.*;)?FREQ=[A-Z]+(;|$))[A-Z-]+=[^;=\s]+(;[A-Z-]+=[^;=\s]+)*$/;

const real = z.refine<string>((value) => isRealDate(value.slice(0, 10)), 'no-such-date');
const matching = (pattern: RegExp, code: string) => z.string().check(z.regex(pattern, code));
const geoShape = geo.form === 'object' ? geo.shape : {};

/** Each single value in zod's own words. */
const inZod: readonly (readonly [name: string, schema: Schema | undefined, zod: z.ZodMiniType])[] =
  [
    ['id', basic.id, z.string()],
    ['flag', basic.flag, z.boolean()],
    ['number', basic.number, z.number()],
    ['amount', basic.amount, z.number().check(z.minimum(0))],
    ['latitude', geoShape.lat, z.number().check(z.minimum(-90), z.maximum(90))],
    ['longitude', geoShape.lon, z.number().check(z.minimum(-180), z.maximum(180))],
    ['status', basic.status, z.enum(['planned', 'active', 'paused', 'ending', 'ended'])],
    [
      'language',
      basic.languageTag,
      matching(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'bad-language'),
    ],
    ['date', basic.partialDate, matching(DATE, 'bad-date').check(real)],
    [
      'moment',
      basic.dateOrMoment,
      z.string().check(
        z.refine((value) => !SOMEWHERE.test(value), 'missing-offset'),
        z.refine((value) => DATE.test(value) || MOMENT.test(value), 'bad-date'),
        real,
      ),
    ],
    ['time', basic.time, matching(/^([01]\d|2[0-3]):[0-5]\d$/, 'bad-time')],
    [
      'rule',
      basic.rrule,
      matching(RULE, 'bad-rrule').check(z.overwrite((value) => value.replace(/^RRULE:/, ''))),
    ],
    ['e-mail', basic.email, matching(/^[^\s@<>()",;:\\]+@[^\s@<>()",;:\\]+$/, 'bad-email')],
    ['address', basic.url, z.string().check(z.refine((value) => urlProblem(value) === undefined))],
    ['region', basic.regionKey(/^\d{12}$/), matching(/^\d{12}$/, 'bad-region-key')],
  ];

const two = fc.integer({min: 0, max: 99}).map((value) => String(value).padStart(2, '0'));
const day = fc
  .tuple(fc.integer({min: 1, max: 9999}), two, two)
  .map(([year, month, date]) => `${String(year).padStart(4, '0')}-${month}-${date}`);
const offset = fc.constantFrom('', 'Z', '+01:00', '+1');

const rule = fc
  .array(fc.constantFrom('RRULE:', 'FREQ=WEEKLY', ';', 'BYDAY=MO', 'COUNT=', 'X'), {maxLength: 5})
  .map((parts) => parts.join(''));

/** Good values, values that are nearly good, and anything. */
const values = fc.oneof(
  fc.jsonValue(),
  fc.double(),
  fc.double({min: -200, max: 200}),
  day,
  day.map((text) => text.slice(0, 7)),
  fc.tuple(day, two, two, offset).map(([date, h, m, zone]) => `${date}T${h}:${m}${zone}`),
  fc.tuple(two, two).map(([h, m]) => `${h}:${m}`),
  rule,
  fc.constantFrom('planned', 'ended', 'over', 'de', 'de-CH', 'x', 'RRULE:FREQ=WEEKLY;BYDAY=MO'),
  fc.constantFrom(
    'a@b',
    'a@@b',
    'https://example.org/',
    'javascript:0',
    'https://[',
    '055660000000',
  ),
);

/** What the reader makes of a value, and the code of the first problem that it sees. */
function readLeaf(schema: Schema, value: unknown) {
  const problems = createProblemList();
  const data = readerOf(schema)(value, startReading(problems, '2026-11-22'));
  return {data, code: problems.toArray()[0]?.code};
}

function codeOf(error: z.core.$ZodError): string {
  const [issue] = error.issues;
  if (issue?.code === 'invalid_type') return 'wrong-type';
  if (issue?.code === 'too_small' || issue?.code === 'too_big') return 'out-of-range';
  if (issue?.code === 'invalid_value')
    return typeof issue.input === 'string' ? 'unknown-value' : 'wrong-type';
  return issue?.message ?? '';
}

describe('the checks of single values', () => {
  for (const [name, schema, zod] of inZod)
    it(`say of every ${name} what zod says`, () => {
      assert.ok(schema);
      fc.assert(
        fc.property(values, (value) => {
          fc.pre(typeof value !== 'string' || isClean(value));
          const {data, code} = readLeaf(schema, value);
          for (const written of [zod, toZod(schema)]) {
            const result = z.safeParse(written, value, {reportInput: true});
            assert.deepEqual(data, result.data);
            if (name === 'address' && typeof value === 'string')
              assert.equal(code, urlProblem(value));
            else assert.equal(code, result.error && codeOf(result.error));
          }
        }),
        {seed, numRuns: 1000},
      );
    });
});
