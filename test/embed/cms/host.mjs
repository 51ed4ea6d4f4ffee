/** The coordinating office's own place: the built files, a feed, and a page that advertises an oEmbed document. */
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
};

const mounts = {
  '/koko/': join(root, 'dist/embed'),
  '/koko/feeds/': join(root, 'demo/feeds'),
};

/**
 * @returns {Promise<{folder: string, close: () => void}>} the address of its folder, with a slash at the end
 */
export async function openHost() {
  const server = createServer((request, response) => {
    const made = madePage(request.url ?? '/', `http://${request.headers.host}/koko/`);
    const file = made ? undefined : fileFor(mounts, request.url ?? '/');
    response.setHeader('access-control-allow-origin', '*');
    const type = made?.type ?? types[extname(file ?? '')];
    if (type) response.setHeader('content-type', type);
    if (made) response.end(made.text);
    else if (file) createReadStream(file).pipe(response);
    else response.writeHead(404).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    folder: `http://127.0.0.1:${port}/koko/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/**
 * @param {string} path
 * @param {string} folder
 */
function madePage(path, folder) {
  const shown = `${folder}koko.html#koko=offer-finder&amp;src=feeds/muenster.json`;
  if (path === '/koko/angebote.html')
    return {type: types['.html'], text: advertising(folder, shown)};
  if (path.startsWith('/koko/koko.oembed.json'))
    return {type: types['.json'], text: JSON.stringify(oEmbed(shown))};
  return undefined;
}

/**
 * @param {string} folder
 * @param {string} shown
 */
const advertising = (folder, shown) => `<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8">
    <title>Angebote</title>
    <link rel="alternate" type="application/json+oembed" href="${folder}koko.oembed.json" title="Angebote">
  </head>
  <body><p><a href="${shown}">Angebote ansehen</a></p></body>
</html>
`;

/** @param {string} shown */
const oEmbed = (shown) => ({
  version: '1.0',
  type: 'rich',
  title: 'Angebote',
  width: 600,
  height: 700,
  html:
    `<blockquote class="wp-embedded-content"><a href="${shown}">Angebote ansehen</a></blockquote>` +
    `<iframe class="wp-embedded-content" src="${shown}" title="Angebote" width="600" height="700"></iframe>`,
});
