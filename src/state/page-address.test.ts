import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {decodeRefinements, encodeRefinements} from '../search/refinement-codec.js';
import type {AddressView} from './address-codec.js';
import {createStore, viewStateOf} from './create-store.js';
import {PageAddress, type AddressPort} from './page-address.js';
import type {Store} from './types.js';

/** A window with a history, and a clock that the test moves. */
class FakeWindow implements AddressPort {
  steps = ['?L=1'];
  at = 0;
  isRefused = false;
  timer: (() => void) | undefined;
  listeners: (() => void)[] = [];

  read(): string {
    return this.steps[this.at] ?? '';
  }
  write(query: string, isStep: boolean): void {
    if (this.isRefused) throw new DOMException('refused', 'SecurityError');
    if (isStep) this.at += 1;
    this.steps = [...this.steps.slice(0, this.at), query];
  }
  onTravel(task: () => void): () => void {
    this.listeners.push(task);
    return () => {
      this.listeners = this.listeners.filter((one) => one !== task);
    };
  }
  after(_ms: number, task: () => void): () => void {
    this.timer = task;
    return () => {
      this.timer = undefined;
    };
  }
  go(steps: number): void {
    this.at += steps;
    for (const listener of this.listeners) listener();
  }
  rest(): void {
    this.timer?.();
  }
}

const microtask = (): Promise<void> => Promise.resolve();
const viewOf = (key: string): AddressView => ({
  key,
  encodeFilter: encodeRefinements,
  decodeFilter: decodeRefinements,
});

interface Page {
  readonly port: FakeWindow;
  readonly address: PageAddress;
  readonly store: Store;
  readonly leave: () => void;
}

function pageAt(query = '?L=1'): Page {
  const port = new FakeWindow();
  port.steps = [query];
  const address = new PageAddress(port);
  const store = createStore();
  const leave = address.attach({store, base: createStore(), names: [''], view: viewOf('offers')});
  return {port, address, store, leave};
}

async function type(store: Store, query: string): Promise<void> {
  store.dispatch({type: 'query', view: 'offers', query});
  await microtask();
}

async function choose(store: Store, ...ids: string[]): Promise<void> {
  store.dispatch({type: 'select', ids});
  await microtask();
}

const queryOf = (store: Store): string => viewStateOf(store.getState(), 'offers').query;

