import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {contextOf} from './fixtures/context-of.js';
import {town} from './fixtures/town.js';
import {markName} from './names.js';
import {loadTexts} from '../../i18n/lazy-messages.js';

await loadTexts('en');

describe('the name of a mark', () => {
  const name = (id: string, lang = 'de') => markName(id, contextOf(town, {lang}));

  it('says what a partner is, where it stands and how it is tied', () => {
    assert.equal(
      name('p-chamber'),
      'Handwerkskammer (HWK), Kammern, Ebene 3 von 3: Partner, in 2 Gremien, 2 Verbindungen',
    );
    assert.equal(
      name('p-schools'),
      'Schulen, Schulen, mehrere Stellen, Ebene 3 von 3: Partner, in 1 Gremium, 1 Verbindung',
    );
    assert.equal(name('p-alone'), 'Bürgerstiftung, Ebene 3 von 3: Partner, ohne Verbindung');
  });

  it('says how many sit in a committee, and what is planned or over', () => {
    assert.equal(
      name('c-steering'),
      'Lenkungskreis, 3 Mitglieder · zweimal im Jahr, Gremium, Ebene 1 von 3: Strategische Ebene, 4 Verbindungen',
    );
    assert.equal(
      name('c-agency'),
      'Jugendberufsagentur, geplant, Gremium, Ebene 2 von 3: Operative Ebene, 1 Verbindung',
    );
    assert.equal(
      name('g-project'),
      'Projekt Übergang, beendet am 31.\u00A0August 2013, Initiative, Ebene 2 von 3: Operative Ebene, 2 Verbindungen',
    );
  });

  it('speaks English', () => {
    assert.equal(
      name('p-chamber', 'en'),
      'Chamber of crafts (HWK), Chambers, tier 3 of 3: Partners, in 2 committees, 2 connections',
    );
  });

  it('begins with what is written at the mark, in one piece', () => {
    const context = contextOf(town);
    const around = markName('p-office', context, 'beauftragt · zahlt eine Stelle');
    assert.ok(around?.startsWith('Koordinierungsstelle, beauftragt · zahlt eine Stelle, Ebene'));
    assert.equal(
      markName('c-steering', context, '3 Mitglieder zweimal im Jahr'),
      name('c-steering'),
    );
  });

  it('has none for what is not drawn', () => {
    assert.equal(name('o-advice'), undefined);
    assert.equal(name('nothing'), undefined);
  });
});
