/**
 * A reporter for Node's test runner: at the end, the numbers of passed and failed tests as JSON.
 * Suites are not counted; a test that was left out counts as failed, since none may be.
 *
 * @param {AsyncIterable<{type: string, data: any}>} events
 */
export default async function* countReporter(events) {
  let passed = 0;
  let failed = 0;
  for await (const {type, data} of events) {
    if (data?.details?.type === 'suite') continue;
    if (type === 'test:fail' || (type === 'test:pass' && isLeftOut(data))) failed++;
    else if (type === 'test:pass') passed++;
  }
  yield JSON.stringify({passed, failed});
}

/** @param {{skip?: unknown, todo?: unknown}} data */
function isLeftOut({skip, todo}) {
  return (skip !== undefined && skip !== false) || (todo !== undefined && todo !== false);
}
