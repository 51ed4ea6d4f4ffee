import assert from 'node:assert/strict';
import {afterEach, describe, it} from 'node:test';
import {KeptList} from './kept-list.js';

/** A browser's storage, or one that refuses. */
function storage(isRefused = false): Map<string, string> {
  const items = new Map<string, string>();
  const refuse = (): void => {
    if (isRefused) throw new DOMException('refused', 'SecurityError');
  };
  const fake = {
    getItem: (key: string) => (refuse(), items.get(key) ?? null),
    setItem: (key: string, value: string) => (refuse(), items.set(key, value)),
    removeItem: (key: string) => (refuse(), items.delete(key)),
  };
  Object.defineProperty(globalThis, 'localStorage', {value: fake, configurable: true});
  return items;
}

describe('the list of kept offers', () => {
  afterEach(() => Reflect.deleteProperty(globalThis, 'localStorage'));

  it('stores nothing before the first use, and nothing after the last one is out', () => {
    const items = storage();
    const list = new KeptList('feed');
    assert.equal(items.size, 0);
    assert.equal(list.toggle('a'), true);
    assert.equal(items.size, 1);
    assert.equal(list.toggle('a'), false);
    assert.equal(items.size, 0);
  });

  it('is there again on the next visit, each feed by itself, and gone when it was forgotten', () => {
    const items = storage();
    const list = new KeptList('feed');
    list.add(['b', 'a', 'b']);
    assert.deepEqual(new KeptList('feed').ids, ['b', 'a']);
    assert.deepEqual(new KeptList('other').ids, []);
    list.forget();
    assert.equal(items.size, 0);
    assert.deepEqual(new KeptList('feed').ids, []);
  });

  it('lasts as long as the page where storage is refused', () => {
    storage(true);
    const list = new KeptList('feed');
    list.toggle('a');
    assert.deepEqual(list.ids, ['a']);
    assert.equal(list.isLasting, false);
  });

  it('takes no file of somebody else for its own', () => {
    for (const text of ['{', '{"a":1}', 'null', '[1,"a",null,"a"]']) {
      const items = storage();
      items.set('koko-kept/1 feed', text);
      assert.deepEqual(new KeptList('feed').ids, text.startsWith('[') ? ['a'] : []);
    }
  });

  it('tells its listeners until they leave', () => {
    storage();
    const list = new KeptList('feed');
    let told = 0;
    const leave = list.subscribe(() => (told += 1));
    list.toggle('a');
    leave();
    list.toggle('b');
    assert.equal(told, 1);
  });
});
