/** The time line of a widget, as soon as its code is there. */
import {nothing, type ReactiveElement} from 'lit';
import type {Presence, ViewName} from '../../state/types.js';
import {LazyPart, onceLoaded} from '../lazy-part.js';
import type {TimeBar} from './time-bar.js';
import type {TimeContext, TimePort} from './time-context.js';
import type {Told} from './told-changes.js';

export const timePart = new LazyPart(() => import('./time-views.js'));

const ORDER: readonly ViewName[] = ['network', 'partners'];

export class LazyTime {
  readonly #bar: () => TimeBar | undefined;

  constructor(host: ReactiveElement, port: TimePort) {
    this.#bar = onceLoaded(timePart, ({TimeBar}) => new TimeBar(host, port));
  }

  render(context: TimeContext): unknown {
    return this.#bar()?.render(context) ?? nothing;
  }

  /** How the shown day differs from the one it is compared with, for its picture; undefined where nothing is compared. */
  told(context: TimeContext): Told | undefined {
    return this.#bar()?.told(context);
  }

  /**
   * A line that says which day is shown, and what it is compared with, with the way back to today; nothing for today.
   *
   * @param isEmpty the widget has nothing to show of that day
   */
  note(context: TimeContext, isEmpty: boolean): unknown {
    return this.#bar()?.note(context, isEmpty) ?? nothing;
  }
}

/** Of the widgets that share a day one carries the time line: the first graph, else the first directory. A finder alone has none: what it shows is of today. */
export function carriesTime(widget: object, present: readonly Presence[] = []): boolean {
  const firsts = ORDER.map((view) => present.find((one) => one.view === view));
  return firsts.find((one) => one !== undefined)?.widget === widget;
}
