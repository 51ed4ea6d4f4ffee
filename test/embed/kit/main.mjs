/**
 * Starts Apache and nginx with the kit's headers over what is built, looks at each answer, and opens `koko.html` in Chromium
 * under them:
 *
 *   npm run build && npx tsx test/embed/kit/main.mjs
 *
 * Needs Debian 12 or one of its kin with `apache2 libapache2-mod-php nginx-light`, and rights to start them. Writes the table of
 * docs/embed/servers.md and its English twin.
 */
import {chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {get} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {launch} from 'puppeteer-core';
import {findEngines} from '../../../scripts/lib/browsers.mjs';
import {root} from '../../../scripts/lib/run.mjs';
import {chromiumArgs} from '../../server/launchers.mjs';
import {checks} from './checks.mjs';
import {fillSite, openApache, openNginx} from './servers.mjs';

const TAGS = ['koko-offer-finder', 'koko-partner-directory', 'koko-network-graph'];
const WIDGETS = 'koko.html#koko=all&src=feed.json';

const place = mkdtempSync(join(tmpdir(), 'koko-'));
chmodSync(place, 0o755);
/** @type {import('./servers.mjs').Server[]} */
const servers = [];
try {
  fillSite(place);
  servers.push(await openApache(place), await openNginx(place));
  const rows = [];
  for (const check of checks) {
    const wrong = await Promise.all(servers.map(({url}) => faultsOf(url, check)));
    rows.push({what: `${check.file} (${check.status ?? 200})`, wrong});
  }
  const seen = [];
  for (const {url} of servers) seen.push(await look(url));
  rows.push({what: WIDGETS.replaceAll('&', '&amp;'), wrong: seen});
  for (const {what, wrong} of rows) console.log(what, wrong);
  writeTables(rows);
  process.exitCode = rows.some(({wrong}) => wrong.some((one) => one !== '')) ? 1 : 0;
} finally {
  for (const {close} of servers) close();
  rmSync(place, {recursive: true});
}

/**
 * @param {string} url
 * @param {import('./checks.mjs').Check} check
 * @returns {Promise<string>} empty, or what is wrong
 */
async function faultsOf(url, {file, status = 200, headers = {}, isAgain}) {
  const chunk = readdirSync(join(place, 'site/koko/chunks')).find((name) => name.endsWith('.js'));
  const address = url + file.replace('*', chunk ?? '');
  const first = await answerOf(address);
  const day = first.headers['last-modified'] ?? '';
  const answer = isAgain ? await answerOf(address, {'if-modified-since': day}) : first;
  const wrong = Object.entries(headers)
    .filter(([name, expected]) => !expected.test(String(answer.headers[name] ?? '')))
    .map(([name]) => `${name}: ${answer.headers[name] ?? '–'}`);
  return [...(answer.status === status ? [] : [String(answer.status)]), ...wrong].join('; ');
}

/**
 * @param {string} url
 * @param {Record<string, string>} [ask]
 * @returns {Promise<{status: number, headers: import('node:http').IncomingHttpHeaders}>}
 */
function answerOf(url, ask = {}) {
  return new Promise((resolve, reject) => {
    get(url, {headers: {'accept-encoding': 'gzip', ...ask}}, (response) => {
      response.resume();
      resolve({status: response.statusCode ?? 0, headers: response.headers});
    }).on('error', reject);
  });
}

/**
 * Whether all three widgets are there under the page's policy, which nothing violates.
 *
 * @param {string} url
 */
async function look(url) {
  const {chromium} = findEngines();
  if (!chromium) throw new Error('Chromium is needed.');
  const browser = await launch({executablePath: chromium, args: chromiumArgs()});
  const page = await browser.newPage();
  /** @type {string[]} */
  const wrong = [];
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  try {
    await page.goto(url + WIDGETS, {waitUntil: 'load'});
    for (const tag of TAGS) {
      await page.waitForSelector(tag);
      await page.$eval(tag, (element) => element.scrollIntoView());
      await page.waitForSelector(`${tag}[data-state="ready"]`);
    }
  } catch (error) {
    const text = await page.evaluate('document.body.innerText.slice(0, 300)');
    wrong.push(String(error), String(text));
  } finally {
    await browser.close();
  }
  return wrong.join('; ');
}

/** @param {readonly {what: string, wrong: readonly string[]}[]} rows */
function writeTables(rows) {
  const heads = servers.map(({name, version}) => `${name} ${version}`);
  for (const [file, head, yes] of [
    ['servers.md', 'Datei (Status)', 'ja'],
    ['servers.en.md', 'File (status)', 'yes'],
  ]) {
    const path = join(root, 'docs/embed', file ?? '');
    const lines = [
      `| ${[head, ...heads].join(' | ')} |`,
      `| ${['', ...heads].map(() => '---').join(' | ')} |`,
      ...rows.map(({what, wrong}) => {
        const cells = wrong.map((one) => (one === '' ? yes : one));
        return `| ${[`\`${what.replaceAll('&amp;', '&')}\``, ...cells].join(' | ')} |`;
      }),
    ];
    const text = readFileSync(path, 'utf8').replace(
      /(<!-- generated[^>]*-->\n)[^]*?(<!-- \/generated -->)/,
      `$1\n${lines.join('\n')}\n\n$2`,
    );
    writeFileSync(path, text);
  }
}
