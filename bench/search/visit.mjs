/** One visit of a browser to a measured page. */
import {launch} from 'puppeteer-core';
import {findEngines} from '../../scripts/lib/browsers.mjs';

/** Nobody waits longer. */
const LIMIT = 45_000;
const FLAGS = ['--no-sandbox', '--window-size=1300,900', '--force-device-scale-factor=1'];

/**
 * @param {string} url
 * @param {(page: import('puppeteer-core').Page) => Promise<Record<string, unknown>>} measure
 * @returns {Promise<Record<string, any>>} `failed` says why there are no figures
 */
export async function visit(url, measure) {
  const browser = await launch({
    ...{executablePath: findEngines().chromium, args: FLAGS, protocolTimeout: LIMIT},
  });
  try {
    const page = await browser.newPage();
    await page.setViewport({width: 1280, height: 860});
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(url, {timeout: LIMIT});
    await page.waitForFunction('globalThis.bench', {timeout: LIMIT});
    const figures = await measure(page);
    return errors.length > 0 ? {failed: errors[0]} : figures;
  } catch (error) {
    return {failed: String(error).split('\n')[0]};
  } finally {
    // A page that is busy would keep the browser from closing.
    browser.process()?.kill('SIGKILL');
  }
}

/** Bytes that scripts hold after everything else was given back. */
export async function heapOf(page) {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const {usedSize} = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
