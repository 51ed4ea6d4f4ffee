/** Counts what elements may leave behind on a page: listeners on what outlives them, timers, workers, observers. */

export interface Tally {
  /** Listeners on the window, the document and media queries. */
  listeners: number;
  timers: number;
  workers: number;
  /** Elements that some observer still observes. */
  observed: number;
}

type Listen = typeof EventTarget.prototype.addEventListener;

/** Whoever lives as long as the page does. */
const outlives = (target: EventTarget): boolean =>
  target === globalThis || target instanceof Document || target instanceof MediaQueryList;

function tallyListeners(tally: Tally): () => void {
  const {addEventListener: add, removeEventListener: remove} = EventTarget.prototype;
  const known = new Map<EventTarget, Map<string, Set<unknown>>>();
  const setOf = (target: EventTarget, type: string): Set<unknown> => {
    const types = known.get(target) ?? new Map<string, Set<unknown>>();
    known.set(target, types);
    const set = types.get(type) ?? new Set();
    types.set(type, set);
    return set;
  };
  const drop = (target: EventTarget, type: string, listener: unknown): void => {
    if (setOf(target, type).delete(listener)) tally.listeners -= 1;
  };
  const listen: Listen = function (this: EventTarget | undefined, type, listener, options) {
    const target = this ?? globalThis;
    add.call(target, type, listener, options);
    const {signal, once} = typeof options === 'object' ? options : {};
    if (!outlives(target) || once === true || setOf(target, type).has(listener)) return;
    setOf(target, type).add(listener);
    tally.listeners += 1;
    if (signal) add.call(signal, 'abort', () => drop(target, type, listener));
  };
  EventTarget.prototype.addEventListener = listen;
  EventTarget.prototype.removeEventListener = function (
    this: EventTarget | undefined,
    type,
    listener,
    options,
  ) {
    remove.call(this ?? globalThis, type, listener, options);
    drop(this ?? globalThis, type, listener);
  };
  return () =>
    Object.assign(EventTarget.prototype, {addEventListener: add, removeEventListener: remove});
}

function tallyTimers(tally: Tally): () => void {
  const {setTimeout: set, clearTimeout: clear} = globalThis;
  const pending = new Set<unknown>();
  const end = (timer: unknown): void => {
    pending.delete(timer);
    tally.timers = pending.size;
  };
  Object.assign(globalThis, {
    setTimeout: (act: (...given: unknown[]) => void, wait?: number, ...given: unknown[]) => {
      const timer: unknown = set(() => {
        end(timer);
        act(...given);
      }, wait);
      pending.add(timer);
      tally.timers = pending.size;
      return timer;
    },
    clearTimeout: (timer?: number) => {
      end(timer);
      clear(timer);
    },
  });
  return () => Object.assign(globalThis, {setTimeout: set, clearTimeout: clear});
}

function tallyWorkers(tally: Tally): () => void {
  const Original = globalThis.Worker;
  globalThis.Worker = class extends Original {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      tally.workers += 1;
    }
    override terminate(): void {
      super.terminate();
      tally.workers -= 1;
    }
  };
  return () => (globalThis.Worker = Original);
}

interface Observing {
  observe(target: Element, options?: unknown): void;
  unobserve(target: Element): void;
  disconnect(): void;
}

function tallyObservers(tally: Tally, kind: {readonly prototype: Observing}): () => void {
  const {observe, unobserve, disconnect} = kind.prototype;
  const known = new Map<Observing, Set<Element>>();
  const setOf = (observer: Observing): Set<Element> => {
    const set = known.get(observer) ?? new Set();
    known.set(observer, set);
    return set;
  };
  const count = (): void => {
    tally.observed = [...known.values()].reduce((sum, {size}) => sum + size, 0);
  };
  Object.assign(kind.prototype, {
    observe(this: Observing, target: Element, options?: unknown) {
      observe.call(this, target, options);
      setOf(this).add(target);
      count();
    },
    unobserve(this: Observing, target: Element) {
      unobserve.call(this, target);
      setOf(this).delete(target);
      count();
    },
    disconnect(this: Observing) {
      disconnect.call(this);
      known.delete(this);
      count();
    },
  });
  return () => Object.assign(kind.prototype, {observe, unobserve, disconnect});
}

/** Counts from now on. `end` puts everything back as it was. */
export function tallyPage(): {readonly tally: Tally; end(): void} {
  const tally = {listeners: 0, timers: 0, workers: 0, observed: 0};
  const undo = [
    tallyListeners(tally),
    tallyTimers(tally),
    tallyWorkers(tally),
    tallyObservers(tally, ResizeObserver),
  ];
  return {tally, end: () => undo.forEach((act) => act())};
}
