/**
 * Fetches Prototype and MooTools as Debian packages them, and runs the checks of difficult pages with the real files, in
 * Chromium and Firefox:
 *
 *   npm run build && npx tsx test/embed/cms/debian-libraries.mjs
 *
 * Needs Debian or one of its kin. Nothing is installed: the packages are unpacked into a temporary folder, the files
 * copied into `dist/`. What was seen is kept in `debian-runs.json`, from which docs/embed/hostile-pages.md has its table.
 */
import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {freePort} from '../../../scripts/lib/free-port.mjs';
import {capture, root, toolPath} from '../../../scripts/lib/run.mjs';
import {libraries, ways} from './debian-pages.js';
import {keepDebianRuns} from './debian-runs.js';

const ENGINES = /** @type {const} */ ({chromium: 'Chromium', firefox: 'Firefox'});
const TESTS = 'test/embed/cms/debian-pages.in-browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'koko-'));
try {
  const versions = unpack();
  /** @type {Record<string, readonly string[]>} */
  const failures = {};
  for (const [engine, title] of Object.entries(ENGINES)) failures[title] = await failuresIn(engine);
  keepDebianRuns(libraries.map(({name}, at) => runOf(name, versions[at] ?? '', failures)));
  for (const line of Object.values(failures).flat()) console.log(line);
  process.exitCode = Object.values(failures).flat().length > 0 ? 1 : 0;
} finally {
  rmSync(folder, {recursive: true});
}

/**
 * @param {string} library
 * @param {string} version
 * @param {Record<string, readonly string[]>} failures by browser
 */
function runOf(library, version, failures) {
  const held = (/** @type {string} */ way, /** @type {readonly string[]} */ failed) =>
    !failed.some((line) => line.includes(`${library}: ${way}`));
  const engines = (/** @type {string} */ way) =>
    Object.fromEntries(Object.entries(failures).map(([name, failed]) => [name, held(way, failed)]));
  const date = new Date().toISOString().slice(0, 10);
  return {library, version, date, ways: ways.map(({en}) => ({way: en, engines: engines(en)}))};
}

/** @returns {string[]} the version of each library */
function unpack() {
  const place = join(root, 'dist/debian');
  mkdirSync(place, {recursive: true});
  return libraries.map(({package: name, files}) => {
    const own = mkdtempSync(join(folder, 'deb-'));
    execFileSync('apt-get', ['download', name], {cwd: own, stdio: 'pipe'});
    const [file = ''] = readdirSync(own);
    execFileSync('dpkg-deb', ['-x', file, 'unpacked'], {cwd: own});
    for (const one of files)
      cpSync(join(own, 'unpacked', one), join(place, basename(one)), {dereference: true});
    return execFileSync('dpkg-deb', ['-f', file, 'Version'], {cwd: own, encoding: 'utf8'}).trim();
  });
}

/**
 * @param {string} engine
 * @returns {Promise<string[]>} a line for each failure
 */
async function failuresIn(engine) {
  const count = join(folder, `${engine}.json`);
  const port = String(await freePort());
  const args = [toolPath('@web/test-runner/dist/bin.js'), '--port', port, '--files', TESTS];
  const {output} = await capture(process.execPath, args, {
    env: {...process.env, KOKO_ENGINES: engine, KOKO_TALLY: count, TZ: 'Europe/Berlin'},
    timeout: 15 * 60_000,
  });
  const [tally] = Object.values(JSON.parse(readFileSync(count, 'utf8')));
  const expected = libraries.length * ways.length;
  if (tally.passed + tally.failed !== expected) throw new Error(output);
  console.log(`${engine}: ${tally.passed} of ${expected}`);
  return tally.failures;
}
