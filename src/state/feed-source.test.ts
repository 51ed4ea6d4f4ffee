import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {sourceFromObject, sourceFromText, sourceFromUrl} from './feed-source.js';
import type {FeedSource} from './types.js';

const feedText = (title: string): string =>
  JSON.stringify({meta: {format: 'koko-feed/1', title}, partners: []});

/** An answer that the test gives when it wants to. */
interface Question {
  readonly cache: string | undefined;
  answer(text: string, status?: number): void;
  fail(error: Error): void;
}

const questions: Question[] = [];
const realFetch = globalThis.fetch;

beforeEach(() => {
  questions.length = 0;
  globalThis.fetch = (_url, init) => {
    return new Promise<Response>((resolve, reject) => {
      questions.push({
        cache: init?.cache,
        answer: (text, status = 200) => resolve(new Response(text, {status})),
        fail: reject,
      });
    });
  };
});
afterEach(() => {
  globalThis.fetch = realFetch;
});

const feedWithUrl = JSON.stringify({
  meta: {format: 'koko-feed/1', title: 'Probe'},
  partners: [{id: 'p', name: 'P', url: 'p.html'}],
});

let count = 0;
const freshUrl = (): string => `https://feeds.invalid/${String((count += 1))}.json`;

const question = (at: number): Question => {
  const found = questions[at];
  assert.ok(found, `${String(at + 1)} questions were asked`);
  return found;
};

const changed = (source: FeedSource): Promise<void> =>
  new Promise((resolve) => {
    const leave = source.subscribe(() => {
      leave();
      resolve();
    });
  });

const titleOf = (source: FeedSource): string | undefined => {
  const load = source.getLoad();
  return load.phase === 'ready' ? Object.values(load.feed.meta.title)[0] : undefined;
};

const codeOf = (source: FeedSource): string | undefined => {
  const load = source.getLoad();
  return load.phase === 'error' ? load.code : load.phase === 'ready' ? load.failure?.code : '';
};

async function loaded(title = 'Erste'): Promise<FeedSource> {
  const source = sourceFromUrl(freshUrl());
  const ready = changed(source);
  question(0).answer(feedText(title));
  await ready;
  return source;
}

describe('the source of a feed at an address', () => {
  it('asks once, whoever asks for it', async () => {
    const url = freshUrl();
    const source = sourceFromUrl(url);
    assert.equal(sourceFromUrl(url), source);
    assert.deepEqual(source.getLoad(), {phase: 'loading'});
    const ready = changed(source);
    question(0).answer(feedText('Erste'));
    await ready;
    assert.equal(titleOf(source), 'Erste');
    assert.deepEqual(
      questions.map(({cache}) => cache),
      ['default'],
    );
  });

  it('takes addresses in the feed as seen from there', async () => {
    const source = sourceFromUrl(freshUrl());
    const ready = changed(source);
    question(0).answer(feedWithUrl);
    await ready;
    const load = source.getLoad();
    const record = load.phase === 'ready' ? load.feed.get('p') : undefined;
    assert.equal(record?.type === 'partner' && record.url, 'https://feeds.invalid/p.html');
  });

  it('says why there is none', async () => {
    for (const [text, status, code] of [
      ['', 404, 'not-found'],
      ['', 500, 'server-error'],
      ['{', 200, 'not-json'],
      ['[]', 200, 'not-an-object'],
      ['{}', 200, 'not-a-feed'],
    ] as const) {
      questions.length = 0;
      const source = sourceFromUrl(freshUrl());
      const failed = changed(source);
      question(0).answer(text, status);
      await failed;
      assert.equal(codeOf(source), code);
    }
    questions.length = 0;
    const source = sourceFromUrl(freshUrl());
    const failed = changed(source);
    question(0).fail(new TypeError('Failed to fetch'));
    await failed;
    assert.equal(codeOf(source), 'unreachable');
  });

  it('asks past the cache when it is asked again', async () => {
    const source = await loaded();
    const again = source.refresh();
    assert.equal(question(1).cache, 'no-cache');
    question(1).answer(feedText('Zweite'));
    await again;
    assert.equal(titleOf(source), 'Zweite');
  });

  it('keeps the feed when a later fetch fails, and says so', async () => {
    const source = await loaded();
    for (const [at, status, code] of [
      [1, 503, 'server-error'],
      [2, 404, 'not-found'],
    ] as const) {
      const told = changed(source);
      const again = source.refresh();
      question(at).answer('', status);
      await again;
      await told;
      assert.equal(titleOf(source), 'Erste');
      assert.equal(codeOf(source), code);
    }
    const again = source.refresh();
    question(3).answer(feedText('Zweite'));
    await again;
    assert.equal(titleOf(source), 'Zweite');
    assert.equal(codeOf(source), undefined);
  });

  it('tries anew after an error', async () => {
    const source = sourceFromUrl(freshUrl());
    const failed = changed(source);
    question(0).answer('', 500);
    await failed;
    const again = source.refresh();
    question(1).answer(feedText('Doch'));
    await again;
    assert.equal(titleOf(source), 'Doch');
  });

  it('takes the newest answer, and is done for all who ask when that is there', async () => {
    const source = await loaded();
    const done: string[] = [];
    const first = source.refresh().then(() => done.push(titleOf(source) ?? ''));
    const second = source.refresh().then(() => done.push(titleOf(source) ?? ''));
    question(1).answer(feedText('Überholt'));
    question(2).answer(feedText('Neueste'));
    await Promise.all([first, second]);
    assert.deepEqual(done, ['Neueste', 'Neueste']);
  });

  it('is not done while a later question is open', async () => {
    const source = await loaded();
    let isDone = false;
    const first = source.refresh().then(() => {
      isDone = true;
    });
    void source.refresh();
    question(1).answer(feedText('Überholt'));
    // All that the first answer sets in motion is over by then.
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(isDone, false);
    assert.equal(titleOf(source), 'Erste');
    question(2).answer(feedText('Neueste'));
    await first;
    assert.equal(titleOf(source), 'Neueste');
  });
});

describe('the source of a feed in the page', () => {
  it('is one for equal texts', async () => {
    const text = feedText('Im Text');
    const source = sourceFromText(text);
    assert.equal(sourceFromText(text), source);
    assert.notEqual(sourceFromText(feedText('Anderer')), source);
    await changed(source);
    assert.equal(titleOf(source), 'Im Text');
    await source.refresh();
    assert.equal(titleOf(source), 'Im Text');
  });

  it('is one for an object, and there at once when nothing is wrong', async () => {
    const feed = JSON.parse(feedText('Gegeben')) as object;
    const source = sourceFromObject(feed);
    assert.equal(sourceFromObject(feed), source);
    assert.equal(titleOf(source), 'Gegeben');
    assert.notEqual(sourceFromObject({...feed}).store, source.store);
    await source.refresh();
    assert.equal(titleOf(source), 'Gegeben');
  });

  it('names what is wrong with an object', async () => {
    const source = sourceFromObject([]);
    await changed(source);
    assert.equal(codeOf(source), 'not-an-object');
  });
});
