import {readFileSync} from 'node:fs';

/**
 * @typedef {object} Tally of one run
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} failures one line for each failed test: where, its name, what it said
 */

/** @returns {Tally} */
export function emptyTally() {
  return {passed: 0, failed: 0, failures: []};
}

/**
 * @param {Iterable<Tally>} tallies
 * @returns {Tally}
 */
export function sumOf(tallies) {
  const sum = emptyTally();
  for (const {passed, failed, failures} of tallies) {
    sum.passed += passed;
    sum.failed += failed;
    sum.failures.push(...failures);
  }
  return sum;
}

/**
 * What a reporter wrote. A crash, or a run out of time, is a failure even when every counted test
 * passed, and so is a count that was never written.
 *
 * @param {string} file
 * @param {number} code the exit code of the run
 * @param {string} name of the run
 * @returns {Tally}
 */
export function readTally(file, code, name) {
  const tally = sumOf(Object.values(readCounts(file, name)));
  if (code === 0 || tally.failed > 0) return tally;
  return {...tally, failed: 1, failures: [failureLine([name], `ended with exit code ${code}`)]};
}

/**
 * @param {string} file
 * @param {string} name
 * @returns {Record<string, Tally>}
 */
function readCounts(file, name) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {run: {passed: 0, failed: 1, failures: [failureLine([name], 'no count was written')]}};
  }
}

/**
 * One failed test in one line, short enough for a log of which only the end is kept.
 *
 * @param {readonly string[]} path from the widest (an engine, a file) to the test's name
 * @param {unknown} message
 */
export function failureLine(path, message) {
  const [first = ''] = String(message ?? '')
    .trim()
    .split('\n');
  return `${path.filter(Boolean).join(' › ')}: ${first.slice(0, LONGEST)}`;
}

const LONGEST = 300;
