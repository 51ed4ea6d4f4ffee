/**
 * `npm test`: installs what is missing, gets a browser if there is none, verifies, and runs the
 * tests in Node and in every installed engine, side by side where there are cores for it. `--node`
 * and `--browser` run one part only, and files or folders may follow. What failed is named again at
 * the end; the last line says `N passed, N failed`.
 */
import {browserJobs, missingEngines} from './lib/browser-tests.mjs';
import {ensureBrowser} from './lib/ensure-browser.mjs';
import {ensureInstall} from './lib/ensure-install.mjs';
import {inLanes} from './lib/lanes.mjs';
import {findTests, nodeJobs} from './lib/node-tests.mjs';
import {say} from './lib/say.mjs';
import {sumOf} from './lib/tally.mjs';
import {verify} from './verify.mjs';

const args = process.argv.slice(2);
const paths = args.filter((arg) => !arg.startsWith('--'));
const isWhole = !args.includes('--node') && !args.includes('--browser');
const inBrowsers = isWhole || args.includes('--browser');
const inNode = isWhole || args.includes('--node');

await ensureInstall();
if (inBrowsers) await ensureBrowser();

const tallies = isWhole ? [await verify()] : [];
const [longest, ...others] = inBrowsers ? browserJobs(findTests('.browser.ts', paths)) : [];
const jobs = [
  ...(longest ? [longest] : []),
  ...(inNode ? nodeJobs(findTests('.test.ts', paths)) : []),
  ...others,
];
tallies.push(...(await inLanes(jobs)));
if (inBrowsers) tallies.push(missingEngines(tallies));

const {passed, failed, failures} = sumOf(tallies);
if (failures.length > 0) say('Gescheitert:', 'Failed:');
for (const failure of failures) console.log(`  ${failure}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
