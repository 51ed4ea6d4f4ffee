import assert from 'node:assert/strict';
import {afterEach, describe, it, mock} from 'node:test';
import {fetchText, LoadError} from './fetch-text.js';

const realFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = realFetch;
  mock.timers.reset();
});

const url = 'https://feeds.invalid/feed.json';

const answerWith = (text: string, status = 200) => {
  const asked: RequestInit[] = [];
  globalThis.fetch = (_, init) => {
    asked.push(init ?? {});
    return Promise.resolve(new Response(text, {status}));
  };
  return asked;
};

const isLoadError = (code: string) => (error: unknown) =>
  error instanceof LoadError && error.code === code && error.message.includes(url);

describe('fetching a text', () => {
  it('asks for JSON, with the cache or past it', async () => {
    const asked = answerWith('{}');
    assert.equal(await fetchText(url), '{}');
    await fetchText(url, 'no-cache');
    assert.deepEqual(
      asked.map(({cache}) => cache),
      ['default', 'no-cache'],
    );
    assert.deepEqual(asked[0]?.headers, {accept: 'application/json'});
  });

  it('tells a missing file from a failing server', async () => {
    answerWith('', 404);
    await assert.rejects(fetchText(url), isLoadError('not-found'));
    answerWith('', 502);
    await assert.rejects(fetchText(url), isLoadError('server-error'));
  });

  it('tells a page for people from a file', async () => {
    answerWith('\n<!doctype html><title>Wartung</title>');
    await assert.rejects(fetchText(url), isLoadError('is-page'));
  });

  it('names the address, not what the browser says, where nothing answers', async () => {
    globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    await assert.rejects(fetchText(url), isLoadError('unreachable'));
  });

  it('gives up after half a minute', async () => {
    mock.timers.enable({apis: ['setTimeout']});
    globalThis.fetch = (_, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error));
      });
    const failed = assert.rejects(fetchText(url), isLoadError('timeout'));
    mock.timers.tick(29_999);
    mock.timers.tick(1);
    await failed;
  });

  it('gives up on a file that stands still, whatever the browser makes of it', async () => {
    mock.timers.enable({apis: ['setTimeout']});
    let stop = (): void => undefined;
    const body = new ReadableStream({
      start: (controller) => {
        stop = () => controller.error(new DOMException('stopped', 'AbortError'));
      },
    });
    globalThis.fetch = (_, init) => {
      init?.signal?.addEventListener('abort', () => stop());
      return Promise.resolve(new Response(body));
    };
    const failed = assert.rejects(fetchText(url), isLoadError('timeout'));
    mock.timers.tick(30_000);
    await failed;
  });
});
