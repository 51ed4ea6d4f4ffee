import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {smallFeed} from '../../test/support/small-feed.js';
import {builtInRelationKinds, builtInRoles} from './code-lists.js';
import {inverseLabel} from './inverse-label.js';
import {parseFeed} from './parse-feed.js';

function parsed(overrides: Parameters<typeof smallFeed>[0]) {
  const {feed, problems} = parseFeed(smallFeed(overrides));
  assert.ok(feed);
  return {feed, problems};
}

describe('built-in code lists', () => {
  it('have German and English labels, and each kind of tie one for the way back', () => {
    for (const label of [...builtInRoles.values(), ...builtInRelationKinds.values()])
      assert.ok(label.de && label.en);
    for (const id of builtInRelationKinds.keys()) {
      const label = inverseLabel({id});
      assert.ok(label?.de && label.en, id);
    }
    assert.equal(inverseLabel({id: 'pays'}), undefined);
    assert.equal(inverseLabel({id: 'constructor'}), undefined);
  });

  it('become terms where a feed uses them', () => {
    const {feed} = parsed({});
    assert.deepEqual(
      feed.vocabularies.relationKinds.map(({id}) => id),
      ['reports-to', 'funds'],
    );
    const [chair] = feed.vocabularies.roles;
    assert.equal(chair?.label.de, 'Vorsitz');
    assert.equal(feed.memberships[0]?.role, chair);
    assert.equal(feed.get('chair'), chair);
  });

  it('give way to the feed’s own terms', () => {
    const roles = [{id: 'chair', label: 'Sprecherin oder Sprecher'}];
    const relationKinds = [{id: 'pays', label: 'bezahlt'}];
    const relations = [{id: 'r', from: 'p-office', to: 'p-agency', kind: 'pays'}];
    const {feed, problems} = parsed({
      vocabularies: {...smallFeed().vocabularies, roles, relationKinds},
      relations,
    });
    assert.deepEqual(problems, []);
    assert.equal(feed.memberships[0]?.role?.label.de, 'Sprecherin oder Sprecher');
    assert.equal(feed.vocabularies.roles.length, 1);
    assert.equal(feed.relations[0]?.kind.label.de, 'bezahlt');
  });

  it('leave their ids free for records of other lists', () => {
    const areas = [...smallFeed().areas, {id: 'chair', name: 'Stuhlfeld'}];
    const {feed, problems} = parsed({areas});
    assert.deepEqual(problems, []);
    assert.equal(feed.get('chair')?.type, 'area');
    assert.equal(feed.memberships[0]?.role?.label.de, 'Vorsitz');
  });
});
