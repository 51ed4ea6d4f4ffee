import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Graph} from '../../network/types.js';
import {drawnLayout, layoutOf, layoutsFor} from './layouts.js';

const graphOf = (count: number): Graph => ({
  tiers: [{id: 't', label: 'Partner'}],
  nodes: Array.from({length: count}, (_, k) => k).map((k) => ({
    id: `p${k}`,
    form: 'sign',
    tier: 0,
    label: `Partner ${k}`,
    slot: 0,
    group: false,
    state: 'active',
  })),
  edges: [],
  lang: 'de',
});

describe('the layouts of a picture', () => {
  it('are bands where the name is unknown', () => {
    assert.equal(layoutOf('rings'), 'rings');
    for (const name of [null, '', 'Rings', 'toString']) assert.equal(layoutOf(name), 'bands');
  });

  it('leave the free one out where it would give points, which SVG does not draw', () => {
    assert.deepEqual(layoutsFor(graphOf(1500)), ['bands', 'rings', 'free']);
    assert.deepEqual(layoutsFor(graphOf(1501)), ['bands', 'rings']);
    assert.equal(drawnLayout('free', graphOf(1500)), 'free');
    assert.equal(drawnLayout('free', graphOf(1501)), 'bands');
    assert.equal(drawnLayout('rings', graphOf(1501)), 'rings');
  });
});
