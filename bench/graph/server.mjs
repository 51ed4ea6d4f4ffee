/** Serves the measured pages and tells what each of them fetched. */
import {createServer} from 'node:http';
import {readFileSync} from 'node:fs';
import {extname} from 'node:path';
import {gzipSync} from 'node:zlib';
import {fileFor} from '../../scripts/serve.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** @param {Record<string, string>} mounts folder by the path it is served at */
export async function serveCounted(mounts) {
  let scripts = new Set();
  const server = createServer((request, response) => {
    const file = fileFor(mounts, request.url ?? '/');
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    if (extname(file) === '.js') scripts.add(file);
    response.writeHead(200, {'content-type': TYPES[extname(file)] ?? 'application/octet-stream'});
    response.end(readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}/`,
    /** Bytes of the scripts fetched since the last call, after gzip. */
    bytes() {
      const sum = [...scripts].reduce(
        (all, file) => all + gzipSync(readFileSync(file), {level: 9}).length,
        0,
      );
      scripts = new Set();
      return sum;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
