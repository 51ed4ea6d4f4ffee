/** The coordinating office's own place: the folder that `koko page` writes, on a server that lets others read it. */
import {execFileSync} from 'node:child_process';
import {once} from 'node:events';
import {createReadStream} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {root} from '../../../scripts/lib/run.mjs';
import {fileFor} from '../../../scripts/serve.mjs';

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * @param {string} folder an empty one
 * @returns {Promise<{folder: string, close: () => void}>} the address of the folder, with a slash at the end
 */
export async function openHost(folder) {
  const server = createServer((request, response) => {
    const file = fileFor({'/koko/': folder}, request.url ?? '/');
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('content-type', types[extname(file ?? '')] ?? 'text/plain');
    if (file) createReadStream(file).pipe(response);
    else response.writeHead(404).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  const address = `http://127.0.0.1:${port}/koko/`;
  execFileSync(process.execPath, [
    ...[join(root, 'dist/cli/koko.js'), 'page', join(root, 'demo/feeds/muenster.json')],
    ...['--base', address, '--widget', 'offer-finder', '--out', folder],
  ]);
  return {
    folder: address,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
