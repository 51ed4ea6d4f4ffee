import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isActor} from '../../feed/actors.js';
import {parseFeed} from '../../feed/parse-feed.js';
import {createDirectoryIndex} from './directory-index.js';
import {partnerSample} from '../../../test/fixtures/partner-sample.js';
import {creditsOf, sourcesOf} from './sources.js';
import {tiesOf} from './ties.js';

const {feed} = parseFeed(partnerSample());
assert.ok(feed);
const index = createDirectoryIndex(feed, '2026-11-21', feed.partners);

/** The ties of a record as a reader of German puts them together. */
function sentences(id: string): string[] {
  const record = feed?.get(id);
  assert.ok(isActor(record));
  return tiesOf(record, index).map(({order, verb, detail, others, since, until, isDevelopment}) => {
    const who = others.map((other) => other.name.de).join(' und ');
    const said = verb.de ?? '';
    const words = order === 'verb-first' ? `${said} ${who}` : `${who} ${said}: hier`;
    const more = [detail?.de, since, until && `bis ${until}`].filter(Boolean).join(', ');
    return `${isDevelopment ? '→ ' : ''}${words}${more ? ` (${more})` : ''}`;
  });
}

describe('ties in words', () => {
  it('name those together who do the same, from the other side', () => {
    assert.deepEqual(sentences('p-operator'), [
      'beauftragt von Stadt Musterstadt und Musterkreis (gemeinsam, 2013-01-01)',
      'trägt Koordinierungsstelle',
    ]);
  });

  it('take from the publisher’s wording what it adds, at either end, and only whole words', () => {
    const tie = (label: object, inverse = 'verb-first') => {
      const {feed: own} = parseFeed(
        partnerSample({
          relations: [{id: 'r', from: 'p-town', to: 'p-operator', kind: 'commissions', label}],
        }),
      );
      const operator = own?.get('p-operator');
      assert.ok(own && isActor(operator));
      const [found] = tiesOf(operator, createDirectoryIndex(own, '2026-11-21', own.partners));
      assert.ok(found);
      assert.equal(found.order, inverse);
      return found.detail && {...found.detail};
    };
    assert.deepEqual(tie({de: 'beauftragt: mit Leitung'}), {de: 'mit Leitung'});
    assert.deepEqual(tie({de: 'beauftragt gemeinsam', en: 'jointly commissions'}), {
      de: 'gemeinsam',
      en: 'jointly',
    });
    assert.equal(tie({de: 'beauftragte früher'}, 'name-first'), undefined);
    assert.equal(tie({de: 'beauftragt gemeinsam', en: 'hires'}, 'name-first'), undefined);
  });

  it('use the publisher’s wording where there is one', () => {
    assert.deepEqual(sentences('p-county'), [
      'beauftragt gemeinsam trägerin GmbH (2013-01-01)',
      'bezahlt drei Vollzeitstellen Schulen',
    ]);
    assert.deepEqual(sentences('p-schools'), ['Musterkreis bezahlt drei Vollzeitstellen: hier']);
  });

  it('turn round what has a word for it', () => {
    assert.deepEqual(sentences('g-start'), [
      'gefördert von Perspektive Abschluss (bis 2013-08-31)',
      '→ wird fortgeführt als Koordinierungsstelle',
    ]);
  });

  it('set apart what came before and what is planned to come', () => {
    assert.deepEqual(sentences('c-youth'), ['→ soll daraus entstehen Jugendberufsagentur']);
    assert.deepEqual(sentences('c-agency'), [
      '→ Jugendberufskooperation soll daraus entstehen: hier',
    ]);
    assert.deepEqual(sentences('p-office'), [
      'getragen von trägerin GmbH',
      '→ führt fort Regionales Übergangsmanagement',
    ]);
  });
});

describe('sources of a page', () => {
  const titles = (id: string): (string | undefined)[] => {
    const record = feed.get(id);
    assert.ok(isActor(record));
    return sourcesOf(record).map(({title}) => title.de);
  };

  it('are those of the record and of all that its page tells, each once', () => {
    assert.deepEqual(titles('p-agency'), ['Seite der Stadt', 'Vorlage 0049/2014']);
    assert.deepEqual(titles('g-start'), ['Journal']);
    assert.deepEqual(titles('p-schools'), ['Grunddaten der Schulen']);
  });

  it('are credited in the list where a licence asks for it', () => {
    assert.deepEqual(
      creditsOf(feed.partners).map(({id}) => id),
      ['d-schools'],
    );
    assert.deepEqual(creditsOf(feed.partners.filter(({source}) => source?.id !== 'd-schools')), []);
  });
});
