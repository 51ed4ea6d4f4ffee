import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

const reporter = fileURLToPath(new URL('count-reporter.mjs', import.meta.url));

interface Tally {
  passed: number;
  failed: number;
  failures: string[];
}

describe('the count of tests', () => {
  let folder: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'koko-count-'));
  });
  after(() => rmSync(folder, {recursive: true}));

  function count(...texts: string[]): Tally {
    const files = texts.map((text, i) => {
      const file = join(folder, `${i}.test.mjs`);
      writeFileSync(file, `import {describe, it} from 'node:test';\n${text}`);
      return file;
    });
    const args = ['--test', `--test-reporter=${reporter}`, '--test-reporter-destination=stdout'];
    // A test runner inside a test runner would report to the outer one.
    const env = {...process.env, NODE_TEST_CONTEXT: undefined};
    const {stdout} = spawnSync(process.execPath, [...args, ...files], {env, encoding: 'utf8'});
    return (JSON.parse(stdout) as {node: Tally}).node;
  }

  it('takes tests, not suites', () => {
    const text = `describe('a', () => { it('b', () => {}); it('c', () => { throw new Error('x'); }); });`;
    const {passed, failed} = count(text, `it('d', () => {});`);
    assert.deepEqual({passed, failed}, {passed: 2, failed: 1});
  });

  it('names what failed, with the first line of what it said', () => {
    const {failures} = count(`it('adds', () => { throw new Error('one\\ntwo'); });`);
    assert.equal(failures.length, 1);
    assert.match(failures[0] ?? '', /0\.test\.mjs › adds: one$/);
  });

  it('takes a left-out test for a failed one', () => {
    const {passed, failed} = count(`it.skip('a', () => {}); it.todo('b');`);
    assert.deepEqual({passed, failed}, {passed: 0, failed: 2});
  });

  it('takes a file that does not load for a failed test', () => {
    const {passed, failed} = count(`it('a', () => {});`, `import './missing.mjs';`);
    assert.deepEqual({passed, failed}, {passed: 1, failed: 1});
  });
});
