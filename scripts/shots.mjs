/**
 * Takes pictures of demo pages, to be looked at: `node scripts/shots.mjs [options] [pages]`.
 *
 *   --out=<folder>     where to (docs/pictures)
 *   --widths=320,768   widths of the window in px (320,768,1440)
 *   --modes=light,dark any of light, dark, forced, print (all four)
 *   --height=<px>      the longest picture; the page is cut below (6000)
 *   --scale=<factor>   device pixels for each CSS pixel (1)
 *   --element=<css>    only this element of the page
 *   --do=<script>      a script that runs in the page before the picture
 *
 * Pages are paths below `demo/`, queries allowed; without any, all of them. Needs `npm run build`.
 */
import {mkdirSync, readdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {launch} from 'puppeteer-core';
import {findEngines} from './lib/browsers.mjs';
import {root} from './lib/run.mjs';
import {serve} from './serve.mjs';

const {values: options, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    out: {type: 'string', default: 'docs/pictures'},
    widths: {type: 'string', default: '320,768,1440'},
    modes: {type: 'string', default: 'light,dark,forced,print'},
    height: {type: 'string', default: '6000'},
    scale: {type: 'string', default: '1'},
    element: {type: 'string'},
    do: {type: 'string'},
  },
});

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

const twoFrames = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))';

const folder = resolve(root, options.out);
const pages = positionals.length > 0 ? positionals : allPages();
const {chromium} = findEngines();
if (!chromium) throw new Error('Pictures need Chromium or Chrome.');

mkdirSync(folder, {recursive: true});
const mounts = {'/': join(root, 'demo'), '/dist/': join(root, 'dist')};
const server = await serve({mounts, port: 0});
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

try {
  for (const page of pages) {
    for (const width of options.widths.split(',').map(Number)) {
      for (const mode of options.modes.split(',')) await shoot(page, width, mode);
    }
  }
} finally {
  await browser.close();
  await server.close();
}

function allPages() {
  return readdirSync(join(root, 'demo')).filter((file) => file.endsWith('.html'));
}

/**
 * @param {string} path
 * @param {number} width
 * @param {string} mode
 */
async function shoot(path, width, mode) {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(`  ${path}: ${String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(`  ${path}: ${message.text()}`);
  });
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', modes[mode]);
  await page.setViewport({width, height: 900, deviceScaleFactor: Number(options.scale)});
  await page.goto(new URL(path, server.url).href, {waitUntil: 'load'});
  await page.waitForFunction(isSettled, {timeout: 30_000});
  if (options.do) await page.evaluate(options.do);
  await page.evaluate(twoFrames);
  const name = `${path.replace(/\.html?/, '').replace(/\W+/g, '-')}-${width}-${mode}.png`;
  await capture(page, join(folder, name), width);
  console.log(name);
  await page.close();
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {string} file
 * @param {number} width
 */
async function capture(page, file, width) {
  const path = /** @type {`${string}.png`} */ (file);
  if (options.element) {
    const element = await page.waitForSelector(options.element);
    await element?.screenshot({path});
    return;
  }
  const whole = await page.evaluate('document.documentElement.scrollHeight');
  const height = Math.min(Number(whole), Number(options.height));
  await page.screenshot({path, captureBeyondViewport: true, clip: {x: 0, y: 0, width, height}});
}
