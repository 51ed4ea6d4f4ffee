import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Text} from '../../feed/types.js';
import {fullName} from './full-name.js';

const say = (text: Text): string => text.de ?? '';
const nameOf = (name: string, shortName?: string): string =>
  fullName(
    {name: {de: name}, shortName: shortName === undefined ? undefined : {de: shortName}},
    say,
  );

describe('a full name', () => {
  it('holds the abbreviation once', () => {
    assert.equal(nameOf('Handwerkskammer', 'HWK'), 'Handwerkskammer (HWK)');
    assert.equal(nameOf('jobcenter Kreis', 'Jobcenter'), 'jobcenter Kreis');
    assert.equal(nameOf('Lenkungskreis Übergang', 'Lenkungskreis'), 'Lenkungskreis Übergang');
    assert.equal(nameOf('Der Lenkungskreis', 'Lenkungskreis'), 'Der Lenkungskreis');
    assert.equal(nameOf('Musterland', 'Land'), 'Musterland (Land)');
    assert.equal(nameOf('Handwerkskammer'), 'Handwerkskammer');
  });
});
