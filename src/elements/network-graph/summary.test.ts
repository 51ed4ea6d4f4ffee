import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {contextOf} from './fixtures/context-of.js';
import {town} from './fixtures/town.js';
import {summarize} from './summary.js';
import type {ViewContext} from './view-context.js';

const sentencesOf = (context: ViewContext): string[] => {
  const {lead, rest, day} = summarize(context);
  return [lead, ...rest, day].filter((sentence) => sentence !== '');
};
import {loadTexts} from '../../i18n/lazy-messages.js';

await loadTexts('en');

describe('the summary', () => {
  it('says how much there is, who is on top, who links most, what is planned', () => {
    assert.deepEqual(sentencesOf(contextOf(town)), [
      'Zwei Gremien auf zwei Ebenen, sieben Partner, davon vier mit Sitz in einem Gremium.',
      'An der Spitze: Lenkungskreis.',
      'Agentur für Arbeit und Handwerkskammer sitzen in beiden Gremien und verbinden die Ebenen.',
      'Geplant: Jugendberufsagentur.',
    ]);
  });

  it('says the same in English', () => {
    assert.deepEqual(sentencesOf(contextOf(town, {lang: 'en'})), [
      'Two committees on two tiers, seven partners, four of them with a seat in a committee.',
      'At the top: Steering group.',
      'Employment agency and Chamber of crafts sit in both committees and link the tiers.',
      'Planned: Youth employment agency.',
    ]);
  });

  it('names the day where one is shown, and only what was there', () => {
    const sentences = sentencesOf(contextOf(town, {day: '2012-06-01'}));
    assert.equal(sentences.at(-1), 'Gezeigt wird der 1.\u00A0Juni 2012.');
    assert.ok(sentences[0]?.startsWith('Zwei Gremien auf zwei Ebenen, sechs Partner'));
  });

  it('names nobody who is no more, whatever their open memberships say', () => {
    const partners = town.partners.map((partner) =>
      partner.id === 'p-agency' ? {...partner, until: '2020'} : partner,
    );
    const sentences = sentencesOf(contextOf({...town, partners}));
    assert.ok(
      sentences.includes('Handwerkskammer sitzt in beiden Gremien und verbindet die Ebenen.'),
      sentences.join(' '),
    );
  });

  it('counts instead of naming where many sit in as many committees', () => {
    const everyone = town.partners.flatMap(({id}) =>
      ['c-steering', 'c-work'].map((committee) => ({
        id: `${id} ${committee}`,
        partner: id,
        committee,
      })),
    );
    const all = sentencesOf(contextOf({...town, memberships: everyone}));
    assert.ok(all.includes('Sieben Partner sitzen in je zwei Gremien, mehr als alle anderen.'));
  });

  it('tells of ties where nobody sits in two committees', () => {
    const sentences = sentencesOf(contextOf({...town, memberships: []}));
    assert.ok(sentences.includes('Die meisten Verbindungen hat Koordinierungsstelle (3).'));
  });

  it('makes do without committees', () => {
    const lonely = {meta: town.meta, partners: [{id: 'p', name: 'P'}]};
    assert.deepEqual(sentencesOf(contextOf(lonely)), ['Ein Partner, noch kein Gremium.']);
  });
});
