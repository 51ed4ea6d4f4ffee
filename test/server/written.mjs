import {readFileSync} from 'node:fs';
/** @type {Map<string, {type: string, body: Buffer}>} */
const kept = new Map();

const TEMPLATE = '/dist/embed/koko.offline.html';

/**
 * Files that a test writes itself: what was put at an address under `/written/` is had from there, as the content type
 * it was put with. Under `/copy/` stands everything that stands under `/dist/`, as another site would have it: a second
 * copy of all scripts, none of which a browser takes for the first. Under `/older/` it stands as an older version would:
 * its scripts meet at places of another name.
 *
 * @type {import('@web/dev-server-core').Middleware}
 */
export async function written(context, next) {
  if (context.path.startsWith('/older/')) return older(context, next);
  context.path = context.path.replace(/^\/copy\//, '/dist/');
  if (context.path === TEMPLATE) {
    // As a page, the test server would write into its scripts, whose hashes stand in its policy.
    context.type = 'text/plain; charset=utf-8';
    context.body = readFileSync(new URL(`../..${TEMPLATE}`, import.meta.url));
    return undefined;
  }
  if (!context.path.startsWith('/written/')) return next();
  if (context.method === 'PUT') {
    kept.set(context.path, {type: context.get('content-type'), body: await bodyOf(context.req)});
    context.status = 204;
    return undefined;
  }
  const file = kept.get(context.path);
  if (!file) return next();
  context.type = file.type;
  context.body = file.body;
  return undefined;
}

/** @type {import('@web/dev-server-core').Middleware} */
async function older(context, next) {
  context.path = context.path.replace(/^\/older\//, '/dist/');
  await next();
  if (!context.path.endsWith('.js') || context.status !== 200) return;
  const script = await textOf(context.body);
  context.body = script.replace(/(koko-widgets:\w+)\/1/g, '$1/0');
}

/** @param {unknown} body a text, or a file on its way */
async function textOf(body) {
  if (typeof body === 'string') return body;
  const parts = [];
  for await (const part of /** @type {AsyncIterable<Buffer>} */ (body))
    parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString();
}

/** Whether a test has written that file. @param {string | null} address */
export const isWritten = (address) => address !== null && kept.has(address);

/** @param {import('node:http').IncomingMessage} request */
async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}
