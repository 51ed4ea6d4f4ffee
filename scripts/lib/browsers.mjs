import {accessSync, constants, existsSync, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/**
 * The browsers that the tests know how to drive, by engine.
 *
 * @typedef {object} Engines
 * @property {string} [chromium] path of Chromium or Chrome
 * @property {string} [firefox] path of Firefox
 * @property {{driver: string, browser: string, display?: string}} [webkit] paths of WebKitGTK's
 *   driver and MiniBrowser, and of Xvfb where no screen is set
 */

export const engineNames = /** @type {const} */ (['chromium', 'firefox', 'webkit']);

/** @type {Record<(typeof engineNames)[number], string>} */
export const engineTitles = {chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKitGTK'};

/**
 * What is installed here. `KOKO_CHROMIUM` and `KOKO_FIREFOX` name a browser that stands elsewhere.
 *
 * @returns {Engines}
 */
export function findEngines() {
  return {
    chromium:
      fromEnvironment('KOKO_CHROMIUM') ??
      onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome') ??
      firstExisting(...programs('Google Chrome', 'Google/Chrome/Application/chrome.exe')),
    firefox:
      fromEnvironment('KOKO_FIREFOX') ??
      onPath('firefox-esr', 'firefox') ??
      firstExisting(...programs('Firefox', 'Mozilla Firefox/firefox.exe', 'firefox')),
    webkit: findWebKit(),
  };
}

/** @returns {Engines['webkit']} */
function findWebKit() {
  const driver = onPath('WebKitWebDriver');
  const browser = firstExisting(...miniBrowsers());
  const display = onPath('Xvfb');
  if (!driver || !browser || !(display || process.env.DISPLAY)) return undefined;
  return {driver, browser, display};
}

/** Debian keeps MiniBrowser below the library's own folder, Fedora and others below libexec. */
function miniBrowsers() {
  const libraries = existsSync('/usr/lib')
    ? readdirSync('/usr/lib').map((d) => `/usr/lib/${d}`)
    : [];
  const versions = ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'];
  return ['/usr/libexec', '/usr/lib', ...libraries].flatMap((folder) =>
    versions.map((version) => join(folder, version, 'MiniBrowser')),
  );
}

/**
 * @param {string} mac name of the app
 * @param {string} windows path below the programs folder
 * @param {string} [macBinary]
 */
function programs(mac, windows, macBinary = mac) {
  const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']];
  return [
    `/Applications/${mac}.app/Contents/MacOS/${macBinary}`,
    ...folders.flatMap((folder) => (folder ? [join(folder, windows)] : [])),
  ];
}

/** @param {string} name */
function fromEnvironment(name) {
  const path = process.env[name];
  return path && isExecutable(path) ? path : undefined;
}

/**
 * The first of these commands that the shell would find.
 *
 * @param {string[]} names
 */
export function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return firstExisting(...names.flatMap((name) => folders.map((folder) => join(folder, name))));
}

/** @param {string[]} paths */
function firstExisting(...paths) {
  return paths.find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
