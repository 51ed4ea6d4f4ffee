import {mkdtempSync, readFileSync, readdirSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {root, run} from './run.mjs';

/**
 * Runs the tests that need no page.
 *
 * @param {string[]} files
 * @returns {Promise<{passed: number, failed: number}>}
 */
export async function runNodeTests(files) {
  if (files.length === 0) return {passed: 0, failed: 0};
  const folder = mkdtempSync(join(tmpdir(), 'koko-'));
  const count = join(folder, 'count.json');
  const code = await run(
    process.execPath,
    [
      ...['--import', 'tsx', '--test'],
      ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
      ...[
        '--test-reporter=./scripts/lib/count-reporter.mjs',
        `--test-reporter-destination=${count}`,
      ],
      ...files,
    ],
    {env: {...process.env, TZ: 'Europe/Berlin'}},
  );
  const tally = readCount(count);
  rmSync(folder, {recursive: true});
  // A crash of the runner itself is a failure even when every counted test passed.
  return code !== 0 && tally.failed === 0 ? {...tally, failed: 1} : tally;
}

/**
 * @param {string} file
 * @returns {{passed: number, failed: number}}
 */
function readCount(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {passed: 0, failed: 1};
  }
}

/**
 * Test files by the end of their names: those named, those in the folders named, or all.
 *
 * @param {string} ending
 * @param {string[]} [paths]
 */
export function findTests(ending, paths = []) {
  const places = paths.length > 0 ? paths : ['src', 'test', 'scripts', 'tools'];
  return places.flatMap((place) => (isFolder(place) ? filesIn(place, ending) : [place]));
}

/** @param {string} path */
function isFolder(path) {
  return statSync(join(root, path), {throwIfNoEntry: false})?.isDirectory() ?? false;
}

/**
 * @param {string} folder
 * @param {string} ending
 */
function filesIn(folder, ending) {
  return readdirSync(join(root, folder), {recursive: true})
    .map((file) => `${folder.replace(/\/$/, '')}/${String(file).replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith(ending))
    .sort();
}
