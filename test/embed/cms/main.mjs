/**
 * Sets up a real WordPress and a real MediaWiki in a temporary folder, lets people with different roles write our
 * snippets there, and looks at the pages in Chromium and Firefox:
 *
 *   npm run build && npx tsx test/embed/cms/main.mjs [WordPress | MediaWiki]
 *
 * Needs Debian or one of its kin, `php8.2-cli php8.2-sqlite3 php8.2-mbstring php8.2-xml php8.2-intl unzip`, and both browsers.
 * What was seen is kept in `runs.json`, from which docs/embed/compatibility.md has its table.
 */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {writeStaleDocs} from '../../../scripts/make-compatibility-docs.js';
import {keepResults} from '../lab/results.js';
import {snippets} from '../lab/snippets.js';
import {cases} from './cases.mjs';
import {openHost} from './host.mjs';
import {hasLink, look, openBrowsers} from './look.mjs';
import {openMediaWiki} from './mediawiki.mjs';
import {missingPhp, php} from './php.mjs';
import {keepRuns} from './runs.js';
import {inWikiText} from './wiki-text.mjs';
import {openWordPress} from './wordpress.mjs';

const missing = missingPhp();
if (missing) throw new Error(missing);

const only = process.argv[2];
const date = new Date().toISOString().slice(0, 10);
const place = mkdtempSync(join(tmpdir(), 'koko-'));
const host = await openHost(place);
const browsers = await openBrowsers();
let isRight = true;
try {
  for (const system of ['WordPress', 'MediaWiki'].filter((name) => !only || name === only))
    await visit(
      system,
      cases(host.folder).filter((one) => one.system === system),
    );
} finally {
  for (const {browser} of browsers) await browser.close();
  host.close();
  rmSync(place, {recursive: true});
}
writeStaleDocs();
process.exitCode = isRight ? 0 : 1;

/**
 * @param {string} system
 * @param {import('./cases.mjs').Case[]} visited
 */
async function visit(system, visited) {
  const folder = mkdtempSync(join(tmpdir(), 'koko-'));
  try {
    const site = await open(system, folder, visited);
    const rows = await seen(site.pages, visited).finally(site.close);
    keepRuns({system, version: site.version, date, cases: rows});
    keepResults([measured(site)], date);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/**
 * @param {string} system
 * @param {string} folder
 * @param {import('./cases.mjs').Case[]} posts
 */
function open(system, folder, posts) {
  const texts = (/** @type {(html: string) => string} */ written) =>
    Object.fromEntries(snippets.map(({id, html}) => [id, written(html)]));
  return system === 'WordPress'
    ? openWordPress(
        folder,
        host.folder,
        posts,
        texts((html) => html),
      )
    : openMediaWiki(folder, host.folder, posts, texts(inWikiText));
}

/**
 * @param {Record<string, string>} pages
 * @param {import('./cases.mjs').Case[]} visited
 */
async function seen(pages, visited) {
  const rows = [];
  for (const one of visited) {
    /** @type {Record<string, boolean>} */
    const engines = {};
    for (const {name, browser} of browsers) {
      const wrong = await look(browser, pages[one.id] ?? '', one);
      engines[name] = wrong === '';
      isRight &&= wrong === '';
      console.log(`${one.system} ${one.id}, ${name}: ${wrong || one.expected}`);
    }
    const {id, role, title, expected} = one;
    const withoutScript = await hasLink(pages[id] ?? '');
    rows.push({id, role, title, expected, engines, withoutScript});
  }
  return rows;
}

/** @param {Awaited<ReturnType<typeof open>>} site */
function measured({name, version, filtered}) {
  const id = name === 'WordPress' ? 'WordPress (author)' : 'MediaWiki';
  const by = `PHP ${/\d+\.\d+/.exec(php(['--version']))?.[0]}`;
  return {
    id,
    kind: /** @type {const} */ ('system'),
    version,
    licence: 'GPL-2.0-or-later',
    by,
    html: filtered,
  };
}
