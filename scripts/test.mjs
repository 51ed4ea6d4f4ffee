/**
 * `npm test`: installs what is missing, gets a browser if there is none, verifies, and runs the
 * tests in Node and in every installed engine. `--node` and `--browser` run one part only, and
 * files or folders may follow. The last line says `N passed, N failed`.
 */
import {runBrowserTests} from './lib/browser-tests.mjs';
import {ensureBrowser} from './lib/ensure-browser.mjs';
import {ensureInstall} from './lib/ensure-install.mjs';
import {findTests, runNodeTests} from './lib/node-tests.mjs';
import {verify} from './verify.mjs';

const args = process.argv.slice(2);
const paths = args.filter((arg) => !arg.startsWith('--'));
const isWhole = !args.includes('--node') && !args.includes('--browser');

await ensureInstall();
if (isWhole || args.includes('--browser')) await ensureBrowser();

const tallies = [];
if (isWhole) tallies.push(await verify());
if (isWhole || args.includes('--node'))
  tallies.push(await runNodeTests(findTests('.test.ts', paths)));
if (isWhole || args.includes('--browser'))
  tallies.push(await runBrowserTests(findTests('.browser.ts', paths)));

const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
