import {mkdtempSync, readdirSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {capture, root} from './run.mjs';
import {readTally} from './tally.mjs';

/**
 * The tests that need no page, as one job.
 *
 * @param {string[]} files
 * @returns {(() => Promise<{output: string, result: import('./tally.mjs').Tally}>)[]}
 */
export function nodeJobs(files) {
  return files.length === 0 ? [] : [() => testInNode(files)];
}

/** @param {string[]} files */
async function testInNode(files) {
  const folder = mkdtempSync(join(tmpdir(), 'koko-'));
  const count = join(folder, 'count.json');
  const {code, output} = await capture(
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
  const result = readTally(count, code, 'Node');
  rmSync(folder, {recursive: true});
  return {output, result};
}

/**
 * Test files by the end of their names: those named, those in the folders named, or all.
 *
 * @param {string} ending
 * @param {string[]} [paths]
 */
export function findTests(ending, paths = []) {
  const places = paths.length > 0 ? paths : ['src', 'test', 'scripts', 'tools'];
  return places.flatMap((place) => {
    if (isFolder(place)) return filesIn(place, ending);
    return place.endsWith(ending) ? [place] : [];
  });
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
