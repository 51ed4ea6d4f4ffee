import {isWritten} from './written.mjs';

/**
 * Lets a test ask for trouble: any address of the test server takes
 * `?fault-delay=<ms>`, `?fault-status=<code>`, `?fault-type=<content type>`,
 * `?fault-header=<Name>:<value>` (repeatable), `?fault-redirect=<address>`, `?fault-cut=1` (half of the file, then
 * nothing more) and `?fault-stall=1` (half of the file, and the rest never). Trouble is over once the test has written
 * the file that `?fault-until=<address>` names. Pages without an origin may read everything, but for what is
 * asked for with `?fault-closed=1`. The demo's own server knows nothing of this.
 *
 * @type {import('@web/dev-server-core').Middleware}
 */
export async function faults(context, next) {
  const query = new URLSearchParams(context.querystring);
  if (isWritten(query.get('fault-until'))) return next();
  const delay = Number(query.get('fault-delay'));
  if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
  const status = Number(query.get('fault-status'));
  if (status > 0) {
    context.status = status;
    context.body = `fault ${status}`;
    return undefined;
  }
  const elsewhere = query.get('fault-redirect');
  if (elsewhere) {
    context.redirect(elsewhere);
    return undefined;
  }
  if (query.has('fault-cut') || query.has('fault-stall')) {
    half(context, query.has('fault-cut'));
    return undefined;
  }
  await next();
  const isOpen = context.get('origin') === 'null' && !query.has('fault-closed');
  if (isOpen) context.set('Access-Control-Allow-Origin', '*');
  const type = query.get('fault-type');
  if (type) context.type = type;
  for (const header of query.getAll('fault-header')) {
    const colon = header.indexOf(':');
    context.set(header.slice(0, colon).trim(), header.slice(colon + 1).trim());
  }
  return undefined;
}

/**
 * @param {import('koa').Context} context
 * @param {boolean} isCut
 */
function half(context, isCut) {
  context.respond = false;
  const {res} = context;
  res.writeHead(200, {'content-type': 'application/json', 'content-length': '1000'});
  res.write('{"meta": {', () => isCut && res.destroy());
}
