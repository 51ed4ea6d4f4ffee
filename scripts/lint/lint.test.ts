import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {ESLint} from 'eslint';
import ts from 'typescript-eslint';
import {root} from '../lib/run.mjs';
import {doors, roomOf} from './rooms.mjs';

/** The repository's own rules, without those that need the types of files on the disk. */
const eslint = new ESLint({
  cwd: root,
  overrideConfig: [
    {
      files: ['**/*.ts'],
      ...ts.configs.disableTypeChecked,
      languageOptions: {parserOptions: {projectService: false, project: false}},
    },
  ],
});

/** Ids of the rules that a text breaks as a file of the repository. */
async function broken(file: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${text}\n`, {filePath: join(root, file)});
  assert.ok(result);
  assert.equal(result.fatalErrorCount, 0, JSON.stringify(result.messages));
  return result.messages.map(({ruleId}) => ruleId ?? '');
}

async function bordersCrossed(room: string, text: string): Promise<boolean> {
  const rules = await broken(`src/${room}/planted.ts`, text);
  return rules.includes('koko/room-border');
}

describe('the borders of the rooms', () => {
  const rooms = Object.keys(doors);

  it('know every room there is', () => {
    const folders = readdirSync(join(root, 'src'), {withFileTypes: true});
    for (const {name} of folders.filter((entry) => entry.isDirectory())) {
      assert.ok(rooms.includes(name), `src/${name} has no door in scripts/lint/rooms.mjs`);
    }
  });

  it('let through exactly the rooms that the table names', async () => {
    for (const [from, door] of Object.entries(doors)) {
      for (const to of rooms) {
        const text = `export * from '../${to}/x.js';`;
        const isOpen = from === to || door.rooms.includes(to);
        assert.equal(await bordersCrossed(from, text), !isOpen, `${from} → ${to}`);
      }
    }
  });

  it('have no way round in a circle', () => {
    const below = (room: string): string[] => doors[room]?.rooms ?? [];
    for (const start of rooms) {
      const reached = new Set(below(start));
      for (const room of reached) for (const next of below(room)) reached.add(next);
      assert.ok(!reached.has(start), `${start} imports itself through others`);
    }
  });

  it('see every way to import', async () => {
    for (const text of [
      `import '../ui/x.js';`,
      `import {x} from '../ui/x.js';\nexport const y = x;`,
      `import type {X} from '../ui/x.js';\nexport type Y = X;`,
      `export type {X} from '../ui/x.js';`,
      `export const x = await import('../ui/x.js');`,
      `export type X = import('../ui/x.js').X;`,
      `export const x = new URL('../ui/x.js', import.meta.url);`,
      `export {x} from '../../src/ui/x.js';`,
    ]) {
      assert.ok(await bordersCrossed('network', text), text);
    }
  });

  it('keep Lit out of what computes, and other packages out of everything', async () => {
    assert.ok(await bordersCrossed('state', `import {html} from 'lit';\nexport const x = html;`));
    assert.ok(await bordersCrossed('elements', `export * from 'd3-force';`));
    assert.ok(await bordersCrossed('feed', `export * from 'node:fs';`));
    assert.ok(!(await bordersCrossed('network', `export * from 'd3-force';`)));
    assert.ok(!(await bordersCrossed('ui', `export * from 'lit/decorators.js';`)));
  });

  it('let in only packages that are installed for those who use ours', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
      'dependencies' | 'peerDependencies',
      Record<string, string>
    >;
    const dependencies = {...manifest.dependencies, ...manifest.peerDependencies};
    const named = Object.values(doors).flatMap(({packages}) => packages);
    const installed = Object.keys(dependencies).map((name) => `${name}/`);
    const unknown = named.filter(
      (name) => !installed.some((one) => one.startsWith(name.replace(/\/?\*$/, ''))),
    );
    assert.deepEqual(unknown, []);
  });

  it('are told to those who contribute, each room that there is', () => {
    const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
    const table = /\| room \|[^]*?\n\n/.exec(text)?.[0] ?? '';
    const told = [...table.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([a-z0-9]+)`/g)].map(([, name = '']) => name),
    );
    const folders = readdirSync(join(root, 'src'), {withFileTypes: true});
    const there = folders.filter((entry) => entry.isDirectory()).map(({name}) => name);
    assert.deepEqual(told.sort(), there.sort());
  });

  it('let `ui` take from the ground, and nothing from above', async () => {
    assert.ok(!(await bordersCrossed('ui', `export {safeUrl} from '../feed/safe-url.js';`)));
    assert.ok(await bordersCrossed('ui', `export type {Store} from '../state/types.js';`));
  });

  it('are named by the path', () => {
    assert.equal(roomOf('/anywhere/src/feed/read/x.ts'), 'feed');
    assert.equal(roomOf('src/index.ts'), undefined);
  });
});

