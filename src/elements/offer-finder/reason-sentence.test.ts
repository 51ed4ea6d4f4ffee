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

  it('says of a word found in pieces that they fit, and of one found by a slip what was meant', () => {
    const word = 'Bewerbungstraining';
    const pieces = [
      why('piece', 'title', 'Bewerbung', {word}),
      why('piece', 'kinds', 'Training', {word}),
    ];
    assert.equal(
      spell(reasonSentence(pieces, german)),
      'Passt, weil „Bewerbung“ und „Training“ zu Teilen des gesuchten Wortes [Bewerbungstraining] passen.',
    );
    const slip = {word: 'Asubildung', via: 'Ausbildung'};
    assert.equal(
      spell(reasonSentence([why('similar', 'title', 'Lehrstelle', slip)], german, true)),
      'Passt vielleicht, weil „Lehrstelle“ zu „Ausbildung“ gehört, ähnlich geschrieben wie [Asubildung].',
    );
  });

  it('does not call entered what only the search knows as another word', () => {
    const word = 'Ausbildung';
    assert.equal(
      spell(reasonSentence([why('synonym', 'title', 'Lehrstelle', {word, inside: true})], german)),
      'Passt, weil „Lehrstelle“ ein anderes Wort für [Ausbildung] enthält.',
    );
    assert.equal(
      spell(reasonSentence([why('synonym', 'title', 'Lehre', {word})], english)),
      'Fits because “Lehre” is another word for [Ausbildung].',
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
