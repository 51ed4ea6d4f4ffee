import assert from 'node:assert/strict';
import {test} from 'node:test';
import {codeBlocks, codeOf} from './code-blocks.js';

const page = [
  '# Seite',
  '```js',
  'a();',
  '',
  'b();',
  '```',
  'und `so`',
  '```js node',
  'c();',
  '```',
  '```',
  'd',
  '```',
];

test('code is what stands between fences, with what the fence says', () => {
  assert.deepEqual(codeBlocks(page.join('\n')), [
    {info: 'js', code: 'a();\n\nb();\n'},
    {info: 'js node', code: 'c();\n'},
    {info: '', code: 'd\n'},
  ]);
});

test('blocks of a kind come in their order', () => {
  assert.equal(
    codeOf([...page, '```js', 'e();', '```'].join('\n'), 'js'),
    'a();\n\nb();\n\ne();\n',
  );
});
