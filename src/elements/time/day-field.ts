/** Fields for a day, and what is said where something else is written. */
import {html, nothing, type TemplateResult} from 'lit';
import {isDay} from '../../feed/dates.js';
import type {Day} from '../../feed/types.js';
import {formatDate} from '../../i18n/format.js';
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

/** The day that is shown, or the one that it is compared with. */
export type DayFieldName = 'time-day' | 'time-compared';

/** What was written and is no day of the time line. */
export interface Mistake {
  readonly field: DayFieldName;
  readonly text: string;
}

export interface DayFieldView {
  readonly name: DayFieldName;
  readonly label: string;
  readonly axis: Axis;
  readonly day: Day;
  readonly mistake: Mistake | undefined;
}

export interface DayFieldActions {
  readonly show: (day: Day) => void;
  /** Something was written that is no day of the time line; undefined when that is mended. */
  readonly mistake: (mistake: Mistake | undefined) => void;
}

/** Days between the ends of the time line: browsers tell each year on the way, 0002, 0020, 0201, while it is typed. */
export function dayField(view: DayFieldView, {show, mistake}: DayFieldActions): TemplateResult {
  const {name, label, axis, day} = view;
  const [first, last] = [axis.first, dayAt(axis, axis.length)];
  const isWrong = view.mistake?.field === name;
  const dayOf = ({value}: HTMLInputElement): Day | undefined => {
    const written = readDay(value);
    return written !== undefined && written >= first && written <= last ? written : undefined;
  };
  const onChange = ({target}: Event): void => {
    const written = dayOf(target as HTMLInputElement);
    if (written !== undefined && written !== day) show(written);
  };
  const onBlur = ({target}: Event): void => {
    const field = target as HTMLInputElement;
    if (dayOf(field) !== undefined) {
      if (isWrong) mistake(undefined);
      return;
    }
    if (field.value !== '') mistake({field: name, text: field.value});
    field.value = day;
  };
  return html`<label class="time-field">
    <span>${label}</span>
    <input
      class="input"
      id=${name}
      type="date"
      min=${first}
      max=${last}
      .value=${day}
      aria-invalid=${isWrong ? 'true' : nothing}
      aria-describedby=${isWrong ? `${name}-mistake` : nothing}
      @change=${onChange}
      @blur=${onBlur}
    />
  </label>`;
}

/** Says what is wrong in a field, and how days are written. */
export function mistakeLine(
  {name, axis, mistake}: Pick<DayFieldView, 'name' | 'axis' | 'mistake'>,
  {lang}: TimeContext,
): TemplateResult | typeof nothing {
  if (mistake?.field !== name) return nothing;
  const [first, last] = [axis.first, dayAt(axis, axis.length)];
  return html`<p class="bad" id="${name}-mistake" role="alert">
    ${timeMessages(lang).badDay(mistake.text, formatDate(first, lang), formatDate(last, lang))}
  </p>`;
}
