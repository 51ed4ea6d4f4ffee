/** `npm start`: installs what is missing, builds, and serves the demo. */
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {ensureInstall} from './lib/ensure-install.mjs';
import {root, run} from './lib/run.mjs';
import {say} from './lib/say.mjs';
import {serve} from './serve.mjs';

await ensureInstall();

say('Wird gebaut …', 'Building …');
const code = await run(process.execPath, ['scripts/build.mjs', '--brief']);
if (code !== 0) say('Der Bau meldet Fehler.', 'The build reports errors.');
if (!existsSync(join(root, 'dist/embed/koko.js'))) process.exit(1);

const {url} = await serve({
  mounts: {'/': join(root, 'demo'), '/dist/': join(root, 'dist')},
  port: Number(process.env.PORT ?? 8000),
  host: process.env.HOST,
});
console.log(`Demo: ${url}  (beenden mit Strg+C | stop with Ctrl+C)`);
