/** WordPress with SQLite, out of the npm package `@wp-playground/wordpress-builds`, in a temporary folder. */
import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {freePort} from '../../../scripts/lib/free-port.mjs';
import {php, servePhp} from './php.mjs';
import {stepFromDocs} from './steps.mjs';

const PACKAGE = '@wp-playground/wordpress-builds@0.9.19';

const seed = fileURLToPath(new URL('wordpress-seed.php', import.meta.url));

/**
 * @param {string} folder an empty one
 * @param {string} host the folder of our files, as an address
 * @param {readonly {id: string, role: string, content: string}[]} posts
 * @param {Readonly<Record<string, string>>} snippets are only filtered, as an author's
 * @param {string} [release] one of those in the package
 */
export async function openWordPress(folder, host, posts, snippets, release = '6.5') {
  const site = unpack(folder, release);
  addDatabase(folder, site);
  addLoader(site, host);
  const port = await freePort();
  const task = join(folder, 'task.json');
  const url = `http://localhost:${port}`;
  writeFileSync(task, JSON.stringify({url, posts, snippets}));
  const out = php([seed, site, task]);
  const {version, pages, filtered} = JSON.parse(out.slice(out.indexOf('{"version"')));
  const server = await servePhp(site, port);
  return {
    name: 'WordPress',
    version: /** @type {string} */ (version),
    pages: /** @type {Record<string, string>} */ (pages),
    filtered: /** @type {Record<string, string>} */ (filtered),
    close: server.close,
  };
}

/**
 * The program, and the pictures and scripts that the package keeps apart from it.
 *
 * @param {string} folder
 * @param {string} release
 */
function unpack(folder, release) {
  execFileSync('npm', ['pack', '--silent', PACKAGE], {cwd: folder, stdio: 'pipe'});
  const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? '';
  execFileSync('tar', ['xzf', tarball, 'package/src', `package/public/wp-${release}`], {
    cwd: folder,
  });
  const site = join(folder, 'wordpress');
  mkdirSync(site);
  unzip(join(folder, `package/src/wordpress/wp-${release}.zip`), site);
  cpSync(join(folder, `package/public/wp-${release}`), site, {recursive: true});
  return site;
}

/**
 * @param {string} folder
 * @param {string} site
 */
function addDatabase(folder, site) {
  const plugins = join(site, 'wp-content/plugins');
  unzip(
    join(folder, 'package/src/sqlite-database-integration/sqlite-database-integration.zip'),
    plugins,
  );
  const plugin = join(plugins, 'sqlite-database-integration-main');
  const text = readFileSync(join(plugin, 'db.copy'), 'utf8')
    .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', plugin)
    .replaceAll('{SQLITE_PLUGIN}', 'sqlite-database-integration-main/load.php');
  writeFileSync(join(site, 'wp-content/db.php'), text);
  // The package brings a site that is set up already.
  rmSync(join(site, 'wp-content/database/.ht.sqlite'), {force: true});
}

/**
 * What an administrator does once for the whole site. The two filters let WordPress ask a place on this machine for an
 * oEmbed document; real places need none.
 *
 * @param {string} site
 * @param {string} host
 */
function addLoader(site, host) {
  const folder = join(site, 'wp-content/mu-plugins');
  mkdirSync(folder, {recursive: true});
  const filters = `
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', function ($ports) {
    return array_merge($ports, [${new URL(host).port}]);
});
`;
  writeFileSync(join(folder, 'koko.php'), stepFromDocs('WordPress', 'php', host) + filters);
}

/**
 * @param {string} file
 * @param {string} folder
 */
const unzip = (file, folder) => execFileSync('unzip', ['-q', '-o', file, '-d', folder]);
