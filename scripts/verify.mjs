/** `npm run verify`: format, lint with room borders, types, and the build with its budgets. */
import {pathToFileURL} from 'node:url';
import {ensureInstall} from './lib/ensure-install.mjs';
import {run, runTool} from './lib/run.mjs';
import {say} from './lib/say.mjs';

const steps = [
  {
    german: 'Format',
    english: 'format',
    run: () => runTool('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
  },
  {
    german: 'Regeln und Grenzen der Räume',
    english: 'lint and room borders',
    run: () => runTool('eslint/bin/eslint.js', ['--max-warnings', '0', '.']),
  },
  {
    german: 'Typen',
    english: 'types',
    run: () => runTool('typescript/bin/tsc', ['-p', '.']),
  },
  {
    german: 'Bau, Größen und Grenzen der Bündel',
    english: 'build, budgets and bundle borders',
    run: () => run(process.execPath, ['scripts/build.mjs']),
  },
];

/**
 * Runs all steps, also after one has failed.
 *
 * @returns {Promise<{passed: number, failed: number}>}
 */
export async function verify() {
  const tally = {passed: 0, failed: 0};
  for (const step of steps) {
    say(step.german, step.english);
    const isGood = (await step.run()) === 0;
    if (isGood) tally.passed++;
    else tally.failed++;
    say(isGood ? '  in Ordnung' : '  GESCHEITERT', isGood ? 'passed' : `FAILED: ${step.english}`);
  }
  return tally;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await ensureInstall();
  const {failed} = await verify();
  process.exit(failed > 0 ? 1 : 0);
}
