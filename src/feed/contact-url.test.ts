import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {mailUrl, phoneUrl} from './contact-url.js';

describe('addresses of people', () => {
  it('become mail and phone links only where they are such', () => {
    assert.equal(mailUrl('koko@example.org'), 'mailto:koko@example.org');
    assert.equal(mailUrl('koko@example.org?bcc=x@example.org'), undefined);
    assert.equal(phoneUrl('0123 / 45 67-0'), 'tel:01234567' + '0');
    assert.equal(phoneUrl('+49 (0) 251 123'), 'tel:+49251123');
    assert.equal(phoneUrl('nach Vereinbarung'), undefined);
  });

  it('keep the zero of an area code, and lose it only after a country code', () => {
    assert.equal(phoneUrl('(0)2331 207'), 'tel:02331207');
    assert.equal(phoneUrl('(02331) 207-0'), 'tel:023312070');
    assert.equal(phoneUrl('0049 (0)2331/207'), 'tel:00492331207');
    assert.equal(phoneUrl('+49 (0) 2331 / 207–0'), 'tel:+4923312070');
    assert.equal(phoneUrl('0800 4 5555 00'), 'tel:0800' + '4555500');
  });

  it('dial no two numbers at once', () => {
    for (const phone of [
      '02331/207-0, Fax 02331/207-99',
      '02331 207-1 oder -2',
      '02331 207-0 / 02331 207-99',
      '02331 2070 / 2071',
      '02331/207-1/-2',
      '02331 207-0; 0176 1234567',
      '02331 207-0 Durchwahl 12',
      '02331 207+49',
      '02331 2070 02331 2071',
    ])
      assert.equal(phoneUrl(phone), undefined, phone);
  });
});
