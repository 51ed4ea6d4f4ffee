import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {connect} from 'node:net';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {freePort} from '../../scripts/lib/free-port.mjs';

/**
 * A launcher for WebKitGTK that brings its own driver process and, where there is no screen, its
 * own virtual one, and takes both away again.
 *
 * @param {NonNullable<import('../../scripts/lib/browsers.mjs').Engines['webkit']>} paths
 */
export async function webkitLauncher(paths) {
  const port = await freePort();
  /** @type {any} The driver and its making are private in the launcher's types. */
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: capabilities(paths.browser),
  });
  const processes = new Processes();
  const {initialize, stop, createDriverManager} = launcher;
  launcher.initialize = async (/** @type {unknown} */ config) => {
    await initialize.call(launcher, config);
    launcher.name = 'WebKitGTK';
    const display = paths.display && (await startScreen(processes, paths.display));
    await startDriver(processes, paths.driver, port, display);
  };
  launcher.createDriverManager = async () => {
    const manager = await createDriverManager.call(launcher);
    await launcher.driver?.setWindowRect(0, 0, 800, 638);
    return manager;
  };
  launcher.stop = async () => {
    await Promise.race([stop.call(launcher), elapsed(5000)]);
    processes.end();
  };
  return launcher;
}

/**
 * @param {string} binary
 * @returns {any} MiniBrowser's options are not among the known capabilities
 */
function capabilities(binary) {
  return {
    browserName: 'MiniBrowser',
    'wdio:enforceWebDriverClassic': true,
    'webkitgtk:browserOptions': {binary, args: ['--automation']},
  };
}

/**
 * A driver of its own for tests that open files: no test runner stands between.
 *
 * @param {NonNullable<import('../../scripts/lib/browsers.mjs').Engines['webkit']>} paths
 */
export async function webkitDriver(paths) {
  const port = await freePort();
  const processes = new Processes();
  const display = paths.display && (await startScreen(processes, paths.display));
  await startDriver(processes, paths.driver, port, display);
  return {
    address: `http://127.0.0.1:${port}`,
    capabilities: capabilities(paths.browser),
    end: () => processes.end(),
  };
}

/** Child processes that end with this one. */
class Processes {
  /** @type {import('node:child_process').ChildProcess[]} */
  #running = [];

  constructor() {
    process.once('exit', () => this.end());
    process.once('SIGTERM', () => process.exit(143));
  }

  /**
   * @param {string} command
   * @param {string[]} args
   * @param {import('node:child_process').SpawnOptions} options
   */
  start(command, args, options) {
    const child = spawn(command, args, options);
    this.#running.unshift(child);
    return child;
  }

  end() {
    for (const child of this.#running.splice(0)) child.kill();
  }
}

/**
 * A virtual screen that chooses its own free number and says so on file descriptor 3.
 *
 * @param {Processes} processes
 * @param {string} xvfb
 */
async function startScreen(processes, xvfb) {
  const child = processes.start(
    xvfb,
    ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    {stdio: ['ignore', 'ignore', 'ignore', 'pipe']},
  );
  const pipe = /** @type {import('node:stream').Readable} */ (child.stdio[3]);
  const [number] = await once(pipe, 'data', {signal: AbortSignal.timeout(30_000)});
  return `:${String(number).trim()}`;
}

/**
 * @param {Processes} processes
 * @param {string} driver
 * @param {number} port
 * @param {string | undefined} display
 */
async function startDriver(processes, driver, port, display) {
  processes.start(driver, ['--host=127.0.0.1', `--port=${port}`], {
    stdio: 'ignore',
    env: {...process.env, LANGUAGE: 'de', ...(display && {DISPLAY: display})},
  });
  const deadline = Date.now() + 30_000;
  while (!(await isListening(port))) {
    if (Date.now() > deadline) throw new Error('WebKitWebDriver did not start within 30 seconds.');
    await elapsed(50);
  }
}

/** @param {number} port */
async function isListening(port) {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** @param {number} ms */
function elapsed(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
