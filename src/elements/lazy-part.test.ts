import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {LazyPart} from './lazy-part.js';

describe('a part that is fetched later', () => {
  it('is fetched once, however often it is asked for', async () => {
    let count = 0;
    const part = new LazyPart(async () => {
      count += 1;
      return Promise.resolve({name: 'page'});
    });
    assert.deepEqual([part.module], [undefined]);
    await Promise.all([part.load(), part.load()]);
    await part.load();
    assert.equal(part.module?.name, 'page');
    assert.equal(count, 1);
  });

  it('says that it could not be had, and can be asked for again', async () => {
    let isOnline = false;
    const part = new LazyPart(async () => {
      if (!isOnline) throw new Error('offline');
      return Promise.resolve({name: 'page'});
    });
    await part.load();
    assert.deepEqual([part.module, part.isMissing], [undefined, true]);
    isOnline = true;
    await part.load();
    assert.deepEqual([part.module?.name, part.isMissing], ['page', false]);
  });
});
