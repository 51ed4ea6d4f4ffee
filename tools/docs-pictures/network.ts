/**
 * Takes the pictures of docs/network.md from its own code: `npx tsx tools/docs-pictures/network.ts`. Needs Chromium.
 */
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {build} from 'esbuild';
import {launch} from 'puppeteer-core';
import {findEngines} from '../../scripts/lib/browsers.mjs';
import {root} from '../../scripts/lib/run.mjs';
import {serve} from '../../scripts/serve.mjs';
import {pageOf} from '../lib/code-blocks.js';

/** What stands on the page for each picture, by code that may use the page's names. */
const pictures = {
  'network-own-data': `show(svg);`,
  'network-picked': `
    paintScene(svg, scene, {emphasis: neighbourhood(graph, ['Stadtkapelle'])});
    show(svg);`,
  'network-own-force': `
    paintScene(svg, timeline);
    show(svg);`,
  'network-own-painter': `show(canvas);`,
};

/** Leaves one drawing on the page, 960 px wide. */
const show = `
  function show(drawing) {
    document.body.replaceChildren(drawing);
    document.body.setAttribute('style', 'margin: 0; font-family: Liberation Sans, sans-serif');
    if (drawing === svg) svg.removeAttribute('height');
    drawing.setAttribute('style', 'display: block; width: 960px; height: auto');
    document.documentElement.dataset.state = 'ready';
  }`;

const folder = mkdtempSync(join(tmpdir(), 'koko-pictures-'));
await build({
  ...{entryPoints: [join(root, 'src/network/index.ts')], outfile: join(folder, 'toolkit.js')},
  ...{bundle: true, format: 'esm', logLevel: 'error'},
});
const server = await serve({
  mounts: {'/': folder, '/data/': join(root, 'docs/data')},
  port: 0,
});
const browser = await launch({
  executablePath: findEngines().chromium,
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--font-render-hinting=none',
    '--force-color-profile=srgb',
    '--hide-scrollbars',
  ],
});
const page = await browser.newPage();
page.on('pageerror', (error) => console.error(String(error)));
await page.setViewport({width: 960, height: 900, deviceScaleFactor: 1.5});
const markdown = readFileSync(join(root, 'docs/network.md'), 'utf8');
for (const [name, code] of Object.entries(pictures)) {
  const html = pageOf(markdown, {toolkit: '/toolkit.js', base: '/data/', after: show + code});
  writeFileSync(join(folder, 'page.html'), html);
  await page.goto(`${server.url}page.html`);
  const drawing = await page.waitForSelector('[data-state="ready"] :is(svg, canvas)');
  await drawing?.screenshot({path: `${root}/docs/pictures/${name}.png`});
  console.log(`docs/pictures/${name}.png`);
}
await browser.close();
await server.close();
rmSync(folder, {recursive: true});
