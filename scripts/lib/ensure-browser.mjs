import {findEngines, onPath} from './browsers.mjs';
import {run} from './run.mjs';
import {say} from './say.mjs';

/**
 * Makes sure that there is at least one browser: gets Chromium by the system's package manager
 * where that is allowed, and else says in one line what to install and ends.
 */
export async function ensureBrowser() {
  if (hasBrowser()) return;
  const apt = await aptCommand();
  if (apt) {
    say(
      'Kein Browser gefunden; Chromium wird installiert …',
      'No browser found; installing Chromium …',
    );
    const [command = '', ...args] = apt;
    const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
    await run(command, [...args, 'update'], {env});
    await run(command, [...args, 'install', '-y', '--no-install-recommends', 'chromium'], {env});
    if (hasBrowser()) return;
  }
  say(
    'Für die Tests bitte Chromium, Chrome oder Firefox installieren.',
    'Please install Chromium, Chrome or Firefox for the tests.',
  );
  process.exit(1);
}

function hasBrowser() {
  return Object.values(findEngines()).some((engine) => engine !== undefined);
}

/**
 * How to call apt-get here without being asked for a password, if at all.
 *
 * @returns {Promise<string[] | undefined>}
 */
async function aptCommand() {
  if (!onPath('apt-get')) return undefined;
  if (process.getuid?.() === 0) return ['apt-get'];
  if (!onPath('sudo')) return undefined;
  const code = await run('sudo', ['-n', 'true'], {stdio: 'ignore'});
  return code === 0 ? ['sudo', '-n', 'apt-get'] : undefined;
}
