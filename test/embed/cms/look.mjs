/** What a visitor's browser makes of a page. */
import {launch} from 'puppeteer-core';
import {chromiumArgs} from '../../server/launchers.mjs';
import {findEngines} from '../../../scripts/lib/browsers.mjs';

const TIMEOUT = 60_000;

/** Where the loader has been at work, links that are to stay have been looked at. */
const HAS_LOADED = `performance.getEntriesByType('resource').some(({name}) => name.endsWith('/koko.js'))`;

/** @returns {Promise<{name: string, browser: import('puppeteer-core').Browser}[]>} */
export async function openBrowsers() {
  const {chromium, firefox} = findEngines();
  if (!chromium || !firefox) throw new Error('Chromium and Firefox are needed.');
  return [
    await named('Chromium', launch({executablePath: chromium, args: chromiumArgs()})),
    await named('Firefox', launch({browser: 'firefox', executablePath: firefox, headless: true})),
  ];
}

/**
 * @param {string} title
 * @param {Promise<import('puppeteer-core').Browser>} launching
 */
async function named(title, launching) {
  const browser = await launching;
  const version = /\/(\d+)/.exec(await browser.version())?.[1] ?? '';
  return {name: `${title} ${version}`, browser};
}

/**
 * Whether the page as it is sent, which is all that is seen without scripts, has the link to the same view.
 *
 * @param {string} url
 */
export async function hasLink(url) {
  const text = await (await fetch(url)).text();
  return /<a\b[^>]*href="[^"]*#koko=/.test(text);
}

/**
 * Whether the page shows what is expected.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {import('./cases.mjs').Case} expectation
 * @returns {Promise<string>} empty, or what is wrong
 */
export async function look(browser, url, {expected, selector = ''}) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  try {
    await page.setViewport({width: 1280, height: 900});
    await page.goto(url, {waitUntil: 'load', timeout: TIMEOUT});
    await page.waitForFunction(HAS_LOADED, {timeout: TIMEOUT});
    if (expected === 'frame') await frameIsReady(page);
    else await page.waitForFunction(conditions[expected](selector), {timeout: TIMEOUT});
    return errors.join(' ');
  } catch (error) {
    return [String(error), ...errors].join(' ');
  } finally {
    await page.close();
  }
}

const settled = 'document.readyState === "complete"';
const noWidget = `!document.querySelector('koko-offer-finder, koko-network-graph')`;

const conditions = {
  widget: (/** @type {string} */ selector) =>
    `document.querySelector(${JSON.stringify(selector)})?.dataset.state === 'ready'`,
  link: () => `${settled} && ${noWidget} && document.querySelector('a[href*="#koko="]')`,
  source: () => `${settled} && document.body.textContent.includes('<koko-offer-finder')`,
};

/**
 * The frame shows the widget, and the page around gave it the height that it asked for.
 *
 * @param {import('puppeteer-core').Page} page
 */
async function frameIsReady(page) {
  const element = await page.waitForSelector('iframe[sandbox="allow-scripts"]', {timeout: TIMEOUT});
  await element?.evaluate((iframe) => iframe.scrollIntoView());
  const frame = await element?.contentFrame();
  await frame?.waitForFunction(conditions.widget('koko-offer-finder'), {timeout: TIMEOUT});
  const end = Date.now() + TIMEOUT;
  while (!(frame && (await isAsHigh(page, frame)))) {
    if (Date.now() > end) throw new Error('The frame does not get the height that it asks for.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/**
 * WordPress takes heights between 200 and 1000 px.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {import('puppeteer-core').Frame} frame
 */
async function isAsHigh(page, frame) {
  const asked = await frame.evaluate('document.body.getBoundingClientRect().height');
  const given = await page.evaluate(
    `document.querySelector('iframe[sandbox="allow-scripts"]').clientHeight`,
  );
  return Math.abs(Math.min(1000, Math.max(200, Number(asked))) - Number(given)) <= 2;
}
