import {relative} from 'node:path';
import {root} from './run.mjs';
import {emptyTally, failureLine} from './tally.mjs';

/**
 * A reporter for Node's test runner: at the end, the tally of all tests as JSON, as `{node: tally}`.
 * Suites are not counted; a test that was left out counts as failed, since none may be.
 *
 * @param {AsyncIterable<{type: string, data: any}>} events
 */
export default async function* countReporter(events) {
  const tally = emptyTally();
  for await (const {type, data} of events) {
    if (data?.details?.type === 'suite') continue;
    if (type === 'test:fail' || (type === 'test:pass' && isLeftOut(data))) {
      tally.failed++;
      tally.failures.push(failureLine([fileOf(data), data.name], messageOf(data)));
    } else if (type === 'test:pass') tally.passed++;
  }
  yield JSON.stringify({node: tally});
}

/** @param {{skip?: unknown, todo?: unknown}} data */
function isLeftOut({skip, todo}) {
  return (skip !== undefined && skip !== false) || (todo !== undefined && todo !== false);
}

/** @param {{file?: string}} data */
function fileOf({file}) {
  return file === undefined ? '' : relative(root, file);
}

/** @param {{details?: {error?: {cause?: {message?: string}, message?: string}}}} data */
function messageOf({details}) {
  const {error} = details ?? {};
  return error ? (error.cause?.message ?? error.message) : 'left out';
}
