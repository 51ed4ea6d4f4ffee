/** Each installed engine, opening files from the disk with no way to any network. */
import {launch} from 'puppeteer-core';
import {findEngines} from '../../scripts/lib/browsers.mjs';
import {chromiumArgs} from '../server/launchers.mjs';
import {webkitDriver} from '../server/webkit.mjs';

/**
 * @typedef {object} Opened a page
 * @property {<T>(script: string) => Promise<T>} ask what an expression, or a promise that it makes, comes to
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
      return {
        ask: (script) => /** @type {Promise<any>} */ (page.evaluate(script)),
        close: () => page.close(),
      };
    },
    end: () => browser.close(),
  };
}

/**
 * WebKitGTK has one window, driven by WebDriver itself.
 *
 * @param {any} paths
 * @returns {Promise<Engine>}
 */
async function webkit(paths) {
  const driver = await webkitDriver(paths);
  const ask = async (/** @type {string} */ path, /** @type {object} */ body) => {
    const answer = await fetch(driver.address + path, {method: 'POST', body: JSON.stringify(body)});
    const {value} = await answer.json();
    if (!answer.ok) throw new Error(`WebKitGTK: ${value.message ?? value.error}`);
    return value;
  };
  const {sessionId} = await ask('/session', {capabilities: {alwaysMatch: driver.capabilities}});
  const own = `/session/${sessionId}`;
  return {
    name: 'WebKitGTK',
    async open(url, size = SIZE) {
      await ask(`${own}/window/rect`, {x: 0, y: 0, ...size});
      await ask(`${own}/url`, {url});
      return {
        ask: (script) => ask(`${own}/execute/sync`, {script: `return (${script})`, args: []}),
        close: () => ask(`${own}/url`, {url: 'about:blank'}),
      };
    },
    async end() {
      await fetch(driver.address + own, {method: 'DELETE'});
      driver.end();
    },
  };
}
