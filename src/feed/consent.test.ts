import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {nameOn} from './consent.js';

describe('a person’s name', () => {
  it('is shown up to the last day of consent', () => {
    const contact = {role: {de: 'Büro'}, name: 'N. N.'};
    assert.equal(nameOn({...contact, consentUntil: '2026-11-21'}, '2026-11-21'), 'N. N.');
    assert.equal(nameOn({...contact, consentUntil: '2026'}, '2026-11-21'), 'N. N.');
    assert.equal(nameOn({...contact, consentUntil: '2026-11-20'}, '2026-11-21'), undefined);
    assert.equal(nameOn(contact, '2026-11-21'), undefined);
  });
});
