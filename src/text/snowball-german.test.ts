import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {stemGerman} from './snowball-german.js';

/** Words and their stems as the published algorithm gives them, one pair for each of its rules. */
const STEMS: Readonly<Record<string, string>> = {
  aufeinander: 'aufeinand',
  kategorien: 'kategori',
  kaufleuten: 'kaufleut',
  lehrerinnen: 'lehr',
  schülerin: 'schul',
  systemen: 'system',
  system: 'system',
  zeugnisse: 'zeugnis',
  arbeits: 'arbeit',
  sammeln: 'sammel',
  schnellsten: 'schnell',
  internet: 'internet',
  planet: 'planet',
  begleitet: 'begleit',
  beendigung: 'beendig',
  freiheitlich: 'freiheit',
  öffentlichkeit: 'offent',
  notwendigkeit: 'notwend',
  straße: 'strass',
  foerderung: 'forder',
  quelle: 'quell',
  bauer: 'bau',
  "lena's": 'lena',
};

describe('the German stemmer', () => {
  it('gives the stems of the published algorithm', () => {
    for (const [word, stem] of Object.entries(STEMS)) assert.equal(stemGerman(word), stem, word);
  });
});
