import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {blocks} from './policy.js';

const PAGE = new URL('https://stadt.example/seite/');
const OWN = new URL('https://stadt.example/koko/koko.js');
const FOREIGN = new URL('https://cdn.daten.example/koko/koko.js');

describe('a policy in the head of a page', () => {
  it('lets through what it names', () => {
    for (const policy of [
      '',
      "img-src 'none'",
      "default-src 'self' https://cdn.daten.example",
      "default-src 'none'; script-src *.daten.example",
      "script-src 'none'; script-src-elem https:",
      'script-src https://cdn.daten.example/koko/',
      "script-src 'nonce-abc'",
      'script-src *',
    ])
      assert.equal(blocks(policy, 'script-src', FOREIGN, PAGE), false, policy);
    assert.equal(blocks("default-src 'self'", 'connect-src', OWN, PAGE), false);
  });

  it('keeps off what it does not', () => {
    for (const policy of [
      "default-src 'self'",
      "script-src 'none'",
      "script-src 'unsafe-inline'",
      'script-src https://daten.example',
      'script-src http://other.example *.example.org',
      'script-src https://cdn.daten.example/other/',
      'script-src cdn.daten.example:8443',
    ])
      assert.equal(blocks(policy, 'script-src', FOREIGN, PAGE), true, policy);
    assert.equal(blocks("default-src *; connect-src 'none'", 'connect-src', OWN, PAGE), true);
  });
});
