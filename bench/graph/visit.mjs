/** One visit of a browser to a measured page. */
import {launch} from 'puppeteer-core';
import {findEngines} from '../../scripts/lib/browsers.mjs';
import {stability} from '../../src/network/quality/stability.ts';

/** As much as the rest of a picture may move where one partner comes or goes. */
const ALIKE = 0.03;

/** Nobody waits longer for a picture. */
const LIMIT = 60_000;

/** Without a graphics card; WebGL is drawn by the processor, as it would be there. */
const FLAGS = [
  '--no-sandbox',
  '--window-size=1300,900',
  '--force-device-scale-factor=1',
  '--enable-unsafe-swiftshader',
];

/** Name and version, as the browser says them. */
export async function browserVersion() {
  const browser = await launch({executablePath: findEngines().chromium, args: FLAGS});
  const version = await browser.version();
  await browser.close();
  return version.replace('Headless', '').replace('/', ' ');
}

/**
 * @param {string} url
 * @param {{wheelKey?: 'Control'}} [options]
 * @returns {Promise<Record<string, unknown>>} `failed` says why there are no figures
 */
export function visit(url, options = {}) {
  return inBrowser((browser, seen) => measure(browser, url, options, seen));
}

/**
 * When a page could be read, found in a visit of its own.
 *
 * @param {string} url
 * @returns {Promise<number | undefined>} ms; undefined where the page tells no places, or does not finish
 */
export async function readableTime(url) {
  const {readable, failed} = await inBrowser((browser, seen) => followed(browser, url, seen));
  if (failed !== undefined) console.error(`${url} when followed: ${failed}`);
  return readable;
}

/** @param {(browser: import('puppeteer-core').Browser, seen: Record<string, unknown>) => Promise<Record<string, any>>} run */
async function inBrowser(run) {
  const browser = await launch({
    ...{executablePath: findEngines().chromium, args: FLAGS, protocolTimeout: 4 * LIMIT},
  });
  const late = new Promise((resolve) => {
    setTimeout(() => resolve({failed: 'does not finish in a minute'}), LIMIT + 5_000).unref();
  });
  try {
    const seen = {};
    const result = await Promise.race([run(browser, seen), late]);
    return 'failed' in result ? {...seen, ...result} : result;
  } catch (error) {
    return {failed: String(error).split('\n')[0]};
  } finally {
    // A page that is busy would keep the browser from closing.
    browser.process()?.kill('SIGKILL');
  }
}

/** A page whose picture rests; throws what goes wrong there before. */
async function settledPage(browser, url, seen) {
  const page = await browser.newPage();
  await page.setViewport({width: 1280, height: 860});
  const errors = [];
  page.on('pageerror', (error) => errors.push(error));
  page.on('error', () => errors.push(new Error('crashed')));
  await page.goto(url, {timeout: LIMIT});
  const isOver = () => page.evaluate('globalThis.bench?.times ?? {}');
  for (let times = {}; times.settled === undefined;) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    times = await isOver();
    if (times.first !== undefined) seen.first = times.first;
    if (errors.length > 0) throw errors[0];
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
  return page;
}

async function measure(browser, url, options, seen) {
  const page = await settledPage(browser, url, seen);
  const {times, long} = await page.evaluate('({times: bench.times, long: bench.long})');
  const positions = await page.evaluate('bench.positions().flat()');
  const before = long.filter(([start]) => start < times.settled).map(([, length]) => length);
  return {
    ...times,
    longest: Math.max(0, ...before),
    blocked: before.reduce((sum, length) => sum + length, 0),
    ...(await moved(page, options)),
    positions,
  };
}

async function followed(browser, url, seen) {
  const page = await settledPage(browser, `${url}?trail`, seen);
  const {times, trail} = await page.evaluate('({times: bench.times, trail: bench.trail})');
  const positions = await page.evaluate('bench.positions().flat()');
  // Where the first picture is the settled one there is no frame in between.
  return {readable: readableAt(trail, positions) ?? times.settled};
}

/**
 * The time of the first frame from which on the marks stand where they will rest: their mean distance from there is less
 * than 3 % of the picture, whatever its turn and scale.
 */
function readableAt(trail, positions) {
  const goal = Float64Array.from(positions);
  const isThere = ({places}) => stability(goal, Float64Array.from(places)) < ALIKE;
  const last = trail.findLastIndex((frame) => !isThere(frame));
  return trail[last + 1]?.at;
}

/** Drags and turns the wheel as a hand would, sixty times a second. */
async function moved(page, {wheelKey}) {
  const handle = await page.evaluateHandle('bench.frames()');
  const end = performance.now() + 6_000;
  const steps = async (count, act) => {
    for (let k = 0; k < count && performance.now() < end; k += 1) {
      await act(k);
      await new Promise((resolve) => setTimeout(resolve, 12));
    }
  };
  if (wheelKey) await page.keyboard.down(wheelKey);
  await page.mouse.move(600, 400);
  await steps(40, (k) => page.mouse.wheel({deltaY: k < 25 ? -60 : 60}));
  if (wheelKey) await page.keyboard.up(wheelKey);
  await page.mouse.move(30, 30);
  await page.mouse.down();
  await steps(60, (k) => page.mouse.move(30 + 6 * k, 30 + 3 * k));
  await page.mouse.up();
  const lengths = (await page.evaluate((stop) => stop(), handle)).sort((a, b) => a - b);
  const at = (share) => lengths[Math.min(lengths.length - 1, Math.floor(share * lengths.length))];
  return {p50: at(0.5), p95: at(0.95), frames: lengths.length};
}
