import {createReadStream, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, sep} from 'node:path';

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
};

/**
 * Serves folders over HTTP, read only.
 *
 * @param {object} options
 * @param {Record<string, string>} options.mounts folder by the path it is served at, such as
 *   `{'/': '…/demo', '/dist/': '…/dist'}`; the longest path that fits is taken
 * @param {number} [options.port] the next free one is taken when it is in use; 0 takes any
 * @param {string} [options.host]
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export async function serve({mounts, port = 8000, host = '127.0.0.1'}) {
  const server = createServer((request, response) => answer(mounts, request, response));
  const actual = await listen(server, port, host);
  return {
    url: `http://localhost:${actual}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number>} the port it listens on
 */
async function listen(server, port, host) {
  for (let candidate = port; ; candidate++) {
    try {
      return await listenAt(server, candidate, host);
    } catch (error) {
      const {code} = /** @type {NodeJS.ErrnoException} */ (error);
      if (code !== 'EADDRINUSE' || candidate > port + 100) throw error;
    }
  }
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number>}
 */
function listenAt(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(/** @type {import('node:net').AddressInfo} */ (server.address()).port);
    });
  });
}

/**
 * @param {Record<string, string>} mounts
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function answer(mounts, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    refuse(response, 405, 'Method not allowed');
    return;
  }
  const file = fileFor(mounts, request.url ?? '/');
  if (file === undefined) {
    refuse(response, 404, 'Not found');
    return;
  }
  response.writeHead(200, {
    'content-type': types[extname(file).toLowerCase()] ?? 'application/octet-stream',
    'content-length': statSync(file).size,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} text
 */
function refuse(response, status, text) {
  response.writeHead(status, {'content-type': 'text/plain; charset=utf-8'}).end(`${text}\n`);
}

/**
 * The file that an address names, or undefined. Never one outside the mounted folders.
 *
 * @param {Record<string, string>} mounts
 * @param {string} address path and query
 */
export function fileFor(mounts, address) {
  const path = decodedPath(address);
  if (path === undefined) return undefined;
  const mount = Object.keys(mounts)
    .filter((prefix) => path.startsWith(prefix))
    .sort((a, b) => b.length - a.length)[0];
  const folder = mount === undefined ? undefined : mounts[mount];
  if (mount === undefined || folder === undefined) return undefined;
  const file = join(folder, path.slice(mount.length));
  if (file !== folder && !file.startsWith(folder.endsWith(sep) ? folder : folder + sep))
    return undefined;
  return existing(file) ?? existing(join(file, 'index.html'));
}

/** @param {string} address */
function decodedPath(address) {
  try {
    const path = decodeURIComponent(address.split(/[?#]/)[0] ?? '');
    return path.includes('\0') || path.includes('\\') ? undefined : path;
  } catch {
    return undefined;
  }
}

/** @param {string} file */
function existing(file) {
  return statSync(file, {throwIfNoEntry: false})?.isFile() ? file : undefined;
}
