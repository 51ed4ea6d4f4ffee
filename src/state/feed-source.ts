/** One fetch and one store for each feed of a page, shared by all widgets, also by those of another copy of the script. */
import {parseFeed, parseFeedText} from '../feed/parse-feed.js';
import type {ParseResult} from '../feed/types.js';
import {createStore} from './create-store.js';
import type {FeedSource, LoadState, Store} from './types.js';

/** What copies of the script share: never a parsed feed, whose shape belongs to a version. */
interface Entry {
  readonly store: Store;
  text?: Promise<string>;
}

const REGISTRY = Symbol.for('koko-widgets:feeds/1');
const TIMEOUT_MS = 30_000;
const LOADING: LoadState = Object.freeze({phase: 'loading'});

const sources = new Map<string, FeedSource>();
const objects = new WeakMap<object, FeedSource>();

/** The source of the feed at an absolute URL. The first caller starts the fetch. */
export function sourceFromUrl(url: string): FeedSource {
  return remember(url, () => {
    const entry = entryOf(url);
    return createSource(
      entry.store,
      () => (entry.text ??= fetchText(url)),
      () => void (entry.text = undefined),
    );
  });
}

/** The source of a feed that stands in the page; equal texts share one state. */
export function sourceFromText(text: string): FeedSource {
  const key = `inline:${text}`;
  return remember(key, () => createSource(entryOf(key).store, () => Promise.resolve(text)));
}

/** The source of a feed that a script handed over; the same object shares one state. */
export function sourceFromObject(feed: object): FeedSource {
  const known = objects.get(feed);
  if (known) return known;
  const source = fixedSource(createStore(), toLoadState(parseFeed(feed)));
  objects.set(feed, source);
  return source;
}

function remember(key: string, create: () => FeedSource): FeedSource {
  const known = sources.get(key);
  if (known) return known;
  const source = create();
  sources.set(key, source);
  return source;
}

function entryOf(key: string): Entry {
  const holder = globalThis as unknown as Record<symbol, Map<string, Entry> | undefined>;
  const registry = (holder[REGISTRY] ??= new Map<string, Entry>());
  const known = registry.get(key);
  if (known) return known;
  const entry: Entry = {store: createStore()};
  registry.set(key, entry);
  return entry;
}

function fixedSource(store: Store, load: LoadState): FeedSource {
  return {
    store,
    getLoad: () => load,
    subscribe: () => () => undefined,
    refresh: () => Promise.resolve(),
  };
}

function createSource(store: Store, read: () => Promise<string>, forget?: () => void): FeedSource {
  let load = LOADING;
  const listeners = new Set<() => void>();
  const settle = (next: LoadState): void => {
    load = next;
    for (const listener of [...listeners]) listener();
  };
  const run = async (): Promise<void> => {
    try {
      settle(toLoadState(parseFeedText(await read())));
    } catch (error) {
      // A failed fetch is not kept, so that a later try is a real one.
      forget?.();
      settle(failed(error));
    }
  };
  void run();
  return {
    store,
    getLoad: () => load,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh() {
      forget?.();
      return run();
    },
  };
}

function toLoadState({feed, problems}: ParseResult): LoadState {
  if (feed) return Object.freeze({phase: 'ready', feed, problems});
  return Object.freeze({
    phase: 'error',
    code: problems[0]?.code ?? 'not-a-feed',
    detail: '',
    problems,
  });
}

class LoadError extends Error {
  constructor(
    readonly code: string,
    detail: string,
  ) {
    super(detail);
  }
}

function failed(error: unknown): LoadState {
  const code = error instanceof LoadError ? error.code : 'unreachable';
  const detail = error instanceof Error ? error.message : String(error);
  return Object.freeze({phase: 'error', code, detail, problems: []});
}

async function fetchText(url: string): Promise<string> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(new LoadError('timeout', url)), TIMEOUT_MS);
  try {
    const response = await fetch(url, {signal: stop.signal, headers: {accept: 'application/json'}});
    if (!response.ok)
      throw new LoadError(
        response.status === 404 ? 'not-found' : 'server-error',
        `${response.status} ${url}`,
      );
    return await response.text();
  } finally {
    clearTimeout(timer);
  }
}
