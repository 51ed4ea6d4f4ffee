/** `npm run verify`: format, lint with room borders, types, and the build with its budgets. */
import {pathToFileURL} from 'node:url';
import {ensureInstall} from './lib/ensure-install.mjs';
import {inLanes} from './lib/lanes.mjs';
import {capture, toolPath} from './lib/run.mjs';
import {inBoth, say} from './lib/say.mjs';
import {emptyTally} from './lib/tally.mjs';

/** The longest first: they run side by side. */
const steps = [
  {
    german: 'Regeln und Grenzen der Räume',
    english: 'lint and room borders',
    args: [toolPath('eslint/bin/eslint.js'), '--max-warnings', '0', '.'],
  },
  {
    german: 'Bau, Größen und Grenzen der Bündel',
    english: 'build, budgets and bundle borders',
    args: ['scripts/build.mjs'],
  },
  {
    german: 'Typen',
    english: 'types',
    args: [toolPath('typescript/bin/tsc'), '-p', '.'],
  },
  {
    german: 'Format',
    english: 'format',
    args: [toolPath('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  },
];

/**
 * Runs all steps, also after one has failed.
 *
 * @returns {Promise<import('./lib/tally.mjs').Tally>}
 */
export async function verify() {
  say('Wird geprüft …', 'Verifying …');
  const tally = emptyTally();
  for (const {step, code} of await inLanes(steps.map((step) => () => take(step)))) {
    if (code === 0) tally.passed++;
    else {
      tally.failed++;
      tally.failures.push(step.english);
    }
  }
  return tally;
}

/** @param {(typeof steps)[number]} step */
async function take(step) {
  const {code, output} = await capture(process.execPath, step.args);
  const verdict =
    code === 0
      ? inBoth(`${step.german}: in Ordnung`, `${step.english}: passed`)
      : inBoth(`${step.german}: GESCHEITERT`, `${step.english}: FAILED`);
  return {output: `${output}${verdict}\n`, result: {step, code}};
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await ensureInstall();
  const {failed} = await verify();
  process.exit(failed > 0 ? 1 : 0);
}
