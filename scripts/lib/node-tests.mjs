import {existsSync, mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {root, run} from './run.mjs';

/**
 * Runs the tests that need no page.
 *
 * @param {string[]} [files] all by default
 * @returns {Promise<{passed: number, failed: number}>}
 */
export async function runNodeTests(files = findTests('.test.ts')) {
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
 * Test files below the folders that hold some, by the end of their names.
 *
 * @param {string} ending
 */
export function findTests(ending) {
  const folders = ['src', 'test', 'scripts', 'tools'].filter((name) =>
    existsSync(join(root, name)),
  );
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), {recursive: true})
      .map((file) => `${folder}/${String(file).replaceAll('\\', '/')}`)
      .filter((file) => file.endsWith(ending))
      .sort(),
  );
}
