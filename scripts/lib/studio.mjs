/** A browser that opens demo pages at a width and in a mode, settled, to take pictures of. */
import {join} from 'node:path';
import {launch} from 'puppeteer-core';
import {serve} from '../serve.mjs';
import {findEngines} from './browsers.mjs';
import {root} from './run.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

/** @type {Record<string, {media: string, features: {name: string, value: string}[]}>} */
const modes = {
  light: {media: 'screen', features: [{name: 'prefers-color-scheme', value: 'light'}]},
  dark: {media: 'screen', features: [{name: 'prefers-color-scheme', value: 'dark'}]},
  forced: {media: 'screen', features: [{name: 'forced-colors', value: 'active'}]},
  print: {media: 'print', features: []},
};

const isSettled = `
  [...document.querySelectorAll('koko-offer-finder, koko-partner-directory, koko-network-graph')]
    .every((element) => !['loading', null].includes(element.getAttribute('data-state')))
  && document.fonts.status === 'loaded'
`;

/** Code is fetched for what is near to be seen, or once somebody uses a widget; pictures show the whole page. */
const useAll = `
  document.querySelectorAll('koko-offer-finder, koko-partner-directory, koko-network-graph')
    .forEach((element) => element.dispatchEvent(new Event('focusin', {bubbles: true})))
`;

const twoFrames = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))';

/**
 * @param {Record<string, string>} [mounts] folders that are served besides the demo and `dist/`
 */
export async function openStudio(mounts = {}) {
  const {chromium} = findEngines();
  if (!chromium) throw new Error('Pictures need Chromium or Chrome.');
  const demo = {'/': join(root, 'demo'), '/dist/': join(root, 'dist')};
  const server = await serve({mounts: {...mounts, ...demo}, port: 0});
  const browser = await launch({
    executablePath: chromium,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--accept-lang=de-DE,de',
      '--font-render-hinting=none',
      '--force-color-profile=srgb',
      '--hide-scrollbars',
    ],
  });
  return {
    /** An empty page. */
    blank: () => browser.newPage(),
    /**
     * @param {string} path below the demo
     * @param {{width: number, mode: string, scale?: number, script?: string}} how
     */
    open: async (path, {width, mode, scale = 1, script}) => {
      const page = await browser.newPage();
      tellErrors(page, path);
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', modes[mode]);
      await page.setViewport({width, height: 900, deviceScaleFactor: scale});
      await page.goto(new URL(path, server.url).href, {waitUntil: 'load'});
      await page.evaluate(useAll);
      await page.waitForFunction(isSettled, {timeout: 60_000});
      if (script) await page.evaluate(script);
      await page.evaluate(twoFrames);
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/**
 * @param {Page} page
 * @param {string} path
 */
function tellErrors(page, path) {
  page.on('pageerror', (error) => console.error(`  ${path}: ${String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(`  ${path}: ${message.text()}`);
  });
}
