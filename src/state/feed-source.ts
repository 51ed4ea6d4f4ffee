/** One fetch and one store for each feed of a page, shared by all widgets, also by those of another copy of the script. */
import {feedSteps, feedTextSteps, type ParseOptions, type ReadResult} from '../feed/read-feed.js';
import type {Problem} from '../feed/types.js';
import {runSlices} from '../steps/slices.js';
import {finish} from '../steps/steps.js';
import {createStore} from './create-store.js';
import {fetchText, LoadError} from './fetch-text.js';
import type {FeedSource, LoadState, Store} from './types.js';

/** What copies of the script share: never a parsed feed, whose shape belongs to a version. */
interface Entry {
  readonly store: Store;
  text?: Promise<string>;
  /** Where the text came from, if the server led on to another address. */
  from?: string;
}

const REGISTRY = Symbol.for('koko-widgets:feeds/1');
const LOADING: LoadState = Object.freeze({phase: 'loading'});

const sources = new Map<string, FeedSource>();
const objects = new WeakMap<object, FeedSource>();

/** The source of the feed at an absolute URL. The first caller starts the fetch. */
export function sourceFromUrl(url: string): FeedSource {
  return remember(url, () => {
    const entry = entryOf(url);
    return createSource(
      entry.store,
      async (isAgain) => {
        const text = await textOf(entry, url, isAgain);
        const {from} = entry;
        return {...(await readText(text, {base: url})), from};
      },
      () => textOf(entry, url, false),
    );
  });
}

/** The source of a feed that stands in the page; equal texts share one state. */
export function sourceFromText(text: string): FeedSource {
  const key = `inline:${text}`;
  return remember(key, () =>
    createSource(
      entryOf(key).store,
      () => readText(text),
      () => Promise.resolve(text),
    ),
  );
}

/** The source of a feed that a script handed over; the same object shares one state. */
export function sourceFromObject(feed: object): FeedSource {
  const known = objects.get(feed);
  if (known) return known;
  const result = finish(feedSteps(feed));
  const text: GiveText = () => Promise.resolve(JSON.stringify(feed));
  const source =
    result.feed && result.findings.length === 0
      ? fixedSource(createStore(), {phase: 'ready', feed: result.feed, problems: []}, text)
      : createSource(createStore(), () => Promise.resolve(result), text);
  objects.set(feed, source);
  return source;
}

/** Longer texts are parsed in slices, too. */
const LONG = 2_000_000;

async function readText(text: string, options?: ParseOptions): Promise<ReadResult> {
  const inSlices =
    text.length > LONG ? await import('../feed/json-steps.js').catch(() => undefined) : undefined;
  return runSlices(feedTextSteps(text, options, inSlices?.jsonSteps));
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

function textOf(entry: Entry, url: string, isAgain: boolean): Promise<string> {
  if (entry.text && !isAgain) return entry.text;
  const text = fetchText(url, isAgain ? 'no-cache' : 'default', (from) => {
    if (entry.text === text) entry.from = from;
  });
  entry.text = text;
  entry.from = undefined;
  // A failed fetch is not kept, so that a later try is a real one.
  text.catch(() => {
    if (entry.text === text) entry.text = undefined;
  });
  return text;
}

type GiveText = FeedSource['text'];

type Came = ReadResult & {readonly from?: string};

function fixedSource(store: Store, load: LoadState, text: GiveText): FeedSource {
  return {
    store,
    text,
    getLoad: () => load,
    subscribe: () => () => undefined,
    refresh: () => Promise.resolve(),
  };
}

function createSource(
  store: Store,
  read: (isAgain: boolean) => Promise<Came>,
  text: GiveText,
): FeedSource {
  let load = LOADING;
  let newest: Promise<void> | undefined;
  const listeners = new Set<() => void>();
  const run = (isAgain: boolean): Promise<void> => {
    const mine: Promise<void> = read(isAgain)
      .then(toLoadState)
      .catch(failed)
      .then((next) => {
        // An answer that was overtaken by a later question is not wanted any more.
        if (newest !== mine) return newest;
        load = after(load, next);
        for (const listener of [...listeners]) listener();
        return undefined;
      });
    newest = mine;
    return mine;
  };
  void run(false);
  return {
    store,
    text,
    getLoad: () => load,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh: () => run(true),
  };
}

/** A feed that is there is better than none. */
function after(load: LoadState, next: LoadState): LoadState {
  const isKept = load.phase === 'ready' && next.phase === 'error';
  return isKept ? Object.freeze({...load, failure: next}) : next;
}

async function toLoadState(result: Came): Promise<LoadState> {
  // A feed that is there is shown, even where the sentences about its flaws cannot be had.
  const problems = Object.freeze(await describe(result).catch(() => []));
  const {feed, from} = result;
  if (feed) return Object.freeze({phase: 'ready', feed, problems, from});
  const code = result.findings[0]?.code ?? 'not-a-feed';
  return Object.freeze({phase: 'error', code, detail: '', problems});
}

/** Sentences are fetched only where something is wrong. */
async function describe({findings}: ReadResult): Promise<Problem[]> {
  if (findings.length === 0) return [];
  const [{describeFinding}, {reportProblems}] = await Promise.all([
    import('../feed/describe-finding.js'),
    import('./report-problems.js'),
  ]);
  const problems = findings.map(describeFinding);
  reportProblems(problems);
  return problems;
}

function failed(error: unknown): LoadState {
  const code = error instanceof LoadError ? error.code : 'unreachable';
  const detail = error instanceof Error ? error.message : String(error);
  return Object.freeze({phase: 'error', code, detail, problems: []});
}
