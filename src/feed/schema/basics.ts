/** Schemas of single values. */
import * as z from 'zod/mini';
import {isRealDate} from '../dates.js';
import {urlProblem} from '../safe-url.js';

export const LANGUAGE_TAG = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const DATE_TIME =
  /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
const DATE_TIME_SOMEWHERE = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?$/;
const RRULE = /^(RRULE:)?(?=(.*;)?FREQ=[A-Z]+(;|$))[A-Z-]+=[^;=\s]+(;[A-Z-]+=[^;=\s]+)*$/;

/** Of the publisher's choosing; an empty one is none. */
export const id = z.string();
export const line = z.string();
export const flag = z.boolean();
export const number = z.number();
export const amount = z.number().check(z.minimum(0));

export const languageTag = z.string().check(z.regex(LANGUAGE_TAG, 'bad-language'));

const isRealPart = (value: string) => isRealDate(value.slice(0, 10));

export const partialDate = z
  .string()
  .check(z.regex(DATE, 'bad-date'), z.refine(isRealPart, 'no-such-date'));

/** A day, or a moment with its offset from UTC. */
export const dateOrMoment = z.string().check(
  z.refine((value) => !DATE_TIME_SOMEWHERE.test(value), 'missing-offset'),
  z.refine((value) => DATE.test(value) || DATE_TIME.test(value), 'bad-date'),
  z.refine(isRealPart, 'no-such-date'),
);

export const time = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'bad-time'));

/** RFC 5545; the prefix that calendars put before it is taken off. */
export const rrule = z.string().check(
  z.regex(RRULE, 'bad-rrule'),
  z.overwrite((value) => value.replace(/^RRULE:/, '')),
);

export const email = z
  .string()
  .check(z.regex(/^[^\s@<>()",;:\\]+@[^\s@<>()",;:\\]+$/, 'bad-email'));

export const url = z.string().check((payload) => {
  const problem = urlProblem(payload.value);
  if (problem) payload.issues.push({code: 'custom', message: problem, input: payload.value});
});

export const status = z.enum(['planned', 'active', 'paused', 'ending', 'ended']);

export const regionKey = (pattern: RegExp) => z.string().check(z.regex(pattern, 'bad-region-key'));
