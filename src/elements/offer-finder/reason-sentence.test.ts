import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {offerFinderMessages} from '../../i18n/offer-finder.js';
import type {Phrase} from '../../i18n/phrase.js';
import type {Reason} from '../../search/types.js';
import {reasonSentence} from './reason-sentence.js';
import {loadTexts} from '../../i18n/lazy-messages.js';

await loadTexts('en');

const {reason: german} = offerFinderMessages('de');
const {reason: english} = offerFinderMessages('en');

const why = (
  how: Reason['how'],
  field: Reason['field'],
  found: string,
  more: Partial<Reason> = {},
): Reason => ({
  word: found,
  how,
  field,
  found,
  ...more,
});

/** The sentence with its marks as brackets. */
const spell = (phrase: Phrase | undefined): string | undefined =>
  phrase?.map((part) => (typeof part === 'string' ? part : `[${part.mark}]`)).join('');

describe('the sentence of reasons', () => {
  it('is none where nothing was typed', () => {
    assert.equal(reasonSentence([], german), undefined);
  });

  it('joins values of code lists in one clause', () => {
    const reasons = [why('exact', 'audiences', 'Eltern'), why('exact', 'kinds', 'Beratung')];
    assert.equal(
      spell(reasonSentence(reasons, german)),
      'Passt, weil [Eltern] als Zielgruppe und [Beratung] als Angebotsart eingetragen sind.',
    );
    assert.equal(
      spell(reasonSentence(reasons.slice(0, 1), english)),
      'Fits because [Eltern] is entered as audience.',
    );
  });

  it('names title and text apart, and summary and description as one text', () => {
    const reasons = [
      why('exact', 'title', 'Elternabend'),
      why('exact', 'summary', 'Eltern'),
      why('prefix', 'description', 'Beratung', {word: 'Berat'}),
    ];
    assert.equal(
      spell(reasonSentence(reasons, german)),
      'Passt, weil der Titel [Elternabend] nennt und der Text [Eltern] und [Beratung] nennt.',
    );
  });

  it('gives parts, synonyms, relatives and look-alikes a clause of their own, each once', () => {
    const part = why('part', 'title', 'Einzelberatung', {word: 'Beratung'});
    const reasons = [
      part,
      part,
      why('synonym', 'audiences', 'Erziehungsberechtigte', {word: 'Eltern', via: 'Eltern'}),
      why('family', 'summary', 'beraten', {word: 'Beratung'}),
      why('similar', 'summary', 'Schweißen', {word: 'Schweisen'}),
    ];
    assert.equal(
      spell(reasonSentence(reasons, german)),
      'Passt, weil „Einzelberatung“ das gesuchte Wort [Beratung] enthält, „Erziehungsberechtigte“ als anderes Wort für [Eltern] hinterlegt ist, „beraten“ mit [Beratung] verwandt ist und „Schweißen“ ähnlich geschrieben wird wie [Schweisen].',
    );
  });
});
