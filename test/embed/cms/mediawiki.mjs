/** MediaWiki with SQLite, out of Debian's packages, unpacked into a temporary folder without being installed. */
import {execFileSync} from 'node:child_process';
import {appendFileSync, cpSync, mkdirSync, readdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {freePort} from '../../../scripts/lib/free-port.mjs';
import {php, servePhp} from './php.mjs';
import {stepFromDocs} from './steps.mjs';

/** Of a site that lives for a minute on this machine. */
const PASSWORD = 'koko-widgets-im-labor';

/**
 * @param {string} folder an empty one
 * @param {string} host the folder of our files, as an address
 * @param {readonly {id: string, content: string}[]} posts wiki text
 * @param {Readonly<Record<string, string>>} snippets are only parsed
 */
export async function openMediaWiki(folder, host, posts, snippets) {
  const site = unpack(folder);
  const port = await freePort();
  setUp(folder, site, `http://localhost:${port}`);
  save(site, 'Verwaltung', 'MediaWiki:Common.js', stepFromDocs('MediaWiki', 'js', host));
  for (const {id, content} of posts) save(site, 'Redaktion', id, content);
  const filtered = Object.fromEntries(
    Object.entries(snippets).map(([id, text]) => [id, maintain(site, 'parse', [], text)]),
  );
  const version = maintain(site, 'version', []).match(/\d+\.\d+\.\d+/)?.[0] ?? '';
  const server = await servePhp(site, port);
  return {
    name: 'MediaWiki',
    version,
    pages: Object.fromEntries(posts.map(({id}) => [id, `${server.url}index.php?title=${id}`])),
    filtered,
    close: server.close,
  };
}

/** @param {string} folder */
function unpack(folder) {
  execFileSync('apt-get', ['download', 'mediawiki', 'mediawiki-classes'], {
    cwd: folder,
    stdio: 'pipe',
  });
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.deb')))
    execFileSync('dpkg-deb', ['-x', file, 'unpacked'], {cwd: folder});
  const site = join(folder, 'unpacked/usr/share/mediawiki');
  // Links to places below /var/lib, where an installed one has its own.
  for (const name of ['LocalSettings.php', 'config', 'extensions', 'images'])
    rmSync(join(site, name), {force: true});
  cpSync(join(site, 'extensions-core'), join(site, 'extensions'), {recursive: true});
  mkdirSync(join(site, 'images'));
  return site;
}

/**
 * @param {string} folder
 * @param {string} site
 * @param {string} server
 */
function setUp(folder, site, server) {
  const data = join(folder, 'data');
  mkdirSync(data);
  maintain(site, 'install', [
    ...['--dbtype', 'sqlite', '--dbpath', data, '--dbname', 'wiki', '--lang', 'de'],
    ...['--server', server, '--scriptpath', '', '--skins', 'Vector', '--confpath', site],
    ...['--pass', PASSWORD, 'Gemeinde', 'Verwaltung'],
  ]);
  maintain(site, 'createAndPromote', ['Redaktion', PASSWORD]);
  appendFileSync(join(site, 'LocalSettings.php'), '\n$wgJobRunRate = 0;\n');
}

/**
 * @param {string} site
 * @param {string} user
 * @param {string} title
 * @param {string} text
 */
const save = (site, user, title, text) => maintain(site, 'edit', ['--user', user, title], text);

/**
 * @param {string} site
 * @param {string} script
 * @param {readonly string[]} args
 * @param {string} [input]
 */
const maintain = (site, script, args, input = '') =>
  php([join(site, `maintenance/${script}.php`), ...args], {cwd: site, input});
