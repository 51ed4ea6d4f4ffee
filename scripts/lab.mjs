/**
 * `npm run lab`: measures what editors of content management systems leave of our snippets. They have an install of
 * their own, made at first use.
 */
import {join} from 'node:path';
import {ensureInstall} from './lib/ensure-install.mjs';
import {root, run} from './lib/run.mjs';

const folder = join(root, 'lab');
await ensureInstall();
await ensureInstall(folder);
process.exit(
  await run(process.execPath, [
    ...['--import', 'tsx', join(folder, 'main.mjs')],
    ...process.argv.slice(2),
  ]),
);