describe('the address of a page', () => {
  it('brings back what a link holds, and leaves the rest of it alone', () => {
    const {port, store} = pageAt('?L=1&koko-q=Praktika&x=%20y&koko-id=o-1');
    assert.equal(queryOf(store), 'Praktika');
    assert.deepEqual(store.getState().selection, ['o-1']);
    assert.equal(port.read(), '?L=1&koko-q=Praktika&x=%20y&koko-id=o-1');
    assert.equal(port.steps.length, 1);
  });

  it('replaces while somebody types, once it rests', async () => {
    const {port, store} = pageAt();
    await type(store, 'Prak');
    await type(store, 'Praktika');
    assert.deepEqual(port.steps, ['?L=1']);
    port.rest();
    assert.deepEqual(port.steps, ['?L=1&koko-q=Praktika']);
  });

  it('makes a step of what was typed and is meant: back leads to before, and forward to it', async () => {
    for (const rests of [true, false]) {
      const {port, store} = pageAt();
      await choose(store, 'o-1');
      await type(store, 'Prak');
      await type(store, 'Praktika');
      if (rests) port.rest();
      store.dispatch({type: 'step'});
      await microtask();
      store.dispatch({type: 'step'});
      await microtask();
      const steps = ['?L=1', '?L=1&koko-id=o-1', '?L=1&koko-id=o-1&koko-q=Praktika'];
      assert.deepEqual(port.steps, steps);
      port.go(-1);
      assert.equal(queryOf(store), '');
      port.go(1);
      assert.equal(queryOf(store), 'Praktika');
    }
  });

  it('makes a step of a day that is chosen, none of one on the way', async () => {
    const {port, store} = pageAt();
    const show = async (day: string | undefined, isStep: boolean): Promise<void> => {
      store.dispatch({type: 'day', day, isStep});
      await microtask();
    };
    await show('2013-01-01', true);
    await show('2013-01-02', false);
    await show('2013-01-03', false);
    await show(undefined, true);
    store.dispatch({type: 'compare', compared: 'today', isStep: true});
    await microtask();
    assert.deepEqual(port.steps, [
      '?L=1',
      '?L=1&koko-day=2013-01-03',
      '?L=1',
      '?L=1&koko-with=today',
    ]);
    port.go(-2);
    assert.equal(store.getState().day, '2013-01-03');
    assert.equal(store.getState().compared, undefined);
  });

  it('makes one step of a choice, and leaves what was typed in the step before', async () => {
    const {port, store} = pageAt();
    await type(store, 'Praktika');
    store.dispatch({type: 'refine', view: 'offers', facet: 'aims', id: 'a', on: true});
    store.dispatch({type: 'select', ids: ['o-1']});
    await microtask();
    assert.deepEqual(port.steps, [
      '?L=1&koko-q=Praktika',
      '?L=1&koko-id=o-1&koko-q=Praktika&koko-f=aims:a',
    ]);
  });

  it('goes back and forward', async () => {
    const {port, store} = pageAt();
    await choose(store, 'o-1');
    await choose(store, 'o-2');
    port.go(-1);
    await microtask();
    assert.deepEqual(store.getState().selection, ['o-1']);
    port.go(-1);
    assert.deepEqual(store.getState().selection, []);
    port.go(2);
    await microtask();
    assert.deepEqual(store.getState().selection, ['o-2']);
    assert.equal(port.steps.length, 3);
  });

  it('keeps what is being typed when the page jumps inside of itself', async () => {
    const {port, store} = pageAt();
    await type(store, 'Prak');
    port.go(0);
    assert.equal(queryOf(store), 'Prak');
  });

  it('goes on where history is refused', async () => {
    const {port, store} = pageAt();
    port.isRefused = true;
    await choose(store, 'o-1');
    assert.deepEqual(store.getState().selection, ['o-1']);
    assert.deepEqual(port.steps, ['?L=1']);
  });

  it('names what differs from how the page began, the empty too', async () => {
    const port = new FakeWindow();
    const [store, base] = [createStore(), createStore()];
    for (const one of [store, base]) await type(one, 'Messe');
    new PageAddress(port).attach({store, base, names: [''], view: viewOf('offers')});
    assert.equal(port.read(), '?L=1');
    await type(store, '');
    port.rest();
    assert.equal(port.read(), '?L=1&koko-q=');
  });

  it('puts a link before the wishes of the markup, the empty too', () => {
    for (const [query, wanted] of [
      ['?koko-q=Praktika', 'Praktika'],
      ['?koko-q=', ''],
      ['?koko-id=o-1', 'Messe'],
      ['', 'Messe'],
    ] as const) {
      const port = new FakeWindow();
      port.steps = [query];
      const address = new PageAddress(port);
      const [store, base] = [createStore(), createStore()];
      address.attach({store, base, names: [''], view: viewOf('offers')});
      address.give(store, base, {type: 'query', view: 'offers', query: 'Messe'});
      assert.equal(queryOf(store), wanted);
      assert.deepEqual(port.steps, [query]);
    }
  });

  it('keeps two feeds and two widgets of a kind apart', async () => {
    const {port, address, store} = pageAt();
    const other = createStore();
    address.attach({store: other, base: createStore(), names: ['', 'b'], view: viewOf('offers-b')});
    address.attach({store, base: createStore(), names: [''], view: viewOf('offers-c')});
    await choose(store, 'o-1');
    await choose(other, 'x-1');
    store.dispatch({type: 'show', view: 'offers-c', change: {sort: 'title'}});
    await microtask();
    assert.equal(port.read(), '?L=1&koko-id-b=x-1&koko-id=o-1&koko-s-c=title');
  });

  it('leaves out a feed for which no name is free', async () => {
    const {port, address} = pageAt();
    const other = createStore();
    address.attach({store: other, base: createStore(), names: [''], view: viewOf('offers')});
    await choose(other, 'x-1');
    assert.equal(port.read(), '?L=1');
    assert.equal(address.queryWith(other, {selection: ['x-1']}), '?L=1');
  });

  it('takes its parameters along when the last widget goes, not when one moves', async () => {
    const {port, address, store, leave} = pageAt();
    await choose(store, 'o-1');
    leave();
    const view = viewOf('offers');
    const again = address.attach({store, base: createStore(), names: [''], view});
    await microtask();
    assert.equal(port.read(), '?L=1&koko-id=o-1');
    again();
    await microtask();
    assert.equal(port.read(), '?L=1');
    assert.deepEqual(store.getState().selection, ['o-1']);
    assert.deepEqual(port.listeners, []);
    await choose(store, 'o-2');
    assert.equal(port.read(), '?L=1');
  });

  it('leaves the address of the next page alone when its widgets go, and forgets two at once', async () => {
    for (const next of [undefined, '?koko-id=elsewhere']) {
      const {port, address, store, leave} = pageAt();
      const leaveSecond = address.attach({
        store,
        base: createStore(),
        names: [''],
        view: viewOf('offers-c'),
      });
      store.dispatch({type: 'show', view: 'offers-c', change: {sort: 'title'}});
      await choose(store, 'o-1');
      leave();
      leaveSecond();
      if (next) port.write(next, true);
      await microtask();
      assert.equal(port.read(), next ?? '?L=1');
    }
  });

  it('makes one step of a choice where two copies of the script share a state', async () => {
    const {port, store} = pageAt();
    const other = new PageAddress(port);
    const view = viewOf('network');
    const widget = {};
    other.attach({store, base: createStore(), names: [''], view});
    store.dispatch({type: 'present', view: 'network', widget, on: true});
    store.dispatch({type: 'query', view: 'offers', query: 'x'});
    port.rest();
    store.dispatch({type: 'select', ids: ['c']});
    await microtask();
    await microtask();
    assert.equal(port.steps.length, 2);
    assert.match(port.read(), /koko-id=c/);
    assert.match(port.read(), /koko-q=x/);
  });

  it('leaves to widgets of another copy of the script what they share', async () => {
    const {port, store, leave} = pageAt();
    store.dispatch({type: 'present', view: 'network', widget: {}, on: true});
    store.dispatch({type: 'select', ids: ['c']});
    await type(store, 'x');
    leave();
    await microtask();
    await microtask();
    assert.equal(port.read(), '?L=1&koko-id=c');
  });

  it('writes what changed in the same breath in which a widget goes', async () => {
    const {port, address, store, leave} = pageAt();
    const base = createStore();
    address.attach({store, base, names: [''], view: viewOf('network')});
    store.dispatch({type: 'select', ids: ['c']});
    await type(store, 'x');
    port.rest();
    assert.equal(port.read(), '?L=1&koko-id=c&koko-q=x');
    leave();
    store.dispatch({type: 'select', ids: []});
    await microtask();
    await microtask();
    assert.equal(port.read(), '?L=1');
  });

  it('gives a link of one record in an otherwise untouched page', async () => {
    const {address, store} = pageAt();
    await type(store, 'Praktika');
    assert.equal(address.queryWith(store, {selection: ['o-1']}), '?L=1&koko-id=o-1');
  });
});

