import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {engineNames, engineTitles, findEngines} from './browsers.mjs';
import {runTool} from './run.mjs';
import {say} from './say.mjs';

/** A run that hangs ends here; the slowest seen, on a machine nine times overloaded, took 15 minutes. */
const limit = 30 * 60_000;

/**
 * Runs the browser tests in every engine that is installed.
 *
 * @param {string[]} files
 * @returns {Promise<{passed: number, failed: number}>}
 */
export async function runBrowserTests(files) {
  nameLeftOut();
  /** @type {Record<string, {passed: number, failed: number}>} */
  const engines = {};
  for (const group of groups(files)) addUp(engines, await runEngines(group));
  const tally = {passed: 0, failed: 0};
  for (const [name, {passed, failed}] of Object.entries(engines)) {
    console.log(`  ${name}: ${passed} passed, ${failed} failed`);
    tally.passed += passed;
    tally.failed += failed;
  }
  tally.failed += missingEngines(engines).length;
  return tally;
}

/**
 * Chromium's forced colours hold for all pages of a process, so files that turn them on run by themselves.
 *
 * @param {string[]} files
 */
function groups(files) {
  const isAlone = (/** @type {string} */ file) => file.includes('forced-colors');
  const all = [files.filter((file) => !isAlone(file)), files.filter(isAlone)];
  return all.filter((group) => group.length > 0);
}

/**
 * @param {Record<string, {passed: number, failed: number}>} sum
 * @param {Record<string, {passed: number, failed: number}>} more
 */
function addUp(sum, more) {
  for (const [name, {passed, failed}] of Object.entries(more)) {
    const before = sum[name] ?? {passed: 0, failed: 0};
    sum[name] = {passed: before.passed + passed, failed: before.failed + failed};
  }
}

/** @param {string[]} files */
async function runEngines(files) {
  const folder = mkdtempSync(join(tmpdir(), 'koko-'));
  const count = join(folder, 'count.json');
  const args = ['--files', ...files];
  const code = await runTool('@web/test-runner/dist/bin.js', args, {
    env: {...process.env, KOKO_TALLY: count, TZ: 'Europe/Berlin'},
    timeout: limit,
  });
  const engines = readCount(count);
  rmSync(folder, {recursive: true});
  const hasFailed = Object.values(engines).some(({failed}) => failed > 0);
  // A crash or a run out of time is a failure even when every counted test passed.
  return code !== 0 && !hasFailed ? {...engines, 'Test runner': {passed: 0, failed: 1}} : engines;
}

/**
 * @param {string} file
 * @returns {Record<string, {passed: number, failed: number}>}
 */
function readCount(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

function nameLeftOut() {
  const engines = findEngines();
  const missing = engineNames.filter((name) => !engines[name]).map((name) => engineTitles[name]);
  if (missing.length === 0) return;
  const names = missing.join(', ');
  say(`Nicht installiert und ausgelassen: ${names}`, `Not installed and left out: ${names}`);
}

/**
 * The engines of `KOKO_REQUIRE_ENGINES` that ran no test.
 *
 * @param {Record<string, {passed: number, failed: number}>} engines
 */
function missingEngines(engines) {
  const required = engineNames.filter((name) =>
    process.env.KOKO_REQUIRE_ENGINES?.split(',').includes(name),
  );
  const missing = required
    .map((name) => engineTitles[name])
    .filter((title) => !hasRun(engines[title]));
  for (const title of missing) {
    say(`${title} ist verlangt und lief nicht.`, `${title} is required and did not run.`);
  }
  return missing;
}

/** @param {{passed: number, failed: number} | undefined} tally */
function hasRun(tally) {
  return tally !== undefined && tally.passed + tally.failed > 0;
}
