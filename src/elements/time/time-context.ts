/** What the time line needs to know of the widget that it stands in. */
import type {Day, Feed, Text} from '../../feed/types.js';
import type {CommonMessages} from '../../i18n/common.js';

export interface TimeContext {
  /** The whole feed, whatever day is shown. */
  readonly feed: Feed;
  /** The day that is asked for; undefined for today. */
  readonly day: Day | undefined;
  readonly today: Day;
  readonly lang: string;
  readonly common: CommonMessages;
  /** A feed text in the widget's language or the nearest there is. */
  readonly say: (text: Text) => string;
}

/** What the time line asks of its widget. */
export interface TimePort {
  /** Shows another day on the whole page; today without one. */
  show(day: Day | undefined): void;
  announce(message: string): void;
}