describe('a shared link that becomes a widget of a page', () => {
  const LINK = '?koko-id=linked&koko-day=2014-02-01&koko-nv=list';

  interface Shared extends Page {
    readonly base: Store;
    /** A widget of the feed that no link became. */
    readonly plain: () => void;
    readonly shared: (query?: string) => void;
  }

  function page(query = ''): Shared {
    const port = new FakeWindow();
    port.steps = [query];
    const address = new PageAddress(port);
    const [store, base] = [createStore(), createStore()];
    const join = (key: string): (() => void) =>
      address.attach({store, base, names: [''], view: viewOf(key)});
    return {
      port,
      address,
      store,
      base,
      leave: () => undefined,
      plain: () => join('partners'),
      shared(link = LINK) {
        address.begin({store, base, view: viewOf('network')}, link);
        join('network');
      },
    };
  }

  const seen = ({store}: Page): readonly unknown[] => {
    const {selection, day} = store.getState();
    return [selection.join(), day, viewStateOf(store.getState(), 'network').view];
  };

  for (const order of [
    ['plain', 'shared'],
    ['shared', 'plain'],
  ] as const) {
    const said = `${order.join(' before ')} widget`;
    const open = async (query: string): Promise<Shared> => {
      const own = page(query);
      for (const one of order) {
        own[one]();
        await microtask();
      }
      return own;
    };

    it(`counts where nothing is said: ${said}`, async () => {
      const own = await open('');
      assert.deepEqual(seen(own), ['linked', '2014-02-01', 'list']);
      assert.deepEqual(own.port.steps, ['']);
    });

    it(`leaves what the address says: ${said}`, async () => {
      const own = await open('?koko-id=said');
      assert.deepEqual(seen(own), ['said', '2014-02-01', 'list']);
      assert.deepEqual(own.port.steps, ['?koko-id=said']);
    });

    it(`leaves it chosen that the address says nothing is chosen: ${said}`, async () => {
      const own = await open('?koko-id=');
      assert.deepEqual(seen(own), ['', '2014-02-01', 'list']);
      assert.deepEqual(own.port.steps, ['?koko-id=']);
    });
  }

  it('leaves what somebody chose, in its step of the history', async () => {
    const own = page();
    own.plain();
    await choose(own.store, 'chosen');
    own.shared();
    await microtask();
    assert.deepEqual(seen(own), ['chosen', '2014-02-01', 'list']);
    assert.deepEqual(own.port.steps, ['', '?koko-id=chosen']);
    own.port.go(-1);
    assert.deepEqual(seen(own), ['linked', '2014-02-01', 'list']);
  });

  it('leaves what was chosen in the same breath, and before anything was attached', async () => {
    const own = page();
    own.plain();
    own.store.dispatch({type: 'day', day: '2020-05-01'});
    own.shared();
    await microtask();
    assert.deepEqual(seen(own), ['linked', '2020-05-01', 'list']);
    const other = page();
    other.store.dispatch({type: 'select', ids: ['chosen']});
    other.shared();
    assert.deepEqual(seen(other), ['chosen', '2014-02-01', 'list']);
  });

  it('is heard before the markup, and before another link', () => {
    const own = page();
    own.address.give(own.store, own.base, {type: 'day', day: '2001-01-01'});
    own.shared();
    own.shared('?koko-id=other&koko-with=today&koko-day=2016-01-01');
    assert.deepEqual(seen(own), ['linked', '2014-02-01', 'list']);
    assert.equal(own.store.getState().compared, 'today');
  });
});
