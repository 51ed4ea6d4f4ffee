/** The matrix of docs/embed/compatibility.md: every snippet behind every sanitizer and editor. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {findStaleDocs} from '../../../scripts/make-compatibility-docs.js';
import {judge, OUTCOMES} from './judge.js';
import {outcomesOf, readResults} from './results.js';
import {sanitizers} from './sanitizers.js';
import {RECOMMENDED, snippets, type Snippet} from './snippets.js';

const results = readResults();

const snippetOf = (id: string): Snippet => {
  const found = snippets.find((snippet) => snippet.id === id);
  assert.ok(found, id);
  return found;
};

const versionOf = (name: string): string => {
  const file = new URL(`../../../node_modules/${name}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as {version: string}).version;
};

describe('the snippets of the docs', () => {
  it('do their work where nobody touches them', () => {
    for (const snippet of snippets)
      assert.equal(judge(snippet, snippet.html), 'usable', snippet.id);
  });

  for (const {id, clean} of sanitizers) {
    it(`come out of ${id} as the docs say`, () => {
      const result = results.find((one) => one.id === id);
      assert.ok(result, 'npm run lab');
      assert.equal(result.version, versionOf(id), 'npm run lab');
      for (const snippet of snippets)
        assert.equal(clean(snippet.html), result.html[snippet.id], snippet.id);
    });
  }

  it('are judged today as they were when they were measured', () => {
    for (const result of results) assert.deepEqual(outcomesOf(result), result.outcome, result.id);
  });

  it('are measured with the large editors and several sanitizers', () => {
    const ids = results.map(({id}) => id);
    for (const id of ['ckeditor5', 'tinymce', 'dompurify', 'sanitize-html'])
      assert.ok(ids.includes(id), id);
    assert.ok(ids.length >= 14, ids.join(' '));
  });

  it('stand in the docs as they were measured', () => {
    assert.deepEqual([...findStaleDocs().keys()], []);
  });
});

describe('the recommended snippet', () => {
  it('does its work behind every sanitizer and editor, with both separators', () => {
    for (const {id, outcome} of results)
      for (const form of [RECOMMENDED, 'link-bare-separator', 'link-twice-escaped', 'link-in-list'])
        assert.equal(outcome[form], 'usable', `${id}: ${form}`);
  });

  it('is never shown as source text', () => {
    for (const {id, html, outcome} of results) {
      assert.notEqual(outcome[RECOMMENDED], 'source', id);
      assert.doesNotMatch(html[RECOMMENDED] ?? '', /&lt;/, id);
    }
  });
});

describe('the judge', () => {
  const escaped = (html: string): string => html.replaceAll('<', '&lt;').replaceAll('>', '&gt;');

  it('sees source text in every snippet that is printed', () => {
    for (const snippet of snippets) {
      const printed = escaped(snippet.html);
      assert.equal(judge(snippet, printed), 'source', snippet.id);
    }
  });

  it('sees that nothing is left', () => {
    for (const snippet of snippets) assert.equal(judge(snippet, '<p> </p>'), 'gone', snippet.id);
  });

  it('takes a link that has lost an option, or leads elsewhere, for none that is whole', () => {
    const link = snippetOf(RECOMMENDED);
    assert.equal(judge(link, link.html.replace('focus', 'fokus')), 'link');
    assert.equal(judge(link, link.html.replace('kreis.example', 'kries.example')), 'inert');
    assert.equal(judge(link, link.html.replace('#', '?')), 'inert');
    assert.equal(judge(link, link.html.replace('<p>', '<p>Hier: ')), 'inert');
  });

  it('takes a frame without scripts for one that does nothing', () => {
    const frame = snippetOf('frame');
    assert.equal(judge(frame, frame.html.replace('<iframe', '<iframe sandbox=""')), 'inert');
  });

  it('finds each of its words somewhere in the matrix', () => {
    const seen = new Set(results.flatMap(({outcome}) => Object.values(outcome)));
    assert.deepEqual(
      OUTCOMES.filter((outcome) => !seen.has(outcome)),
      [],
    );
  });
});
