import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isActor} from '../../feed/actors.js';
import {contextOf} from './fixtures/context-of.js';
import {town} from './fixtures/town.js';
import {choiceOf} from './choice-of.js';
import {panelView} from './panel-view.js';
import {loadTexts} from '../../i18n/lazy-messages.js';

await loadTexts('en');

function panelOf(id: string, lang = 'de') {
  const context = contextOf(town, {lang});
  const record = context.feed.get(id);
  if (!isActor(record)) throw new Error(id);
  return panelView(record, context);
}

describe('the panel', () => {
  it('says where a partner sits and whom it meets there', () => {
    const panel = panelOf('p-agency');
    assert.equal(panel.seatsTitle, 'Sitzt in beiden Gremien');
    assert.deepEqual(
      panel.seats.map(({record, note}) => [record.name.value, note]),
      [
        ['Lenkungskreis', 'Vorsitz · 3 Mitglieder · zweimal im Jahr'],
        ['Arbeitskreis', '3 Mitglieder'],
      ],
    );
    assert.deepEqual(
      panel.meetings.map(({record, count}) => [record.id, count]),
      [['p-chamber', 2]],
    );
    assert.equal(panel.kind, 'Kategorie: Arbeitsverwaltung');
  });

  it('meets nobody who is gone', () => {
    const partners = town.partners.map((partner) =>
      partner.id === 'p-chamber' ? {...partner, until: '2020'} : partner,
    );
    const context = contextOf({...town, partners});
    const record = context.feed.get('p-agency');
    assert.ok(isActor(record));
    assert.deepEqual(panelView(record, context).meetings, []);
  });

  it('tells of a seat in a committee that is over as over', () => {
    const context = contextOf({
      ...town,
      committees: town.committees.map((committee) =>
        committee.id === 'c-work' ? {...committee, until: '2015'} : committee,
      ),
    });
    const record = context.feed.get('p-agency');
    assert.ok(isActor(record));
    const {seatsTitle, seats} = panelView(record, context);
    assert.equal(seatsTitle, 'Sitzt in einem Gremium');
    assert.deepEqual(
      seats.map(({record: {id}, lived}) => [id, lived.state]),
      [
        ['c-steering', 'active'],
        ['c-work', 'ended'],
      ],
    );
  });

  it('says who sits in a committee and what it rests on', () => {
    const panel = panelOf('c-steering');
    assert.equal(panel.membersTitle, 'Drei Mitglieder');
    assert.equal(panel.text?.value, 'Legt gemeinsame Vorhaben fest.');
    assert.equal(panel.rhythm?.value, 'zweimal im Jahr');
    assert.deepEqual(
      panel.basis.map(({title}) => title),
      ['Kooperationsvereinbarung'],
    );
    assert.deepEqual(
      panel.children.map(({id}) => id),
      ['c-work'],
    );
    assert.equal(panelOf('c-work').parent?.id, 'c-steering');
  });

  it('says what was before, until when, and who paid for it', () => {
    const panel = panelOf('p-office');
    const [before] = panel.ties.before;
    const other = before?.other;
    assert.deepEqual([other?.name.value, other?.lived.until], ['Projekt Übergang', '2013-08-31']);
    assert.deepEqual(
      panel.paidBefore.get('r-next')?.map(({value}) => value),
      ['Ministerium'],
    );
    assert.deepEqual(
      panelOf('g-project').ties.after.map(({other}) => other.id),
      ['p-office'],
    );
  });

  it('says who pays, and who does what to it since when', () => {
    const {ties} = panelOf('p-office');
    assert.deepEqual(
      ties.payers.map(({other, verb, period}) => [other.id, verb.value, period]),
      [['p-town', 'zahlt eine Stelle', 'seit 1.\u00A0Januar 2013']],
    );
    assert.deepEqual(
      ties.others.map(({id, outgoing}) => [id, outgoing]),
      [['r-orders', false]],
    );
  });

  it('turns a verb round where it can, and leaves the own words of a publisher as they are', () => {
    const {payers, others} = panelOf('p-office').ties;
    const said = [...payers, ...others].map(({verb, isTurned}) => [verb.value, isTurned]);
    assert.deepEqual(said, [
      ['zahlt eine Stelle', false],
      ['beauftragt von', true],
    ]);
    const [orders] = panelOf('p-town').ties.others.filter(({id}) => id === 'r-orders');
    assert.equal(orders?.verb.value, 'beauftragt');
  });

  it('tells milestones in order, also those of its ties, with who decided and the paper', () => {
    const {milestones} = panelOf('p-office');
    assert.deepEqual(
      milestones.map(({date}) => date),
      ['November 2012', '1.\u00A0Januar 2013'],
    );
    const [decision] = milestones;
    assert.equal(decision?.decidedBy?.value, 'Lenkungskreis');
    assert.equal(decision.result?.value, 'einstimmig');
    assert.equal(decision.paper, '12/2012');
    assert.ok(panelOf('c-steering').milestones.some(({id}) => id === 'e-decision'));
  });

  it('keeps what was published, and puts what has no date last', () => {
    const about = {title: {de: 'Bericht'}, about: ['p-office']};
    const events = [
      {...about, id: 'e-undated'},
      ...town.events,
      {...about, id: 'e-paper', date: '2014', kind: 'publication'},
    ];
    const context = contextOf({...town, events});
    const office = context.feed.get('p-office');
    assert.ok(office?.type === 'partner');
    const before = panelOf('p-office').milestones.map(({id}) => id);
    const now = panelView(office, context).milestones.map(({id}) => id);
    assert.deepEqual(now, [...before, 'e-paper', 'e-undated']);
  });

  it('names each source once', () => {
    assert.deepEqual(
      panelOf('p-agency').sources.map(({title, url}) => [title, url]),
      [['Seite der Stadt', 'https://example.org/']],
    );
  });

  it('speaks English', () => {
    const panel = panelOf('p-agency', 'en');
    assert.equal(panel.seatsTitle, 'Sits in both committees');
    assert.equal(panel.seats[0]?.note, 'Chair · 3 members · twice a year');
  });
});

describe('a choice made elsewhere', () => {
  it('shows who provides a chosen offer', () => {
    const choice = choiceOf(['o-advice'], contextOf(town));
    assert.deepEqual(choice.ids, ['p-office']);
    assert.equal(choice.offerTitle?.value, 'Beratung im Rathaus');
  });

  it('leaves out what the network does not know', () => {
    assert.deepEqual(choiceOf(['nothing', 'p-town', 'd-page'], contextOf(town)).ids, ['p-town']);
  });
});
