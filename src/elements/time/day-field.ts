/** The field for a day. */
import {html, nothing, type TemplateResult} from 'lit';
import {isDay} from '../../feed/dates.js';
import type {Day} from '../../feed/types.js';
import {timeMessages} from '../../i18n/time.js';
import {dayAt, type Axis} from './axis.js';
import type {TimeContext} from './time-context.js';

const GERMAN = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/;

/** "1.6.2013" and "2013-06-01", as browsers without a date field hand it on; undefined for no day of the calendar. */
export function readDay(text: string): Day | undefined {
  const [, day = '', month = '', year = ''] = GERMAN.exec(text.trim()) ?? [];
  const iso = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text.trim();
  return isDay(iso) ? iso : undefined;
}

export interface DayFieldView {
  readonly axis: Axis;
  readonly day: Day;
  /** What was written and is no day of the time line. */
  readonly mistake: string | undefined;
}

export interface DayFieldActions {
  readonly show: (day: Day) => void;
  readonly mistake: (text: string | undefined) => void;
}

/** Days between the ends of the time line: browsers tell each year on the way, 0002, 0020, 0201, while it is typed. */
export function dayField(
  {axis, day, mistake}: DayFieldView,
  {lang}: TimeContext,
  actions: DayFieldActions,
): TemplateResult {
  const [first, last] = [axis.first, dayAt(axis, axis.length)];
  const dayOf = ({value}: HTMLInputElement): Day | undefined => {
    const written = readDay(value);
    return written !== undefined && written >= first && written <= last ? written : undefined;
  };
  const onChange = ({target}: Event): void => {
    const written = dayOf(target as HTMLInputElement);
    if (written !== undefined && written !== day) actions.show(written);
  };
  const onBlur = ({target}: Event): void => {
    const field = target as HTMLInputElement;
    if (dayOf(field) !== undefined) {
      if (mistake !== undefined) actions.mistake(undefined);
      return;
    }
    if (field.value !== '') actions.mistake(field.value);
    field.value = day;
  };
  return html`<label class="time-field">
    <span>${timeMessages(lang).day}</span>
    <input
      class="input"
      id="time-day"
      type="date"
      min=${first}
      max=${last}
      .value=${day}
      aria-invalid=${mistake === undefined ? nothing : 'true'}
      aria-describedby=${mistake === undefined ? nothing : 'time-mistake'}
      @change=${onChange}
      @blur=${onBlur}
    />
  </label>`;
}
