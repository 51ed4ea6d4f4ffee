import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {LoadFailure, LoadState} from '../state/types.js';
import {InlineCopy} from './inline-copy.js';

const failure: LoadFailure = {phase: 'error', code: 'timeout', detail: '', problems: []};

const feedOf = (title: string): string =>
  JSON.stringify({meta: {format: 'koko-feed/1', title, updated: '2026-11-15'}, partners: []});

/** What is shown once the copy has been read. */
async function shownOf(text: string | undefined): Promise<LoadState> {
  let told = (): void => undefined;
  const read = new Promise<void>((resolve) => (told = resolve));
  const copy = new InlineCopy(told);
  if (copy.insteadOf(failure, text).phase === 'loading') await read;
  const shown = copy.insteadOf(failure, text);
  assert.equal(copy.insteadOf(failure, text), shown, 'the same state as long as nothing changes');
  copy.close();
  return shown;
}

describe('a copy of the feed in the page', () => {
  it('is shown in place of the feed, together with the reason', async () => {
    const shown = await shownOf(feedOf('Kopie'));
    assert.ok(shown.phase === 'ready');
    assert.equal(shown.isCopy, true);
    assert.equal(shown.failure, failure);
    assert.equal(shown.feed.meta.updated, '2026-11-15');
  });

  it('is of no use where there is none, or none that can be read', async () => {
    for (const text of [undefined, '', '{', '{}']) assert.equal(await shownOf(text), failure);
  });

  it('tells nobody once it is closed', async () => {
    let count = 0;
    const copy = new InlineCopy(() => (count += 1));
    copy.insteadOf(failure, feedOf('Geschlossen'));
    copy.close();
    await shownOf(feedOf('Geschlossen'));
    assert.equal(count, 0);
  });
});
