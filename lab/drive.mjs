/** Puts snippets through the editors, in Chromium. */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {launch} from 'puppeteer-core';
import {findEngines} from '../scripts/lib/browsers.mjs';
import {serve} from '../scripts/serve.mjs';
import {editors} from './editors.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));

/**
 * @typedef {import('../test/embed/lab/results.js').Measured} Measured
 * @param {readonly {id: string, html: string}[]} snippets
 * @param {readonly string[]} only ids of editors; none means all
 * @returns {Promise<Measured[]>}
 */
export async function throughEditors(snippets, only) {
  const {chromium} = findEngines();
  if (!chromium) throw new Error('The editors need Chromium or Chrome.');
  const server = await serve({mounts: {'/': folder}, port: 0});
  const browser = await launch({
    executablePath: chromium,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--accept-lang=de-DE,de'],
  });
  try {
    const by = (await browser.version()).replace(/^\w+\/(\d+).*/, 'Chromium $1');
    const results = [];
    for (const editor of editors.filter(({id}) => only.length === 0 || only.includes(id))) {
      const page = await browser.newPage();
      page.on('pageerror', (error) => console.error(`  ${editor.id}: ${String(error)}`));
      await page.goto(new URL('blank.html', server.url).href);
      results.push({
        ...aboutPackage(editor.id, folder),
        kind: 'editor',
        by,
        html: await take(page, editor, snippets),
      });
      await page.close();
    }
    return results;
  } finally {
    await browser.close();
    await server.close();
  }
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {import('./editors.mjs').Editor} editor
 * @param {readonly {id: string, html: string}[]} snippets
 */
async function take(page, {body = '', scripts = [], bundle, setUp}, snippets) {
  await page.evaluate(`document.body.innerHTML = ${JSON.stringify(body)}`);
  for (const script of scripts) await page.addScriptTag({url: `node_modules/${script}`});
  if (bundle) await page.addScriptTag({content: await bundled(bundle)});
  await page.evaluate(`(async () => {${setUp}})()`);
  /** @type {Record<string, string>} */
  const html = {};
  for (const snippet of snippets)
    html[snippet.id] = withoutChance(
      String(await page.evaluate(`roundTrip(${JSON.stringify(snippet.html)})`)),
    );
  return html;
}

/**
 * Without the names that CKEditor 5 draws by lot.
 *
 * @param {string} html
 */
const withoutChance = (html) => html.replace(/ data-list-item-id="\w+"/g, '');

/** @param {string} contents */
async function bundled(contents) {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: folder},
    bundle: true,
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * @param {string} id
 * @param {string} below the folder of `node_modules/`, with a slash at the end
 */
export function aboutPackage(id, below) {
  const file = `${below}node_modules/${id}/package.json`;
  const {version, license} = JSON.parse(readFileSync(file, 'utf8'));
  return {id, version, licence: licences[id] ?? license};
}

/** Where the package leads to a file. @type {Record<string, string>} */
const licences = {ckeditor5: 'GPL-2.0-or-later', tinymce: 'GPL-2.0-or-later'};
