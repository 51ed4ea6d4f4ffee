import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {contextOf} from './fixtures/context-of.js';
import {crowd, town} from './fixtures/town.js';
import {listView, type ListTier} from './list-view.js';

const idsIn = (tiers: readonly ListTier[]): ReadonlySet<string> =>
  new Set(
    tiers.flatMap(({bodies, tied, standing}) => [
      ...bodies.flatMap(({record, members}) => [record.id, ...members.flatMap(({ids}) => ids)]),
      ...tied.map(({record}) => record.id),
      ...standing.flatMap(({ids}) => ids),
    ]),
  );

describe('the list twin', () => {
  it('holds every record of the picture', () => {
    for (const json of [town, crowd(60)]) {
      const context = contextOf(json);
      const shown = idsIn(listView(context));
      for (const {id} of context.index.graph.nodes) assert.ok(shown.has(id), id);
    }
  });

  it('holds every tie of the picture', () => {
    const context = contextOf(town);
    const told = listView(context).flatMap(({bodies, tied}) =>
      [...bodies, ...tied].flatMap(({ties}) => ties.map(({id}) => id)),
    );
    for (const {id} of context.feed.relations) {
      assert.equal(told.filter((one) => one === id).length, 2, `${id} is told at both ends`);
    }
  });

  it('says of each member whether it sits elsewhere, and as what', () => {
    const [top] = listView(contextOf(town));
    const members = top?.bodies[0]?.members[0]?.members(10) ?? [];
    assert.deepEqual(
      members.map(({record, role, note}) => [record.name.value, role, note]),
      [
        ['Agentur für Arbeit', 'Vorsitz', 'in 2 Gremien'],
        ['Handwerkskammer (HWK)', '', 'in 2 Gremien'],
        ['Stadt Musterstadt', '', 'nur hier'],
      ],
    );
  });

  it('tells members, rhythm and dates of a body', () => {
    const tiers = listView(contextOf(town));
    assert.equal(tiers[0]?.bodies[0]?.meta, '3 Mitglieder · zweimal im Jahr');
    const [, , project] = tiers[1]?.bodies ?? [];
    assert.deepEqual([project?.meta, project?.record.lived.state], ['Initiative', 'ended']);
  });

  it('counts the members as the picture does, without those who left or are no more', () => {
    const gone = {id: 'p-gone', name: 'Verein', until: '2020'};
    const context = contextOf({
      ...town,
      partners: [...town.partners, gone],
      memberships: [
        ...town.memberships,
        {id: 'm-gone', partner: 'p-gone', committee: 'c-steering'},
        {id: 'm-left', partner: 'p-office', committee: 'c-steering', until: '2019'},
      ],
    });
    const meta = listView(context)[0]?.bodies[0]?.meta;
    assert.equal(meta, '3 Mitglieder · zweimal im Jahr');
    assert.equal(context.index.nodes.get('c-steering')?.note, meta);
  });

  it('closes all groups of a long list', () => {
    const work = listView(contextOf(crowd(60)))[1]?.bodies[0];
    assert.deepEqual(
      work?.members.map(({label, ids, collapsed}) => [label, ids.length, collapsed]),
      [
        ['Schulen', 31, true],
        ['Arbeitsverwaltung', 1, true],
        ['Kammern', 1, true],
      ],
    );
  });

  it('makes no views of members that nobody asked for', () => {
    const work = listView(contextOf(crowd(60)))[1]?.bodies[0];
    assert.equal(work?.members[0]?.members(5).length, 5);
  });
});
