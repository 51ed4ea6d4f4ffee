/** Counts what elements may leave behind on a page: listeners on what outlives them, timers, frames, workers, observers. */

export interface Tally {
  /** Listeners on the window, the document and media queries. */
  listeners: number;
  /** Timeouts still to come, and intervals. */
  timers: number;
  /** Frames asked for and still to come. */
  frames: number;
  workers: number;
  /** Nodes that some observer still observes. */
  observed: number;
}

type Listen = typeof EventTarget.prototype.addEventListener;

/** Whoever lives as long as the page does. */
const outlives = (target: EventTarget): boolean =>
  target === globalThis || target instanceof Document || target instanceof MediaQueryList;

/** The same listener counts once for each type, and once more for the way down. */
function keyOf(type: string, options?: boolean | EventListenerOptions): string {
  const capture = typeof options === 'object' ? options.capture : options;
  return `${type} ${capture === true}`;
}

function tallyListeners(tally: Tally): () => void {
  const {addEventListener: add, removeEventListener: remove} = EventTarget.prototype;
  const known = new Map<EventTarget, Map<string, Map<unknown, object>>>();
  const listenersOf = (target: EventTarget, key: string): Map<unknown, object> => {
    const keys = known.get(target) ?? new Map<string, Map<unknown, object>>();
    known.set(target, keys);
    const listeners = keys.get(key) ?? new Map<unknown, object>();
    keys.set(key, listeners);
    return listeners;
  };
  /** `entry` where it must be that very registration, not a later one. */
  const drop = (target: EventTarget, key: string, listener: unknown, entry?: object): void => {
    const listeners = listenersOf(target, key);
    const there = listeners.get(listener);
    if (there === undefined || (entry !== undefined && there !== entry)) return;
    listeners.delete(listener);
    tally.listeners -= 1;
  };
  const listen: Listen = function (this: EventTarget | undefined, type, listener, options) {
    const target = this ?? globalThis;
    add.call(target, type, listener, options);
    const {signal, once} = typeof options === 'object' ? options : {};
    const key = keyOf(type, options);
    if (!outlives(target) || !listener || signal?.aborted || listenersOf(target, key).has(listener))
      return;
    const entry = {};
    const end = (): void => drop(target, key, listener, entry);
    listenersOf(target, key).set(listener, entry);
    tally.listeners += 1;
    if (signal) add.call(signal, 'abort', end);
    if (once === true) add.call(target, type, end, options);
  };
  EventTarget.prototype.addEventListener = listen;
  EventTarget.prototype.removeEventListener = function (
    this: EventTarget | undefined,
    type,
    listener,
    options,
  ) {
    remove.call(this ?? globalThis, type, listener, options);
    if (outlives(this ?? globalThis)) drop(this ?? globalThis, keyOf(type, options), listener);
  };
  return () =>
    Object.assign(EventTarget.prototype, {addEventListener: add, removeEventListener: remove});
}

/** Timeouts that have not come yet, and intervals that nobody has cleared. */
export function tallyTimers(tally: Pick<Tally, 'timers'>): () => void {
  const {setTimeout: set, clearTimeout: clear, setInterval: repeat} = globalThis;
  const {clearInterval: stop} = globalThis;
  const pending = new Set<unknown>();
  const count = (): void => void (tally.timers = pending.size);
  const note = (timer: unknown): unknown => {
    pending.add(timer);
    count();
    return timer;
  };
  const end = (timer: unknown): void => {
    pending.delete(timer);
    count();
  };
  // Browsers take the number of a timeout for an interval and the other way round.
  const ending = (forget: (timer?: number) => void) => (timer?: number) => {
    end(timer);
    forget(timer);
  };
  Object.assign(globalThis, {
    setTimeout: (act: (...given: unknown[]) => void, wait?: number, ...given: unknown[]) => {
      const timer: unknown = set(() => {
        end(timer);
        act(...given);
      }, wait);
      return note(timer);
    },
    setInterval: (act: () => void, wait?: number, ...given: unknown[]) =>
      note(repeat(act, wait, ...given)),
    clearTimeout: ending((timer) => clear(timer)),
    clearInterval: ending((timer) => stop(timer)),
  });
  const before = {setTimeout: set, clearTimeout: clear, setInterval: repeat, clearInterval: stop};
  return () => Object.assign(globalThis, before);
}

function tallyFrames(tally: Tally): () => void {
  const {requestAnimationFrame: ask, cancelAnimationFrame: cancel} = globalThis;
  const pending = new Set<number>();
  const count = (): void => void (tally.frames = pending.size);
  Object.assign(globalThis, {
    requestAnimationFrame: (draw: FrameRequestCallback) => {
      const frame = ask((time) => {
        pending.delete(frame);
        count();
        draw(time);
      });
      pending.add(frame);
      count();
      return frame;
    },
    cancelAnimationFrame: (frame: number) => {
      pending.delete(frame);
      count();
      cancel(frame);
    },
  });
  return () =>
    Object.assign(globalThis, {requestAnimationFrame: ask, cancelAnimationFrame: cancel});
}

export function tallyWorkers(tally: Pick<Tally, 'workers'>): () => void {
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
  observe(target: Node, options?: unknown): void;
  /** A MutationObserver has none. */
  unobserve?(target: Node): void;
  disconnect(): void;
}

type Observed = Map<Observing, Set<Node>>;

function tallyObservers(
  tally: Tally,
  kinds: readonly {readonly prototype: Observing}[],
): () => void {
  const known: Observed = new Map();
  const count = (): void => {
    tally.observed = [...known.values()].reduce((sum, {size}) => sum + size, 0);
  };
  const undo = kinds.map(({prototype}) => followKind(prototype, known, count));
  return () => undo.forEach((act) => act());
}

function followKind(prototype: Observing, known: Observed, count: () => void): () => void {
  const {observe, unobserve, disconnect} = prototype;
  const setOf = (observer: Observing): Set<Node> => {
    const set = known.get(observer) ?? new Set();
    known.set(observer, set);
    return set;
  };
  Object.assign(prototype, {
    observe(this: Observing, target: Node, options?: unknown) {
      observe.call(this, target, options);
      setOf(this).add(target);
      count();
    },
    disconnect(this: Observing) {
      disconnect.call(this);
      known.delete(this);
      count();
    },
  });
  if (unobserve)
    prototype.unobserve = function (this: Observing, target: Node) {
      unobserve.call(this, target);
      setOf(this).delete(target);
      count();
    };
  return () => Object.assign(prototype, {observe, disconnect, ...(unobserve && {unobserve})});
}

/** Counts from now on. `end` puts everything back as it was. */
export function tallyPage(): {readonly tally: Tally; end(): void} {
  const tally = {listeners: 0, timers: 0, frames: 0, workers: 0, observed: 0};
  const undo = [
    tallyListeners(tally),
    tallyTimers(tally),
    tallyFrames(tally),
    tallyWorkers(tally),
    tallyObservers(tally, [ResizeObserver, MutationObserver, IntersectionObserver]),
  ];
  return {tally, end: () => undo.forEach((act) => act())};
}
