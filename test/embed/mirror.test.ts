import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {createServer, type RequestListener} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const script = fileURLToPath(new URL('../../src/embed/kit/mirror.mjs', import.meta.url));
const feed = readFileSync(new URL('../../demo/feeds/kreis-offenbach.json', import.meta.url));

describe('the mirror of a feed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'koko-'));
  const target = join(folder, 'feed.json');
  const asked: string[] = [];
  let answer: RequestListener;
  const server = createServer((request, response) => {
    asked.push(request.headers['if-none-match'] ?? '');
    answer(request, response);
  });
  let address = '';

  const mirror = (): Promise<{code: number; said: string}> =>
    new Promise((resolve) => {
      execFile(process.execPath, [script, address, target], (error, stdout, stderr) =>
        resolve({code: error ? Number(error.code) : 0, said: stdout + stderr}),
      );
    });

  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.json`;
  });
  after(() => {
    server.close();
    rmSync(folder, {recursive: true});
  });

  it('fetches it whole, and asks the next time whether it is another', async () => {
    answer = ({headers}, response) => {
      if (headers['if-none-match'] === '"one"') response.writeHead(304).end();
      else response.writeHead(200, {etag: '"one"'}).end(feed);
    };
    assert.equal((await mirror()).code, 0);
    assert.deepEqual(readFileSync(target), feed);
    const again = await mirror();
    assert.match(again.said, /unchanged/);
    assert.deepEqual(asked, ['', '"one"']);
  });

  const faults: Record<string, [RequestListener, RegExp]> = {
    'the server has none': [(_, response) => response.writeHead(404).end('no'), /404/],
    'it is a page of a login': [(_, response) => response.end('<!doctype html>'), /kein koko-feed/],
    'it is another file': [
      (_, response) => response.end('{"meta": {"format": "geojson"}}'),
      /no koko-feed/,
    ],
    'it is cut in the middle': [
      ({socket}, response) => {
        response.writeHead(200, {'content-length': feed.length});
        response.write(feed.subarray(0, 500), () => socket.destroy());
      },
      /Die alte Datei bleibt/,
    ],
  };
  for (const [when, [fault, said]] of Object.entries(faults))
    it(`keeps the old one when ${when}`, async () => {
      answer = fault;
      const result = await mirror();
      assert.equal(result.code, 1);
      assert.match(result.said, said);
      assert.deepEqual(readFileSync(target), feed);
      assert.deepEqual(readdirSync(folder).sort(), ['feed.json', 'feed.json.etag']);
    });

  it('says how it is called', async () => {
    const said = await new Promise<string>((resolve) => {
      execFile(process.execPath, [script], (_, __, stderr) => resolve(stderr));
    });
    assert.match(said, /Aufruf: .*\nUsage: /);
    assert.ok(existsSync(target));
  });
});
