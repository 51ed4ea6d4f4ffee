import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

const reporter = fileURLToPath(new URL('count-reporter.mjs', import.meta.url));

describe('the count of tests', () => {
  let folder: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'koko-count-'));
  });
  after(() => rmSync(folder, {recursive: true}));

  function count(...texts: string[]): unknown {
    const files = texts.map((text, i) => {
      const file = join(folder, `${i}.test.mjs`);
      writeFileSync(file, `import {describe, it} from 'node:test';\n${text}`);
      return file;
    });
    const args = ['--test', `--test-reporter=${reporter}`, '--test-reporter-destination=stdout'];
    // A test runner inside a test runner would report to the outer one.
    const env = {...process.env, NODE_TEST_CONTEXT: undefined};
    const {stdout} = spawnSync(process.execPath, [...args, ...files], {env, encoding: 'utf8'});
    return JSON.parse(stdout);
  }

  it('takes tests, not suites', () => {
    const text = `describe('a', () => { it('b', () => {}); it('c', () => { throw new Error('x'); }); });`;
    assert.deepEqual(count(text, `it('d', () => {});`), {passed: 2, failed: 1});
  });

  it('takes a left-out test for a failed one', () => {
    assert.deepEqual(count(`it.skip('a', () => {}); it.todo('b');`), {passed: 0, failed: 2});
  });

  it('takes a file that does not load for a failed test', () => {
    assert.deepEqual(count(`it('a', () => {});`, `import './missing.mjs';`), {
      passed: 1,
      failed: 1,
    });
  });
});
