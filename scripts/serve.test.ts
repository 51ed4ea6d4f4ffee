import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {request} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileFor, serve} from './serve.mjs';

describe('the demo server', () => {
  let folder: string;
  let server: Awaited<ReturnType<typeof serve>>;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'koko-serve-'));
    mkdirSync(join(folder, 'demo/feeds'), {recursive: true});
    mkdirSync(join(folder, 'dist/embed'), {recursive: true});
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    writeFileSync(join(folder, 'demo/index.html'), '<h1>Übergang</h1>');
    writeFileSync(join(folder, 'demo/feeds/münster.json'), '{}');
    writeFileSync(join(folder, 'dist/embed/koko.js'), 'export {};');
    server = await serve({mounts: mounts(), port: 0});
  });

  after(async () => {
    await server.close();
    rmSync(folder, {recursive: true});
  });

  const mounts = () => ({'/': join(folder, 'demo'), '/dist/': join(folder, 'dist')});

  /** Asks without tidying the path, as fetch would. */
  function ask(
    path: string,
    method = 'GET',
  ): Promise<{status: number; type: string; text: string}> {
    const {port} = new URL(server.url);
    return new Promise((resolve, reject) => {
      request({host: '127.0.0.1', port, path, method}, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => (text += part));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            type: response.headers['content-type'] ?? '',
            text,
          }),
        );
      })
        .on('error', reject)
        .end();
    });
  }

  it('serves the demo at the root and the build below /dist/', async () => {
    assert.deepEqual(await ask('/?koko=1'), {
      status: 200,
      type: 'text/html; charset=utf-8',
      text: '<h1>Übergang</h1>',
    });
    const script = await ask('/dist/embed/koko.js');
    assert.equal(script.type, 'text/javascript; charset=utf-8');
    assert.equal((await ask('/feeds/m%C3%BCnster.json')).type, 'application/json; charset=utf-8');
    assert.equal((await ask('/dist/embed/koko.js', 'HEAD')).text, '');
  });

  it('serves nothing else', async () => {
    for (const path of [
      '/../secret.txt',
      '/dist/../../secret.txt',
      '/dist/..%2f..%2fsecret.txt',
      '/%2e%2e/secret.txt',
      '/feeds/..%5c..%5csecret.txt',
      '/missing.html',
      '/feeds',
      '/%00',
      '/%zz',
    ]) {
      assert.equal((await ask(path)).status, 404, path);
    }
    assert.equal((await ask('/', 'POST')).status, 405);
  });

  it('takes no folder that only begins like a mounted one', () => {
    mkdirSync(join(folder, 'demo-private'));
    writeFileSync(join(folder, 'demo-private/x.txt'), 'x');
    assert.equal(fileFor(mounts(), '/../demo-private/x.txt'), undefined);
  });

  it('takes the next free port when one is in use', async () => {
    const port = Number(new URL(server.url).port);
    const second = await serve({mounts: mounts(), port});
    assert.ok(Number(new URL(second.url).port) > port);
    await second.close();
  });
});
