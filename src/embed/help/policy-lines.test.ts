import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readChoice, type Choice} from './choice.js';
import {contrast} from './contrast.js';
import {policyHeader, policyMeta, policyYaml} from './policy-lines.js';

const choice = (said: Readonly<Record<string, string>>): Choice =>
  readChoice((name) => said[name] ?? '');

const elsewhere = choice({
  folder: 'https://cdn.example/koko/',
  feed: 'https://daten.example/feed.json',
  site: 'https://stadt.example',
});

describe('lines for a policy', () => {
  it('name the origins of script and data, and nothing else', () => {
    assert.equal(
      policyHeader(elsewhere),
      'Content-Security-Policy: script-src https://cdn.example; connect-src https://daten.example',
    );
  });

  it("say 'self' for what lies on the website itself", () => {
    assert.equal(
      policyMeta(choice({folder: 'https://stadt.example/koko/'})),
      `<meta http-equiv="Content-Security-Policy" content="script-src 'self'; connect-src 'self'">`,
    );
  });

  it('allow a frame its page, whose policy the rest is', () => {
    const frame = choice({
      folder: 'https://cdn.example/',
      site: 'https://stadt.example',
      role: 'admin',
      system: 'wordpress',
      rung: 'frame',
    });
    assert.equal(
      policyHeader(frame),
      'Content-Security-Policy: script-src https://cdn.example; frame-src https://cdn.example',
    );
  });

  it('are mutations in TYPO3', () => {
    assert.equal(
      policyYaml(elsewhere),
      `inheritDefault: true
mutations:
  - mode: extend
    directive: 'script-src'
    sources: ["https://cdn.example"]
  - mode: extend
    directive: 'connect-src'
    sources: ["https://daten.example"]`,
    );
  });
});

describe('the contrast of two colours', () => {
  it('is that of WCAG 2', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#777777', '#777777'), 1);
    // The nearest grey that fails and the nearest that passes on white.
    assert.ok(contrast('#777777', '#ffffff') < 4.5);
    assert.ok(contrast('#ffffff', '#767676') >= 4.5);
  });
});
