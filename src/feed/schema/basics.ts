/** Schemas of single values. */
import {isRealDate} from '../dates.js';
import {fullUrl, urlProblem} from '../safe-url.js';
import {boolean, number as numberFrom, oneOf, string} from './forms.js';

export const LANGUAGE_TAG = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const DATE_TIME =
  /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/;
const RRULE = /^(RRULE:)?(?=(.*;)?FREQ=[A-Z]+(;|$))[A-Z-]+=[^;=\s]+(;[A-Z-]+=[^;=\s]+)*$/;

/** Of the publisher's choosing; an empty one is none. */
export const id = string();
export const line = string();
export const flag = boolean();
export const number = numberFrom();
export const amount = numberFrom({min: 0});

export const languageTag = string({pattern: LANGUAGE_TAG, misfit: 'bad-language'});

const unreal = (value: string) => (isRealDate(value.slice(0, 10)) ? undefined : 'no-such-date');

export const partialDate = string({pattern: DATE, misfit: 'bad-date', flaw: unreal});

/** A day, or a moment with its offset from UTC. */
export const dateOrMoment = string({
  flaw: (value) => {
    const [isMoment, , , , offset] = DATE_TIME.exec(value) ?? [];
    if (isMoment && !offset) return 'missing-offset';
    return isMoment || DATE.test(value) ? unreal(value) : 'bad-date';
  },
});

export const time = string({pattern: /^([01]\d|2[0-3]):[0-5]\d$/, misfit: 'bad-time'});

/** RFC 5545; the prefix that calendars put before it is taken off. */
export const rrule = string({
  pattern: RRULE,
  misfit: 'bad-rrule',
  mend: (value) => value.replace(/^RRULE:/, ''),
});

export const email = string({
  pattern: /^[^\s@<>()",;:\\]+@[^\s@<>()",;:\\]+$/,
  misfit: 'bad-email',
});

export const url = string({flaw: urlProblem, mend: fullUrl});

export const status = oneOf('planned', 'active', 'paused', 'ending', 'ended');

export const regionKey = (pattern: RegExp) => string({pattern, misfit: 'bad-region-key'});
