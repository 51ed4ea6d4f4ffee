import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {engineNames, engineTitles, findEngines} from './browsers.mjs';
import {freePort} from './free-port.mjs';
import {capture, toolPath} from './run.mjs';
import {inBoth, say} from './say.mjs';
import {emptyTally, readTally, sumOf} from './tally.mjs';

/** @typedef {import('./tally.mjs').Tally & {engine?: string}} EngineTally */

/** An engine that hangs ends here; the slowest seen took half of it. */
const limit = 15 * 60_000;

/** Firefox takes longest: it goes first. */
const order = /** @type {const} */ (['firefox', 'chromium', 'webkit']);

/** Into so many parts the engine that comes last is cut, so that no lane runs empty while another is still at work. */
const lastParts = 4;

/**
 * The browser tests, a job for each engine that is installed, or of those named in `KOKO_ENGINES`
 * (separated by commas); of the last engine some more.
 *
 * @param {string[]} files
 * @returns {(() => Promise<{output: string, result: EngineTally}>)[]}
 */
export function browserJobs(files) {
  nameLeftOut();
  const engines = findEngines();
  const wanted = process.env.KOKO_ENGINES?.split(',') ?? engineNames;
  const names = order.filter((name) => engines[name] && wanted.includes(name));
  return names.flatMap((name) => {
    const parts = name === names.at(-1) ? shares(files, lastParts) : [files];
    return parts.map((part) => () => testIn(name, part));
  });
}

/**
 * Each takes every n-th file: those of one widget, which take about as long as each other, are spread over all parts.
 *
 * @template T
 * @param {readonly T[]} all
 * @param {number} count
 * @returns {T[][]} none of them empty
 */
export function shares(all, count) {
  const parts = Array.from({length: count}).map(() => /** @type {T[]} */ ([]));
  for (const [at, one] of all.entries()) parts[at % count]?.push(one);
  return parts.filter((part) => part.length > 0);
}

/**
 * @param {(typeof engineNames)[number]} engine
 * @param {string[]} files
 */
async function testIn(engine, files) {
  const began = performance.now();
  const pieces = [];
  const tallies = [];
  for (const group of groups(engine, files)) {
    const {output, tally} = await runGroup(engine, group);
    pieces.push(output);
    tallies.push(tally);
  }
  const sum = sumOf(tallies);
  const seconds = Math.round((performance.now() - began) / 1000);
  const count = `  ${engineTitles[engine]}: ${sum.passed} passed, ${sum.failed} failed, ${seconds} s\n`;
  return {output: [...pieces, count].join(''), result: {...sum, engine}};
}

/**
 * Chromium's forced colours hold for all pages of a process, so files that turn them on run by themselves.
 *
 * @param {string} engine
 * @param {string[]} files
 */
function groups(engine, files) {
  const isAlone = (/** @type {string} */ file) =>
    engine === 'chromium' && file.includes('forced-colors');
  const all = [files.filter((file) => !isAlone(file)), files.filter(isAlone)];
  return all.filter((group) => group.length > 0);
}

/**
 * @param {string} engine
 * @param {string[]} files
 */
async function runGroup(engine, files) {
  const folder = mkdtempSync(join(tmpdir(), 'koko-'));
  const count = join(folder, 'count.json');
  // Left to themselves, runs that start at the same time take the same one.
  const port = String(await freePort());
  const args = [toolPath('@web/test-runner/dist/bin.js'), '--port', port, '--files', ...files];
  const {code, output} = await capture(process.execPath, args, {
    env: {...process.env, KOKO_ENGINES: engine, KOKO_TALLY: count, TZ: 'Europe/Berlin'},
    timeout: limit,
  });
  const tally = readTally(count, code, `${engine}: the test runner`);
  rmSync(folder, {recursive: true});
  return {output, tally};
}

function nameLeftOut() {
  const engines = findEngines();
  const missing = engineNames.filter((name) => !engines[name]).map((name) => engineTitles[name]);
  if (missing.length === 0) return;
  const names = missing.join(', ');
  say(`Nicht installiert und ausgelassen: ${names}`, `Not installed and left out: ${names}`);
}

/**
 * The engines of `KOKO_REQUIRE_ENGINES` that ran no test, each as a failure.
 *
 * @param {readonly EngineTally[]} tallies
 */
export function missingEngines(tallies) {
  const ran = tallies.filter(({passed, failed}) => passed + failed > 0).map(({engine}) => engine);
  const required = process.env.KOKO_REQUIRE_ENGINES?.split(',') ?? [];
  const missing = engineNames.filter((name) => required.includes(name) && !ran.includes(name));
  const failures = missing.map((name) =>
    inBoth(
      `${engineTitles[name]} ist verlangt und lief nicht.`,
      `${engineTitles[name]} is required and did not run.`,
    ),
  );
  return {...emptyTally(), failed: missing.length, failures};
}
