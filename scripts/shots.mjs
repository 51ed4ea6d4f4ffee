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
import {root} from './lib/run.mjs';
import {openStudio} from './lib/studio.mjs';

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

const folder = resolve(root, options.out);
const pages = positionals.length > 0 ? positionals : allPages();
mkdirSync(folder, {recursive: true});
const studio = await openStudio();

try {
  for (const page of pages) {
    for (const width of options.widths.split(',').map(Number)) {
      for (const mode of options.modes.split(',')) await shoot(page, width, mode);
    }
  }
} finally {
  await studio.close();
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
  const {scale, do: script} = options;
  const page = await studio.open(path, {width, mode, scale: Number(scale), script});
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
