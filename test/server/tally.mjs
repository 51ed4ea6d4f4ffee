import {writeFileSync} from 'node:fs';
import {relative} from 'node:path';
import {root} from '../../scripts/lib/run.mjs';
import {emptyTally, failureLine} from '../../scripts/lib/tally.mjs';

/** @typedef {import('../../scripts/lib/tally.mjs').Tally} Tally */

/**
 * A reporter that counts each engine's tests and, at the end, writes the tallies as JSON to the file
 * named in `KOKO_TALLY`. A test file that could not be loaded counts as one failed
 * test, and so does a test that was left out.
 *
 * @returns {import('@web/test-runner').Reporter}
 */
export function tallyReporter() {
  return {
    onTestRunFinished({sessions}) {
      const file = process.env.KOKO_TALLY;
      if (file) writeFileSync(file, JSON.stringify(countByEngine(sessions)));
    },
  };
}

/** @param {import('@web/test-runner').TestSession[]} sessions */
function countByEngine(sessions) {
  /** @type {Record<string, Tally>} */
  const engines = {};
  for (const session of sessions) {
    const tally = (engines[session.browser.name] ??= emptyTally());
    const path = [session.browser.name, relative(root, session.testFile ?? '')];
    const before = tally.failed;
    if (session.testResults) countSuite(session.testResults, path, tally);
    if (session.passed || tally.failed > before) continue;
    tally.failed++;
    tally.failures.push(failureLine(path, session.errors[0]?.message ?? 'did not run'));
  }
  return engines;
}

/**
 * @param {import('@web/test-runner').TestSuiteResult} suite
 * @param {string[]} path
 * @param {Tally} tally
 */
function countSuite(suite, path, tally) {
  for (const test of suite.tests) {
    if (test.passed && !test.skipped) tally.passed++;
    else {
      tally.failed++;
      tally.failures.push(failureLine([...path, test.name], test.error?.message ?? 'left out'));
    }
  }
  for (const inner of suite.suites) countSuite(inner, [...path, inner.name], tally);
}
