/**
 * Lets a test ask for trouble: any address of the test server takes
 * `?fault-delay=<ms>`, `?fault-status=<code>`, `?fault-type=<content type>` and
 * `?fault-header=<Name>:<value>` (repeatable). Pages without an origin may read everything, but for what is
 * asked for with `?fault-closed=1`. The demo's own server knows nothing of this.
 *
 * @type {import('@web/dev-server-core').Middleware}
 */
export async function faults(context, next) {
  const query = new URLSearchParams(context.querystring);
  const delay = Number(query.get('fault-delay'));
  if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
  const status = Number(query.get('fault-status'));
  if (status > 0) {
    context.status = status;
    context.body = `fault ${status}`;
    return;
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
}
