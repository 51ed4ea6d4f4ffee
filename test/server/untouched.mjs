import {readFileSync} from 'node:fs';
import {join, sep} from 'node:path';
import {root} from '../../scripts/lib/run.mjs';

const PLACE = '/untouched/';

/**
 * Under `/untouched/` a script stands as its author wrote it: the test server makes all others strict, in which old
 * libraries do not run.
 *
 * @type {import('@web/dev-server-core').Middleware}
 */
export function untouched(context, next) {
  if (!context.path.startsWith(PLACE)) return next();
  const file = join(root, decodeURIComponent(context.path.slice(PLACE.length)));
  if (!file.startsWith(root + sep)) return next();
  context.body = readFileSync(file, 'utf8');
  context.type = 'text/javascript; charset=utf-8';
  // By its ending it would be known for a script.
  context.path = PLACE;
  return undefined;
}
