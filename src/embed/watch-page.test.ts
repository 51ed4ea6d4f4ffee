import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it, mock} from 'node:test';
import {watchPage} from './watch-page.js';

/** An element with nothing but a name and what is in it. */
class FakeElement {
  readonly localName: string;
  readonly children: readonly FakeElement[];
  looks = 0;

  constructor(localName: string, ...children: FakeElement[]) {
    this.localName = localName;
    this.children = children;
  }

  querySelector(tag: string): FakeElement | null {
    this.looks += 1;
    for (const child of this.children) {
      if (child.localName === tag) return child;
      const found = child.querySelector(tag);
      if (found) return found;
    }
    return null;
  }
}

type Callback = (mutations: readonly {addedNodes: readonly unknown[]}[]) => void;
const observed = new Set<Callback>();

class FakeObserver {
  readonly #callback: Callback;
  constructor(callback: Callback) {
    this.#callback = callback;
  }
  observe(): void {
    observed.add(this.#callback);
  }
  disconnect(): void {
    observed.delete(this.#callback);
  }
}

const insert = (...addedNodes: unknown[]): void => {
  for (const callback of [...observed]) callback([{addedNodes}]);
};

const pageWith = (...children: FakeElement[]): Document =>
  ({documentElement: new FakeElement('html', ...children)}) as unknown as Document;

let asked: string[] = [];
let fail: ((error: Error) => void) | undefined;
const parts = {
  'koko-a': () => {
    asked.push('a');
    return Promise.resolve();
  },
  'koko-b': () => {
    asked.push('b');
    return new Promise((_, reject) => {
      fail = reject;
    });
  },
};

describe('watching a page', () => {
  const warn = mock.method(console, 'warn', () => undefined);
  beforeEach(() => {
    Object.assign(globalThis, {MutationObserver: FakeObserver});
    observed.clear();
    asked = [];
    warn.mock.resetCalls();
  });
  afterEach(() => Reflect.deleteProperty(globalThis, 'MutationObserver'));

  it('fetches what is there, also deep inside', () => {
    watchPage(pageWith(new FakeElement('main', new FakeElement('koko-a'))), parts);
    assert.deepEqual(asked, ['a']);
  });

  it('fetches what comes later, each once, whatever else comes', () => {
    watchPage(pageWith(), parts);
    insert({nodeType: 3}, new FakeElement('p'));
    assert.deepEqual(asked, []);
    insert(new FakeElement('koko-b'));
    insert(new FakeElement('div', new FakeElement('koko-b')));
    assert.deepEqual(asked, ['b']);
  });

  it('looks no more for what was asked for, and stops when nothing is left', () => {
    watchPage(pageWith(new FakeElement('koko-a')), parts);
    const node = new FakeElement('div');
    insert(node);
    assert.equal(node.looks, 1);
    insert(new FakeElement('koko-b'));
    assert.equal(observed.size, 0);
    const pageOfAll = pageWith(new FakeElement('koko-a'), new FakeElement('koko-b'));
    watchPage(pageOfAll, parts);
    assert.equal(observed.size, 0);
  });

  it('tries again with the next one after a failure', async () => {
    watchPage(pageWith(new FakeElement('koko-a'), new FakeElement('koko-b')), parts);
    assert.equal(observed.size, 0);
    fail?.(new Error('offline'));
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(warn.mock.callCount(), 1);
    insert(new FakeElement('koko-a'), new FakeElement('koko-b'));
    assert.deepEqual(asked, ['a', 'b', 'b']);
  });
});
