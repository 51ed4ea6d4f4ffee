import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Scene, SceneEdge, SceneNode} from '../types.js';
import {checkScene, type Rule} from './check-scene.js';

const line = (text: string, x: number, y: number): SceneNode['lines'][number] => ({
  text,
  x,
  y,
  size: 13,
  weight: 500,
  anchor: 'middle',
});

function sign(id: string, x: number, y: number): SceneNode {
  return {
    id,
    form: 'sign',
    tier: 0,
    x,
    y,
    box: {x: x - 15, y: y - 15, width: 30, height: 30},
    shape: 'circle',
    slot: 4,
    radius: 12,
    group: false,
    state: 'active',
    label: id,
    lines: [line('Handwerkskammer', x, y + 34)],
  };
}

function track(id: string, points: SceneEdge['points'], more: Partial<SceneEdge> = {}): SceneEdge {
  return {
    id,
    from: 'a',
    to: 'b',
    kind: 'membership',
    state: 'active',
    d: `M${points.map((point) => point.join(' ')).join('L')}`,
    points,
    arrow: false,
    casing: 'a',
    ...more,
  };
}

const clean: Scene = {
  layout: 'bands',
  width: 600,
  height: 300,
  labelColumn: 100,
  bands: [
    {
      tier: 0,
      id: 't',
      label: 'Ebene',
      x: 0,
      y: 0,
      width: 600,
      height: 300,
      lines: [{...line('Ebene', 30, 30), anchor: 'start'}],
      mark: {x: 10, y: 20, width: 15, height: 15},
    },
  ],
  nodes: [sign('a', 200, 60), sign('b', 400, 220)],
  edges: [
    track('e', [
      [200, 110],
      [200, 150],
      [400, 150],
      [400, 203],
    ]),
  ],
  blocks: [],
  ribbons: [],
};

const rules = (scene: Scene): readonly Rule[] => [
  ...new Set(checkScene(scene).map((fault) => fault.rule)),
];

test('a clean drawing has no fault', () => assert.deepEqual(checkScene(clean), []));

test('a name over a name', () => {
  const nodes = [sign('a', 200, 60), sign('b', 290, 60)];
  assert.deepEqual(rules({...clean, nodes, edges: []}), ['overlap']);
});

test('a sign over the name of its tier', () => {
  const nodes = [sign('a', 45, 40), sign('b', 400, 220)];
  assert.ok(rules({...clean, nodes, edges: []}).includes('overlap'));
});

test('a line through a name, also where only its corner is drawn through it', () => {
  const through = track('e', [
    [200, 110],
    [200, 240],
    [400, 240],
    [400, 280],
  ]);
  assert.deepEqual(rules({...clean, edges: [through]}), ['line-through']);
  const corner = track(
    'e',
    [
      [300, 110],
      [300, 252],
      [420, 252],
    ],
    {d: 'M300 110C300 300 340 252 420 252'},
  );
  assert.deepEqual(rules({...clean, edges: [corner]}), ['line-through']);
});

test('an arrow on a name', () => {
  const head = [
    [195, 88],
    [200, 94],
    [205, 88],
  ] as const;
  const edges = [
    track(
      'e',
      [
        [200, 110],
        [200, 150],
      ],
      {arrow: true, head},
    ),
  ];
  assert.deepEqual(rules({...clean, edges}), ['arrow-on-name']);
});

test('two tracks on one line, upright or level, but not two that cross', () => {
  const first = track('e', [
    [250, 110],
    [250, 160],
    [350, 160],
  ]);
  const upright = track('f', [
    [250.5, 120],
    [250.5, 200],
  ]);
  const level = track('f', [
    [300, 160],
    [500, 160],
  ]);
  const across = track('f', [
    [300, 130],
    [300, 200],
  ]);
  assert.deepEqual(rules({...clean, edges: [first, upright]}), ['merge']);
  assert.deepEqual(rules({...clean, edges: [first, level]}), ['merge']);
  assert.deepEqual(rules({...clean, edges: [first, across]}), []);
});

test('what leaves the picture', () => {
  assert.ok(rules({...clean, nodes: [sign('a', 590, 60)], edges: []}).includes('outside'));
  const edges = [
    track('e', [
      [500, 150],
      [640, 150],
    ]),
  ];
  assert.deepEqual(rules({...clean, edges}), ['outside']);
});

test('a mark in another tier', () => {
  const [band] = clean.bands;
  assert.ok(band);
  const bands = [
    {...band, height: 150},
    {...band, tier: 1, id: 'u', y: 150, height: 150, lines: []},
  ];
  assert.ok(rules({...clean, bands, edges: []}).includes('tier'));
});

test('a ribbon through a box', () => {
  const box: SceneNode = {...sign('c', 300, 150), form: 'box', lines: []};
  const ribbon = {
    id: 'r',
    from: 'a',
    to: 'b',
    count: 9,
    width: 9,
    d: 'M310 100L319 100L319 200L310 200Z',
    spine: 'M314.5 100L314.5 200',
    edgeIds: [],
  };
  assert.deepEqual(rules({...clean, nodes: [box], edges: [], ribbons: [ribbon]}), ['line-through']);
});
