import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {pickText} from './pick-text.js';

const text = {de: 'Kurs', en: 'Course', 'de-x-ls': 'Lern-Gruppe'};

describe('picking a text', () => {
  it('takes the language asked for, then its broader one', () => {
    assert.deepEqual(pickText(text, 'de-x-ls'), {text: 'Lern-Gruppe', lang: 'de-x-ls'});
    assert.deepEqual(pickText(text, 'en-GB'), {text: 'Course', lang: 'en'});
    assert.deepEqual(pickText({de: 'Kurs'}, 'de-x-ls'), {text: 'Kurs', lang: 'de'});
  });

  it('falls back in the order of the feed and says which language it shows', () => {
    assert.deepEqual(pickText(text, 'tr', ['en', 'de']), {text: 'Course', lang: 'en'});
    assert.deepEqual(pickText({uk: 'Курс'}, 'tr', ['de']), {text: 'Курс', lang: 'uk'});
    assert.deepEqual(pickText(undefined, 'de'), {text: '', lang: 'de'});
  });
});
