import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root, run} from './run.mjs';
import {say} from './say.mjs';

/**
 * Installs the packages of the lock file when they are not there or are others. Uses nothing but
 * Node, since it runs before anything is installed.
 *
 * @param {string} [folder] the repository by default
 */
export async function ensureInstall(folder = root) {
  if (isInstalled(folder)) return;
  say('Pakete werden installiert …', 'Installing packages …');
  const windows = process.platform === 'win32';
  const code = await run(windows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund'], {
    shell: windows,
    cwd: folder,
  });
  if (code === 0) return;
  say('`npm ci` ist gescheitert.', '`npm ci` failed.');
  process.exit(1);
}

/**
 * Whether `node_modules` holds what the lock file says. npm notes there what it installed;
 * packages for other systems are left out of that note.
 *
 * @param {string} folder
 */
export function isInstalled(folder) {
  const note = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(note)) return false;
  const wanted = packagesOf(join(folder, 'package-lock.json'));
  const actual = packagesOf(note);
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' ||
      (entry.optional && !actual[path]) ||
      (actual[path]?.version === entry.version && actual[path]?.integrity === entry.integrity),
  );
}

/**
 * @param {string} file
 * @returns {Record<string, {version?: string, integrity?: string, optional?: boolean}>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
