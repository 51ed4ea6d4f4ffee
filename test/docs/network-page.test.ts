/** The parts of docs/network.md that need no page. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {root} from '../../scripts/lib/run.mjs';
import * as toolkit from '../../src/network/index.js';
import {codeBlocks, codeOf} from '../../tools/lib/code-blocks.js';

const read = (file: string): string => readFileSync(join(root, 'docs', file), 'utf8');
const [german, english] = [read('network.md'), read('network.en.md')];

/** Runs a script in a folder of its own with the clubs beside it, and gives the picture that it wrote. */
function runInNode(code: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'koko-page-'));
  try {
    copyFileSync(join(root, 'docs/data/auental.json'), join(folder, 'auental.json'));
    const file = join(folder, 'page.mjs');
    const index = pathToFileURL(join(root, 'src/network/index.ts')).href;
    writeFileSync(file, code.replace("'koko-widgets/network'", `'${index}'`));
    execFileSync(process.execPath, ['--import', import.meta.resolve('tsx'), file], {cwd: folder});
    return readFileSync(join(folder, 'auental.svg'), 'utf8');
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** What the toolkit exports for the compiler alone. */
function exportedTypes(): string[] {
  const source = (file: string): string => readFileSync(join(root, 'src/network', file), 'utf8');
  const lists = [...source('index.ts').matchAll(/^export (type )?\{([^}]*)\}/gm)];
  const listed = lists.flatMap(([, all = '', names = '']) =>
    names
      .split(',')
      .map((name) => `${all}${name.trim()}`)
      .flatMap((name) => /^type (\w+)$/.exec(name)?.[1] ?? []),
  );
  const own = [...source('types.ts').matchAll(/^export (?:interface|type) (\w+)/gm)];
  return [...listed, ...own.flatMap(([, name]) => name ?? [])];
}

describe('docs/network.md', () => {
  it('shows the same code in both languages', () => {
    assert.deepEqual(codeBlocks(english), codeBlocks(german));
    assert.ok(codeBlocks(german).length >= 10);
  });

  it('draws a graph of one’s own data in twenty lines', () => {
    const first = codeBlocks(german).find(({info}) => info === 'js');
    assert.ok((first?.code.trim().split('\n').length ?? 99) <= 20);
  });

  it('writes a picture in Node', () => {
    const picture = runInNode(codeOf(german, 'js node'));
    assert.equal(picture.match(/data-id="/g)?.length, 77);
    assert.ok(picture.includes(toolkit.darkPalette.text ?? '?'));
  });

  it('names all that is exported, functions, values and types', () => {
    const exported = [...Object.keys(toolkit), ...exportedTypes()];
    assert.ok(exported.length > 100);
    for (const page of [german, english])
      assert.deepEqual(
        exported.filter((name) => !page.includes(`\`${name}\``)),
        [],
      );
  });

  it('names only what is exported, and links to what is there', () => {
    for (const page of [german, english]) {
      const imports = [...page.matchAll(/^import \{([^}]*)\} from 'koko-widgets\/network';$/gm)];
      for (const [, names = ''] of imports)
        for (const name of names.split(',').filter((part) => part.trim() !== ''))
          assert.ok(name.trim() in toolkit, name);
      for (const [, path = ''] of page.matchAll(/\]\(([^)#]+)[^)]*\)/g))
        assert.ok(existsSync(join(root, 'docs', path)), path);
    }
  });
});
