/** docs/command.md and its twin name each option of `koko export`, and no other. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {root} from '../../scripts/lib/run.mjs';
import {EXPORT_OPTIONS} from '../../src/cli/export-options.js';

const section = (page: string): string =>
  page.split(/^## /m).find((one) => one.startsWith('`koko export`')) ?? '';

const optionsIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .flatMap((row) => [...(/^\| (.*?) \|/.exec(row)?.[1]?.matchAll(/`--([\w-]+)`/g) ?? [])])
    .map(([, name = '']) => name);

describe('the page about the command', () => {
  for (const file of ['command.md', 'command.en.md'])
    it(`has a row for each option of koko export: ${file}`, () => {
      const page = readFileSync(join(root, 'docs', file), 'utf8');
      assert.deepEqual([...optionsIn(section(page))].sort(), Object.keys(EXPORT_OPTIONS).sort());
    });
});
