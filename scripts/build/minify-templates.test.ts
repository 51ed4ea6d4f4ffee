import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {rollup} from 'rollup';
import {minifyTemplates} from './minify-templates.mjs';

async function minified(code: string): Promise<string> {
  const bundle = await rollup({
    input: 'virtual.js',
    external: ['lit'],
    plugins: [
      {
        name: 'virtual',
        resolveId: (id) => (id === 'virtual.js' ? id : null),
        load: (id) => (id === 'virtual.js' ? code : null),
      },
      minifyTemplates(),
    ],
  });
  const {output} = await bundle.generate({format: 'es'});
  return output[0].code.trim();
}

/** Runs a module whose tags return their strings and values, and gives what it exports as `x`. */
async function evaluated(code: string): Promise<{strings: string[]; values: unknown[]}> {
  const tags = `const [css, html, svg] = Array(3).fill((strings, ...values) => ({strings: [...strings], values}));\n`;
  const url = `data:text/javascript,${encodeURIComponent(tags + code)}`;
  const module = (await import(url)) as {x: {strings: string[]; values: unknown[]}};
  return module.x;
}

describe('the shortening of templates', () => {
  it('turns white space in markup into one space and drops comments', async () => {
    const code = 'export const x = html`\n  <p>\n    a <!-- note --> b\n  </p>${1}\n  <b>c</b>`;';
    assert.deepEqual(await evaluated(await minified(code)), {
      strings: [' <p> a b </p>', ' <b>c</b>'],
      values: [1],
    });
  });

  it('keeps templates inside templates and their order', async () => {
    const code = 'export const x = html`  <ul>${[1, 2].map((n) => svg`  <g>${n}  </g>`)}  </ul>`;';
    const {strings, values} = await evaluated(await minified(code));
    assert.deepEqual(strings, [' <ul>', ' </ul>']);
    assert.deepEqual(values, [
      [
        {strings: [' <g>', ' </g>'], values: [1]},
        {strings: [' <g>', ' </g>'], values: [2]},
      ],
    ]);
  });

  it('shortens style sheets and keeps quotes, escapes and custom properties', async () => {
    const sheet =
      'export const x = css`\n a::before { content: "\\\\201E"; color: var(--koko-x, #ff0000) }`;';
    const {strings} = await evaluated(await minified(sheet));
    assert.deepEqual(strings, ['a:before{content:"„";color:var(--koko-x, #ff0000)}']);
  });

  it('leaves the meaning of sheets with expressions alone', async () => {
    const code = 'export const x = css`\n  ${1} a  { color: ${2}; } /* note */\n`;';
    const {strings, values} = await evaluated(await minified(code));
    assert.deepEqual(strings, [' ', ' a { color: ', '; } ']);
    assert.deepEqual(values, [1, 2]);
  });

  it('touches no other template', async () => {
    assert.match(await minified('export const x = String.raw`a   b`;'), /`a {3}b`/);
  });
});
