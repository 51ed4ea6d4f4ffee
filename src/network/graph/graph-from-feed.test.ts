import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseFeed} from '../../feed/parse-feed.js';
import type {Feed} from '../../feed/types.js';
import type {Graph, GraphEdge, GraphNode} from '../types.js';
import {graphFromFeed, PARTNERS_TIER, type GraphOptions} from './graph-from-feed.js';
import {neighbourhood} from './neighbourhood.js';

const options: GraphOptions = {
  languages: ['de', 'en'],
  day: '2026-11-21',
  wording: {
    partners: 'Partner',
    partnersNote: (count, hasGroups) => `${count}${hasGroups ? ' und Gruppen' : ''}`,
    boxNote: ({form, members, rhythm, state}) => [form, members, rhythm, state].join(' '),
    signNote: ({state}) => (state === 'active' ? undefined : state),
  },
};

function feedOf(lists: object): Feed {
  const {feed} = parseFeed({
    meta: {format: 'koko-feed/1', title: 'Test', languages: ['de', 'en']},
    tiers: [
      {id: 't-op', rank: 1, label: 'Operative Ebene'},
      {id: 't-top', rank: 0, label: {de: 'Strategische Ebene', en: 'Strategic'}, decides: 'Ziele'},
    ],
    vocabularies: {
      categories: [
        {id: 'cat-a', label: 'Kammern'},
        {id: 'cat-b', label: 'Schulen'},
      ],
    },
    ...lists,
  });
  assert.ok(feed);
  return feed;
}

const nodeOf = (graph: Graph, id: string): GraphNode => {
  const node = graph.nodes.find((one) => one.id === id);
  assert.ok(node, id);
  return node;
};

const brief = ({from, to, kind, state, label}: GraphEdge): string =>
  [from, to, kind, state, label ?? ''].join(' ').trim();

const people = {
  partners: [
    {id: 'p', name: 'Handwerkskammer', categories: ['cat-a']},
    {id: 'q', name: {en: 'Schools'}, categories: ['cat-b'], group: true},
    {id: 'r', name: 'Ministerium', tier: 't-top'},
  ],
  committees: [
    {id: 'c', name: 'Lenkungskreis', tier: 't-top', rhythm: {text: 'zweimal im Jahr'}},
    {id: 'd', name: 'Arbeitsgruppe', tier: 't-op', parent: 'c', status: 'planned'},
  ],
  programmes: [
    {id: 'g', name: 'Initiative', kind: 'initiative', tier: 't-top'},
    {id: 'h', name: 'Topf'},
  ],
};

test('tiers stand by rank, partners without one in an added last tier', () => {
  const {tiers} = graphFromFeed(feedOf(people), options);
  assert.deepEqual(tiers, [
    {id: 't-top', label: 'Strategische Ebene', note: 'Ziele'},
    {id: 't-op', label: 'Operative Ebene'},
    {id: PARTNERS_TIER, label: 'Partner', note: '2 und Gruppen'},
  ]);
  const all = {...people, partners: people.partners.filter((partner) => partner.id === 'r')};
  assert.equal(graphFromFeed(feedOf(all), options).tiers.length, 2);
});

test('committees and programmes with a tier are boxes, partners are signs', () => {
  const graph = graphFromFeed(feedOf(people), options);
  assert.deepEqual(graph.nodes.map(({id, form, tier}) => `${id} ${form} ${tier}`).sort(), [
    'c box 0',
    'd box 1',
    'g box 0',
    'p sign 2',
    'q sign 2',
    'r sign 0',
  ]);
  assert.equal(nodeOf(graph, 'c').note, 'committee 0 zweimal im Jahr active');
  assert.equal(nodeOf(graph, 'd').state, 'planned');
});

test('a sign has the slot of its first category, and says when its name is in another language', () => {
  const graph = graphFromFeed(feedOf(people), options);
  const {slot, category, group, lang, label} = nodeOf(graph, 'q');
  assert.deepEqual(
    {slot, category, group, lang, label},
    {slot: 2, category: 'Schulen', group: true, lang: 'en', label: 'Schools'},
  );
  assert.equal(nodeOf(graph, 'r').slot, 0);
  assert.equal(nodeOf(graph, 'p').lang, undefined);
});

test('a child is tied to its parent, a tie to something not drawn is left out', () => {
  const relations = [{id: 'x', from: 'h', to: 'p', kind: 'funds'}];
  const graph = graphFromFeed(feedOf({...people, relations}), options);
  assert.deepEqual(graph.edges.map(brief), ['d c parent planned']);
});

test('several memberships of one partner in one committee are one tie, the most present one', () => {
  const memberships = [
    {id: 'm1', partner: 'p', committee: 'c', role: 'chair', until: '2020'},
    {id: 'm2', partner: 'p', committee: 'c', role: 'member', since: '2021'},
    {id: 'm3', partner: 'q', committee: 'c', until: '2020'},
  ];
  const {edges} = graphFromFeed(
    feedOf({...people, committees: people.committees.slice(0, 1), memberships}),
    options,
  );
  assert.deepEqual(edges.map(brief).sort(), ['p c membership active', 'q c membership ended']);
  assert.equal(edges.find((edge) => edge.from === 'p')?.id, 'm2');
});

test('relations of different kinds stay apart, the same said twice is one, cooperation has no direction', () => {
  const relations = [
    {id: 'r1', from: 'r', to: 'p', kind: 'funds', label: 'zahlt'},
    {id: 'r2', from: 'r', to: 'p', kind: 'funds', label: 'zahlt'},
    {id: 'r3', from: 'r', to: 'p', kind: 'advises'},
    {id: 'r4', from: 'p', to: 'q', kind: 'cooperates', label: 'arbeitet zusammen mit'},
    {id: 'r5', from: 'q', to: 'p', kind: 'cooperates', label: 'arbeitet zusammen mit'},
  ];
  const {edges} = graphFromFeed(feedOf({...people, committees: [], relations}), options);
  assert.deepEqual(edges.map(({from, to, kind}) => `${from} ${to} ${kind}`).sort(), [
    'p q cooperates',
    'r p advises',
    'r p funds',
  ]);
  assert.equal(edges.find((edge) => edge.kind === 'funds')?.label, 'zahlt');
  assert.ok(edges.find((edge) => edge.kind === 'advises')?.label, 'a built-in verb');
});

test('the day decides the states', () => {
  const dated = {partners: [{id: 'p', name: 'Projekt', since: '2012', until: '2013-08-31'}]};
  const on = (day: string): string =>
    nodeOf(graphFromFeed(feedOf(dated), {...options, day}), 'p').state;
  assert.deepEqual(['2011-06-01', '2013-06-01', '2014-03-01'].map(on), [
    'planned',
    'active',
    'ended',
  ]);
});

test('a choice lights its ties and who is at their other ends', () => {
  const memberships = ['p', 'q'].map((id) => ({id: `m-${id}`, partner: id, committee: 'c'}));
  const graph = graphFromFeed(feedOf({...people, memberships}), options);
  const {selected, lit, litEdges, fade} = neighbourhood(graph, ['p']);
  assert.deepEqual([...(selected ?? [])], ['p']);
  assert.deepEqual([...(lit ?? [])], ['c']);
  assert.deepEqual([...(litEdges ?? [])], ['m-p']);
  assert.equal(fade, true);
  assert.equal(neighbourhood(graph, ['nobody']).fade, false);
});
