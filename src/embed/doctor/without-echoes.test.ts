import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Code, Finding} from './findings.js';
import {withoutEchoes} from './without-echoes.js';

const FEED = 'https://daten.example/koko/feed.json';
const PLACE = 'https://daten.example';

const finding = (code: Code, about: string): Finding => ({code, about});

const codes = (...findings: readonly Finding[]): Code[] =>
  withoutEchoes(findings).map(({code}) => code);

describe('a report without echoes', () => {
  it('tells a rule once, by the page where it stands there', () => {
    const rule = finding('policy-connect', PLACE);
    const echo = finding('violation', `connect-src ${PLACE}`);
    assert.deepEqual(codes(rule, echo), ['policy-connect']);
    assert.deepEqual(codes(echo), ['violation']);
  });

  it('does not ask those who provide data to mend a policy', () => {
    const unreachable = finding('feed-unreachable', FEED);
    assert.deepEqual(codes(unreachable, finding('violation', `connect-src ${PLACE}`)), [
      'violation',
    ]);
    assert.deepEqual(codes(finding('policy-connect', PLACE), unreachable), ['policy-connect']);
  });

  it('keeps what has another cause', () => {
    const unreachable = finding('feed-unreachable', FEED);
    const other = finding('violation', 'connect-src https://anders.example');
    assert.deepEqual(codes(unreachable, other), ['feed-unreachable', 'violation']);
    const image = finding('violation', `img-src ${PLACE}`);
    assert.deepEqual(codes(finding('policy-connect', PLACE), image), [
      'policy-connect',
      'violation',
    ]);
  });
});
