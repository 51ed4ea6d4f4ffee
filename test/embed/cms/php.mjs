/** PHP, as a command and as a server of its own. */
import {execFileSync, spawn} from 'node:child_process';
import {setTimeout as delay} from 'node:timers/promises';

const NEEDED = ['pdo_sqlite', 'sqlite3', 'mbstring', 'xml', 'intl'];

/** What is missing for both systems, as a sentence, or undefined. */
export function missingPhp() {
  try {
    const modules = php(['-m']).toLowerCase().split('\n');
    const missing = NEEDED.filter((name) => !modules.includes(name));
    return missing.length > 0 ? `PHP lacks ${missing.join(', ')}.` : undefined;
  } catch {
    return 'There is no PHP: apt install php8.2-cli php8.2-sqlite3 php8.2-mbstring php8.2-xml php8.2-intl';
  }
}

/**
 * @param {readonly string[]} args
 * @param {{cwd?: string, input?: string, env?: Record<string, string>}} [options]
 */
export function php(args, {cwd, input, env = {}} = {}) {
  return execFileSync('php', ['-d', 'error_reporting=0', ...args], {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: {...process.env, ...env},
  });
}

/**
 * Serves a folder; several requests at a time, since WordPress asks itself.
 *
 * @param {string} folder
 * @param {number} port
 */
export async function servePhp(folder, port) {
  const server = spawn(
    'php',
    ['-d', 'error_reporting=0', '-S', `localhost:${port}`, '-t', folder],
    {stdio: 'ignore', detached: true, env: {...process.env, PHP_CLI_SERVER_WORKERS: '4'}},
  );
  // Its workers outlive it, unless the whole group is ended.
  const close = () => void process.kill(-Number(server.pid));
  const url = `http://localhost:${port}/`;
  for (let tries = 0; tries < 100; tries++) {
    const isUp = await fetch(url, {redirect: 'manual'}).then(
      () => true,
      () => false,
    );
    if (isUp) return {url, close};
    await delay(100);
  }
  close();
  throw new Error('PHP’s server does not answer.');
}
