/** What the time line needs to know of the widget that it stands in. */
import type {Day, Feed, Text} from '../../feed/types.js';
import type {CommonMessages} from '../../i18n/common.js';
import type {Comparison, ViewName} from '../../state/types.js';

export interface TimeContext {
  /** The whole feed, whatever day is shown. */
  readonly feed: Feed;
  /** The day that is asked for; undefined for today. */
  readonly day: Day | undefined;
  /** What it is compared with; undefined for the day before the last milestone. */
  readonly compared: Comparison | undefined;
  readonly today: Day;
  readonly lang: string;
  readonly common: CommonMessages;
  /** What the widget shows. */
  readonly view: ViewName;
  /** Whether the time line itself stands in this widget. */
  readonly isCarrier: boolean;
  /** A feed text in the widget's language or the nearest there is. */
  readonly say: (text: Text) => string;
}

/** What the time line asks of its widget. */
export interface TimePort {
  /** Shows another day on the whole page; today without one. With `isStep`, as a step of the history. */
  show(day: Day | undefined, isStep: boolean): void;
  compare(compared: Comparison | undefined, isStep: boolean): void;
  announce(message: string): void;
  /** Puts the focus where the widget begins: what had it has gone. */
  focusStart(): void;
}