describe('the manners on foreign pages', () => {
  const cases: [rule: string, room: string, text: string][] = [
    ['no-restricted-syntax', 'ui', `export const f = (e: Element) => (e.innerHTML = '');`],
    [
      'no-restricted-syntax',
      'ui',
      `export * as x from 'x';\nimport {unsafeHTML} from 'lit/directives/unsafe-html.js';\nexport const y = unsafeHTML;`,
    ],
    [
      'no-restricted-syntax',
      'ui',
      `import {unsafeSVG} from 'lit/directives/unsafe-svg.js';\nexport const y = unsafeSVG;`,
    ],
    [
      'no-restricted-syntax',
      'ui',
      `import {styleMap} from 'lit/directives/style-map.js';\nexport const y = styleMap;`,
    ],
    [
      'no-restricted-syntax',
      'text',
      `export const f = (x: number[]) => Array.from(x, (n) => n + 1);`,
    ],
    [
      'no-restricted-syntax',
      'text',
      `export function f(x: object) {\n  for (const k in x) return k;\n  return '';\n}`,
    ],
    ['no-restricted-syntax', 'ui', `document.addEventListener('click', () => undefined);`],
    [
      'no-restricted-syntax',
      'ui',
      `export const f = (e: Element) => e.ownerDocument.addEventListener('x', () => undefined);`,
    ],
    ['no-restricted-syntax', 'ui', `export const f = () => document.cookie;`],
    ['no-restricted-globals', 'ui', `export const f = () => localStorage.length;`],
    ['no-restricted-globals', 'network', `export const f = () => document.body;`],
    [
      'koko/host-sizes',
      'ui',
      "import {css} from 'lit';\nexport const s = css`a { margin: 0 1.5rem }`;",
    ],
    [
      'koko/host-sizes',
      'ui',
      "import {css} from 'lit';\nexport const s = css`a { height: calc(100dvh - 1em) }`;",
    ],
    [
      'koko/host-sizes',
      'ui',
      "import {css} from 'lit';\nexport const s = css`@media (min-width: 40em) { a { color: red } }`;",
    ],
    [
      'koko/no-style-attribute',
      'ui',
      'import {html} from \'lit\';\nexport const t = html`<p style="color: red"></p>`;',
    ],
    [
      'lit-a11y/alt-text',
      'ui',
      'import {html} from \'lit\';\nexport const t = html`<img src="x.png">`;',
    ],
    ['no-eval', 'text', `export const f = () => eval('1');`],
  ];

  for (const [rule, room, text] of cases) {
    it(`are broken by ${text.split('\n').at(-1) ?? ''}`, async () => {
      assert.ok((await broken(`src/${room}/planted.ts`, text)).includes(rule));
    });
  }

  it('are kept by em, container queries and preferences', async () => {
    const text = [
      "import {css, html} from 'lit';",
      'export const s = css`@container (min-width: 30em) { a { margin: 1em 2cqi } }',
      '@media (prefers-color-scheme: dark) { a { --x-vh: 1px } }`;',
      'export const t = html`<p class="style"></p>`;',
    ].join('\n');
    assert.deepEqual(await broken('src/ui/planted.ts', text), []);
  });

  it('cannot be switched off by a comment', async () => {
    const text = `/* eslint-disable */\nexport const f = () => eval('1');`;
    assert.ok((await broken('src/text/planted.ts', text)).includes('no-eval'));
  });

  it('let no test be left out', async () => {
    const text = `import {it} from 'node:test';\nit.skip('x', () => undefined);`;
    assert.ok((await broken('src/text/planted.test.ts', text)).includes('no-restricted-syntax'));
  });
});
