import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it, mock} from 'node:test';
import type {State} from '../state/types.js';
import {FeedController, type FeedHost} from './feed-controller.js';

const observers: (() => void)[] = [];
const listeners: (() => void)[] = [];
const page = {baseURI: 'https://stadt.invalid/seite.html', readyState: 'complete', blocks: {}};

interface Block {
  readonly textContent: string;
  matches(): boolean;
}

/** A block of data in the page. */
const block = (textContent: string): Block => ({textContent, matches: () => true});

class FakeObserver {
  readonly #callback: () => void;
  constructor(callback: () => void) {
    this.#callback = callback;
  }
  observe(): void {
    observers.push(this.#callback);
  }
  disconnect(): void {
    observers.splice(observers.indexOf(this.#callback), 1);
  }
}

const fakes = {
  document: {
    get baseURI() {
      return page.baseURI;
    },
    get readyState() {
      return page.readyState;
    },
    getElementById: (id: string) => (page.blocks as Record<string, unknown>)[id] ?? null,
  },
  window: {
    addEventListener: (_: string, listener: () => void) => listeners.push(listener),
  },
  MutationObserver: FakeObserver,
};

/** An element of which only what the controller looks at is there. */
class FakeHost {
  src = '';
  linked = 'page';
  isConnected = false;
  updates = 0;
  script: string | undefined;
  readonly states: State[] = [];
  readonly feeds = new FeedController(this as unknown as FeedHost, {
    view: () => 'partners',
    onState: (state) => this.states.push(state),
  });

  addController(): void {
    // The test calls what Lit would call.
  }
  requestUpdate(): void {
    this.updates += 1;
  }
  querySelector(): Block | null {
    return this.script === undefined ? null : block(this.script);
  }
  connect(): this {
    this.isConnected = true;
    this.feeds.hostConnected();
    return this;
  }
  disconnect(): this {
    this.isConnected = false;
    this.feeds.hostDisconnected();
    return this;
  }
  /** Phase, or the code of an error. */
  get shown(): string {
    const {load} = this.feeds;
    return load.phase === 'error' ? load.code : load.phase;
  }
}

let count = 0;
const makeFeed = (): object => {
  count += 1;
  return {meta: {format: 'koko-feed/1', title: `Feed ${String(count)}`}, partners: []};
};

const host = (attributes: Partial<Pick<FakeHost, 'src' | 'linked' | 'script'>> = {}): FakeHost =>
  Object.assign(new FakeHost(), attributes);

const realFetch = globalThis.fetch;
const fetched: string[] = [];

describe('the feed of an element', () => {
  beforeEach(() => {
    Object.assign(globalThis, fakes);
    Object.assign(page, {readyState: 'complete', blocks: {}});
    observers.length = 0;
    listeners.length = 0;
    fetched.length = 0;
    globalThis.fetch = (url) => {
      fetched.push(url as string);
      return new Promise(() => undefined);
    };
    mock.timers.enable({apis: ['setTimeout']});
  });
  afterEach(() => {
    mock.timers.reset();
    globalThis.fetch = realFetch;
    for (const name of Object.keys(fakes)) Reflect.deleteProperty(globalThis, name);
  });

  it('is at its address, seen from the page', () => {
    const element = host({src: 'feed.json'}).connect();
    assert.equal(element.shown, 'loading');
    assert.equal(element.feeds.isWaiting, false);
    assert.deepEqual(fetched, ['https://stadt.invalid/feed.json']);
  });

  it('cannot be had where the address is none', () => {
    for (const src of ['http://', 'https://mein server/feed.json']) {
      const element = host({src}).connect();
      assert.equal(element.shown, 'bad-src');
      const {load} = element.feeds;
      assert.equal(load.phase === 'error' && load.detail, src);
    }
    assert.deepEqual(fetched, []);
  });

  it('is found when the address is mended', () => {
    const element = host({src: 'http://'}).connect();
    element.src = 'gut.json';
    element.feeds.follow();
    assert.equal(element.shown, 'loading');
    element.feeds.follow();
    assert.deepEqual(fetched, ['https://stadt.invalid/gut.json']);
  });

  it('is found when the address comes after the element', () => {
    const element = host().connect();
    element.src = 'spaet.json';
    element.feeds.follow();
    assert.deepEqual(fetched, ['https://stadt.invalid/spaet.json']);
  });

  it('may be set by a script that fetches first', () => {
    const element = host().connect();
    assert.equal(element.shown, 'loading');
    assert.ok(element.feeds.isWaiting);
    mock.timers.tick(9_999);
    assert.equal(element.shown, 'loading');
    element.feeds.give(makeFeed());
    assert.equal(element.shown, 'ready');
    mock.timers.tick(60_000);
    assert.equal(element.shown, 'ready');
  });

  it('is missed after a while, and welcome still', () => {
    const element = host().connect();
    mock.timers.tick(10_000);
    assert.equal(element.shown, 'no-source');
    element.feeds.give(makeFeed());
    assert.equal(element.shown, 'ready');
  });

  it('is looked for again when somebody wants to try again', async () => {
    const element = host({src: '#feed'}).connect();
    mock.timers.tick(10_000);
    assert.equal(element.shown, 'no-script');
    const {load} = element.feeds;
    assert.equal(load.phase === 'error' && load.detail, '#feed');
    Object.assign(page.blocks, {feed: block(JSON.stringify(makeFeed()))});
    await element.feeds.refresh();
    assert.equal(element.feeds.isWaiting, false);
    assert.equal(element.shown, 'loading');
  });

  it('is not missed before the page is read, and found when it is', () => {
    page.readyState = 'loading';
    const element = host().connect();
    mock.timers.tick(60_000);
    assert.equal(element.shown, 'loading');
    element.script = JSON.stringify(makeFeed());
    for (const listener of listeners) listener();
    assert.equal(element.feeds.isWaiting, false);
  });

  it('is found when its script is put into the element', () => {
    const element = host().connect();
    assert.equal(observers.length, 1);
    element.script = JSON.stringify(makeFeed());
    observers[0]?.();
    assert.equal(element.feeds.isWaiting, false);
    assert.equal(observers.length, 0);
  });

  it('leaves nothing behind when the element goes', () => {
    const waiting = host().connect().disconnect();
    assert.equal(observers.length, 0);
    const {updates} = waiting;
    mock.timers.tick(60_000);
    assert.equal(waiting.updates, updates);
    const feed = makeFeed();
    const other = host();
    other.feeds.give(feed);
    other.connect();
    const gone = host();
    gone.feeds.give(feed);
    gone.connect();
    const present = (): readonly string[] =>
      (other.feeds.store.getState().present ?? []).map(({view}) => view);
    assert.deepEqual(present(), ['partners', 'partners']);
    const told = gone.disconnect().states.length;
    assert.deepEqual(present(), ['partners']);
    other.feeds.store.dispatch({type: 'select', ids: ['x']});
    assert.equal(gone.states.length, told);
  });

  it('shares its state with the others of the page, or with nobody', () => {
    const feed = makeFeed();
    const [one, two, alone] = [host(), host(), host({linked: 'none'})];
    for (const element of [one, two, alone]) element.feeds.give(feed);
    for (const element of [one, two, alone]) element.connect();
    one.feeds.store.dispatch({type: 'select', ids: ['x']});
    assert.deepEqual(two.feeds.store.getState().selection, ['x']);
    assert.deepEqual(alone.feeds.store.getState().selection, []);
  });

  it('keeps the state of its own while the element moves', () => {
    const element = host({linked: 'none'});
    element.feeds.give(makeFeed());
    element.connect();
    element.feeds.store.dispatch({type: 'select', ids: ['x']});
    element.disconnect().connect();
    assert.deepEqual(element.feeds.store.getState().selection, ['x']);
    const other = makeFeed();
    element.feeds.give(other);
    assert.deepEqual(element.feeds.store.getState().selection, []);
  });

  it('changes sides when it is told to', () => {
    const feed = makeFeed();
    const [one, two] = [host(), host()];
    for (const element of [one, two]) element.feeds.give(feed);
    one.connect();
    two.connect();
    one.linked = 'none';
    one.feeds.follow();
    assert.notEqual(one.feeds.store, two.feeds.store);
    one.linked = 'page';
    one.feeds.follow();
    assert.equal(one.feeds.store, two.feeds.store);
  });
});
