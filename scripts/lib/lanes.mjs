import {availableParallelism} from 'node:os';

/**
 * How many jobs run side by side: each of ours keeps about one core busy. `KOKO_LANES` overrides it.
 */
const laneCount = Number(process.env.KOKO_LANES) || Math.min(4, availableParallelism());

/**
 * Runs jobs side by side, in this order, and says each one's output in one piece once it is done.
 *
 * @template T
 * @param {(() => Promise<{output: string, result: T}>)[]} jobs
 * @param {number} [lanes]
 * @param {(output: string) => void} [print]
 * @returns {Promise<T[]>} in the order of the jobs
 */
export async function inLanes(jobs, lanes = laneCount, print = printPiece) {
  /** @type {T[]} */
  const results = [];
  const waiting = [...jobs.entries()];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [at, job] = next;
      const {output, result} = await job();
      print(output);
      results[at] = result;
    }
  };
  await Promise.all(Array.from({length: lanes}).map(lane));
  return results;
}

/** @param {string} output */
function printPiece(output) {
  process.stdout.write(output === '' || output.endsWith('\n') ? output : `${output}\n`);
}
