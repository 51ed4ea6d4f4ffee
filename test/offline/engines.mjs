/** Each installed engine, opening files from the disk with no way to any network. */
import {launch} from 'puppeteer-core';
import {findEngines} from '../../scripts/lib/browsers.mjs';
import {chromiumArgs} from '../server/launchers.mjs';
import {webkitDriver} from '../server/webkit.mjs';
import {until} from './until.mjs';
import {webkitWindows} from './webkit-windows.mjs';

/**
 * @typedef {object} Opened a page
 * @property {<T>(script: string) => Promise<T>} ask what an expression, or a promise that it makes, comes to
 * @property {(key: string) => Promise<void>} press presses a key, named as in its event
 * @property {() => Promise<void>} reload
 * @property {(act: () => Promise<void>) => Promise<Opened>} opens the window that comes of what somebody does
 * @property {() => Promise<void>} close
 *
 * @typedef {object} Engine
 * @property {string} name
 * @property {(url: string, size?: {width: number, height: number}) => Promise<Opened>} open
 * @property {() => Promise<void>} end
 */

const SIZE = {width: 1366, height: 768};

/** A proxy that nobody answers at: the discard port of this machine. */
const NOBODY = '127.0.0.1:9';

/** @type {Record<string, (paths: any) => Promise<Engine>>} */
const openers = {
  chromium: (executablePath) =>
    puppet('Chromium', {
      executablePath,
      args: [...chromiumArgs(), `--proxy-server=${NOBODY}`, '--proxy-bypass-list=<-loopback>'],
    }),
  firefox: (executablePath) =>
    puppet('Firefox', {
      browser: 'firefox',
      executablePath,
      extraPrefsFirefox: {
        'intl.accept_languages': 'de-DE, de',
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': 9,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': 9,
      },
    }),
  webkit,
};

/** Those of `KOKO_ENGINES`, or all that are here; each is started when it is asked for. */
export function installedEngines() {
  const wanted = process.env.KOKO_ENGINES?.split(',');
  const engines = findEngines();
  return Object.entries(openers).flatMap(([name, open]) => {
    const paths = engines[/** @type {keyof typeof engines} */ (name)];
    return paths && (wanted?.includes(name) ?? true) ? [{name, start: () => open(paths)}] : [];
  });
}

/**
 * @param {string} name
 * @param {import('puppeteer-core').LaunchOptions} options
 * @returns {Promise<Engine>}
 */
async function puppet(name, options) {
  const browser = await launch({headless: true, ...options});
  return {
    name,
    async open(url, size = SIZE) {
      const page = await browser.newPage();
      await page.setViewport(size);
      await page.goto(url, {waitUntil: 'load'});
      return opened(page);
    },
    end: () => browser.close(),
  };
}

/**
 * @param {import('puppeteer-core').Page} page
 * @returns {Opened}
 */
function opened(page) {
  return {
    ask: (script) => /** @type {Promise<any>} */ (page.evaluate(script)),
    press: (key) => page.keyboard.press(/** @type {import('puppeteer-core').KeyInput} */ (key)),
    reload: async () => void (await page.reload({waitUntil: 'load'})),
    async opens(act) {
      const pages = () => page.browser().pages();
      const before = await pages();
      await act();
      const find = async () => (await pages()).find((one) => !before.includes(one));
      return opened(await until(find, () => 'No window came.'));
    },
    close: () => page.close(),
  };
}

/**
 * WebKitGTK has one window and those that pages open, driven by WebDriver itself.
 *
 * @param {any} paths
 * @returns {Promise<Engine>}
 */
async function webkit(paths) {
  const driver = await webkitDriver(paths);
  const send = async (
    /** @type {string} */ method,
    /** @type {string} */ path,
    /** @type {object | undefined} */ body = undefined,
  ) => {
    const answer = await fetch(driver.address + path, {method, body: body && JSON.stringify(body)});
    const {value} = await answer.json();
    if (!answer.ok) throw new Error(`WebKitGTK: ${value.message ?? value.error}`);
    return value;
  };
  const capabilities = {alwaysMatch: driver.capabilities};
  const {sessionId} = await send('POST', '/session', {capabilities});
  const own = `/session/${sessionId}`;
  const page = await webkitWindows((method, path, body) => send(method, own + path, body));
  return {
    name: 'WebKitGTK',
    async open(url, size = SIZE) {
      await page.tell('/window/rect', {x: 0, y: 0, ...size});
      await page.tell('/url', {url});
      return page;
    },
    async end() {
      await send('DELETE', own);
      driver.end();
    },
  };
}
