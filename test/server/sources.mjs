import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = new URL('../../', import.meta.url);

/**
 * A worker is asked for by the address its script has once it is built (`….js`); until then the source stands there.
 *
 * @type {import('@web/dev-server-core').Middleware}
 */
export function sources(context, next) {
  const source = context.path.replace(/\.js$/, '.ts');
  if (source.startsWith('/src/') && existsSync(fileURLToPath(new URL(`.${source}`, root)))) {
    context.path = source;
  }
  return next();
}
