import assert from 'node:assert/strict';
import {test} from 'node:test';
import {demoPages, stalePages} from './make-pages.js';

test('the stored demo pages are those of the templates', () => {
  assert.deepEqual(stalePages(), []);
});

test('every demo page forbids inline script, inline style and foreign places', () => {
  for (const [file, html] of demoPages()) {
    assert.match(html, /default-src 'none'/, file);
    assert.doesNotMatch(html, /<script(?![^>]* src=)|<style|\sstyle=|\son\w+=/, file);
  }
});
