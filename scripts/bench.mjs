/**
 * `npm run bench -- layout`: measures one thing against its peers. What is measured lives in
 * `bench/<name>/main.mjs`; the peers have an install of their own, made at first use.
 */
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {ensureInstall} from './lib/ensure-install.mjs';
import {root, run} from './lib/run.mjs';

const folder = join(root, 'bench');
const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'main.mjs')));
const [name = '', ...args] = process.argv.slice(2);

if (!names.includes(name)) {
  console.error(`npm run bench -- ${names.join(' | ')}`);
  process.exit(1);
}
await ensureInstall(folder);
process.exit(
  await run(process.execPath, ['--import', 'tsx', join(folder, name, 'main.mjs'), ...args], {
    env: {...process.env, TZ: 'Europe/Berlin'},
  }),
);
