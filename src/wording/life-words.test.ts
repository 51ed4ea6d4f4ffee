import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {commonMessages} from '../i18n/common.js';
import {loadTexts} from '../i18n/lazy-messages.js';
import {lifeWords, type Lived} from './life-words.js';

await loadTexts('en');

const said = (lived: Lived, lang = 'de'): string =>
  lifeWords(lived, commonMessages(lang), lang).replaceAll('\u00A0', ' ');

describe('the life of a thing in words', () => {
  it('says its end as exactly as it is known', () => {
    const ending = (until: string, lang?: string) => said({state: 'ending', until}, lang);
    assert.equal(ending('2026-12-31'), 'läuft aus am 31. Dezember 2026');
    assert.equal(ending('2026-12'), 'läuft aus im Dezember 2026');
    assert.equal(ending('2026'), 'läuft 2026 aus');
    assert.equal(ending('2026-12-31', 'en'), 'ends on 31 December 2026');
    assert.equal(ending('2026-12', 'en'), 'ends in December 2026');
    assert.equal(ending('2026', 'en'), 'ends in 2026');
  });

  it('says when it ended in the same way', () => {
    const ended = (until?: string, lang?: string) => said({state: 'ended', until}, lang);
    assert.equal(ended('2013-08-31'), 'beendet am 31. August 2013');
    assert.equal(ended('2013-08'), 'beendet im August 2013');
    assert.equal(ended('2013'), 'beendet 2013');
    assert.equal(ended(undefined), 'beendet');
    assert.equal(ended('2013', 'en'), 'ended in 2013');
  });
});
