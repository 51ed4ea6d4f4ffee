import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {inLanes} from './lanes.mjs';

describe('lanes', () => {
  function jobsOf(count: number) {
    let running = 0;
    let most = 0;
    const jobs = [...Array(count).keys()].map((at) => async () => {
      running++;
      most = Math.max(most, running);
      // Later jobs are done sooner, so that order cannot come by itself.
      for (let turn = at; turn < count; turn++) await Promise.resolve();
      running--;
      return {output: `${at}`, result: at};
    });
    return {jobs, most: () => most};
  }

  it('never run more jobs at a time than there are lanes, and use them all', async () => {
    const {jobs, most} = jobsOf(7);
    await inLanes(jobs, 3, () => undefined);
    assert.equal(most(), 3);
  });

  it('give results in the order of the jobs and print each once, when it is done', async () => {
    const {jobs} = jobsOf(5);
    const printed: string[] = [];
    const results = await inLanes(jobs, 5, (output) => printed.push(output));
    assert.deepEqual(results, [0, 1, 2, 3, 4]);
    assert.deepEqual(printed.sort(), ['0', '1', '2', '3', '4']);
  });

  it('need no job at all', async () => {
    assert.deepEqual(await inLanes([], 2), []);
  });
});
