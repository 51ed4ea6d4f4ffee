import {writeFileSync} from 'node:fs';

/**
 * @typedef {{passed: number, failed: number}} Tally
 */

/**
 * A reporter that counts each engine's tests and, at the end, writes the counts as JSON to the file
 * named in `KOKO_TALLY`. A test file that could not be loaded counts as one failed test.
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
    const tally = (engines[session.browser.name] ??= {passed: 0, failed: 0});
    const {passed, failed} = countSuite(session.testResults);
    tally.passed += passed;
    tally.failed += failed > 0 || session.passed ? failed : 1;
  }
  return engines;
}

/**
 * @param {import('@web/test-runner').TestSuiteResult | undefined} suite
 * @returns {Tally}
 */
function countSuite(suite) {
  if (!suite) return {passed: 0, failed: 0};
  const own = suite.tests.filter((test) => !test.skipped);
  const tally = {
    passed: own.filter((test) => test.passed).length,
    failed: own.filter((test) => !test.passed).length,
  };
  for (const inner of suite.suites) {
    const {passed, failed} = countSuite(inner);
    tally.passed += passed;
    tally.failed += failed;
  }
  return tally;
}
