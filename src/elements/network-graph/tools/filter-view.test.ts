import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {EVERYTHING} from '../../../network/graph/filter-graph.js';
import {contextOf} from '../fixtures/context-of.js';
import {town} from '../fixtures/town.js';
import {listView} from '../list-view.js';
import {filterWords, toggled, valuesOf} from './filter-view.js';
import {FilterTool} from './filter-tool.js';

const view = contextOf(town);
const values = valuesOf(view);

describe('what can be filtered by', () => {
  it('is what the network holds', () => {
    assert.deepEqual(values, {
      tiers: ['t-top', 't-work', 'koko-partners'],
      slots: [2, 3, 1, 0],
      lines: ['membership', 'tie', 'succession', 'planned', 'ended'],
    });
  });

  it('is chosen and let go one by one; all of a kind ask for nothing', () => {
    const one = toggled(EVERYTHING, 'tiers', 't-top', values);
    assert.deepEqual(one.tiers, new Set(['t-top']));
    assert.deepEqual(toggled(one, 'tiers', 't-top', values), EVERYTHING);
    const all = values.tiers.reduce((now, id) => toggled(now, 'tiers', id, values), EVERYTHING);
    assert.deepEqual(all, EVERYTHING);
  });

  it('is told in words, German and English', () => {
    const filter = toggled(EVERYTHING, 'slots', 1, values);
    assert.equal(filterWords(filter, view), '1 von 4 Kategorien gezeigt: 2 von 11 Stellen');
    assert.equal(filterWords(EVERYTHING, view), '');
    const both = toggled(filter, 'tiers', 't-work', values);
    assert.match(filterWords(both, view), /^1 von 3 Ebenen und 1 von 4 Kategorien gezeigt: /);
  });
});

describe('the list of a part of the network', () => {
  it('tells of nothing that is left out', () => {
    const host = {update: () => Promise.resolve(), focusOn: () => undefined, say: () => undefined};
    const tool = new FilterTool(
      host,
      {chosen: () => ({}), refine: () => undefined},
      () => undefined,
    );
    const {graph} = view.index;
    assert.equal(tool.context(view, graph), view);
    const kept = new Set(['c-work', 'p-schools', 'p-agency']);
    const part = {
      ...graph,
      nodes: graph.nodes.filter(({id}) => kept.has(id)),
      edges: graph.edges.filter(({from, to}) => kept.has(from) && kept.has(to)),
    };
    const [top, work, partners] = listView(tool.context(view, part));
    assert.deepEqual([top?.bodies, partners?.tied, partners?.standing], [[], [], []]);
    assert.ok(work);
    const [body, ...others] = work.bodies;
    assert.ok(body);
    assert.equal(others.length, 0);
    assert.equal(body.parent, undefined);
    assert.deepEqual(body.ties, []);
    assert.deepEqual(
      body.members.flatMap(({ids}) => ids),
      ['p-agency', 'p-schools'],
    );
  });
});
