/** The events a host page may listen to. */
import type {Feed, Problem} from '../feed/types.js';

/** Somebody chose records. Bubbles, crosses shadow borders; cancelling it keeps the choice as it was. */
export class KokoSelectEvent extends CustomEvent<{readonly ids: readonly string[]}> {
  static readonly type = 'koko-select';
  constructor(ids: readonly string[]) {
    super(KokoSelectEvent.type, {bubbles: true, composed: true, cancelable: true, detail: {ids}});
  }
}

/** The first good render with a feed, and each one after a refresh. Does not bubble. */
export class KokoReadyEvent extends CustomEvent<{
  readonly feed: Feed;
  readonly problems: readonly Problem[];
}> {
  static readonly type = 'koko-ready';
  constructor(feed: Feed, problems: readonly Problem[]) {
    super(KokoReadyEvent.type, {detail: {feed, problems}});
  }
}

/** The feed could not be had or read. Does not bubble. */
export class KokoErrorEvent extends CustomEvent<{
  readonly code: string;
  readonly problems: readonly Problem[];
}> {
  static readonly type = 'koko-error';
  constructor(code: string, problems: readonly Problem[]) {
    super(KokoErrorEvent.type, {detail: {code, problems}});
  }
}

/** Search or filters of a widget changed. Bubbles, crosses shadow borders. */
export class KokoFilterEvent extends CustomEvent<{
  readonly query: string;
  readonly filter: string;
  readonly count: number;
}> {
  static readonly type = 'koko-filter';
  constructor(query: string, filter: string, count: number) {
    super(KokoFilterEvent.type, {bubbles: true, composed: true, detail: {query, filter, count}});
  }
}

/** A tour has come to a step, from 0. Bubbles, crosses shadow borders. */
export class KokoStepEvent extends CustomEvent<{readonly tour: string; readonly step: number}> {
  static readonly type = 'koko-step';
  constructor(tour: string, step: number) {
    super(KokoStepEvent.type, {bubbles: true, composed: true, detail: {tour, step}});
  }
}

declare global {
  interface HTMLElementEventMap {
    'koko-select': KokoSelectEvent;
    'koko-ready': KokoReadyEvent;
    'koko-error': KokoErrorEvent;
    'koko-filter': KokoFilterEvent;
    'koko-step': KokoStepEvent;
  }
}
