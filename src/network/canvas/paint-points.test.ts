import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {lightPalette} from '../paint/colors.js';
import type {Emphasis} from '../types.js';
import {cloudOf} from './fixtures/cloud-of.js';
import {recorded, type Drawn} from './fixtures/recorder.js';
import {sceneOf} from './fixtures/scene-of.js';
import {paintLight} from './paint-light.js';
import {paintPoints} from './paint-points.js';
import {lightAround} from './point-light.js';

const {accent, edge, fade, surface, text} = lightPalette;

const SIZE = {width: 400, height: 200};
const far = {x: 0, y: 0, scale: 0.3, ...SIZE};
const near = {...far, scale: 1};

/** Two committees that work together, and one that one of them funds. */
const points = cloudOf(
  [
    {x: 50, y: 100, radius: 9, isBox: true, slot: 0},
    {x: 200, y: 100, radius: 9, isBox: true, slot: 0},
    {x: 350, y: 100, radius: 9, isBox: true, slot: 0},
  ],
  [
    [0, 1],
    [1, 2, 'active', true],
  ],
);

const names = {
  label: (k: number) => `Runde ${k}`,
  verb: (tie: number) => (tie === 1 ? 'fördert' : ''),
};

const drawn = (emphasis: Emphasis, view = near): readonly Drawn[] =>
  recorded((context) => paintPoints(context, sceneOf(points, SIZE), view, {emphasis, names}));

/** Colours of all ties, in the order of drawing. */
const ties = (all: readonly Drawn[]): string[] =>
  all.flatMap(({act, color, lines}) =>
    act === 'stroke' ? lines.filter(({length}) => length === 2).map(() => color) : [],
  );

const colorOf = (all: readonly Drawn[], name: string): string | undefined =>
  all.find((one) => one.text === name)?.color;

describe('points as they are painted', () => {
  it('have their ties in the colour of ties', () => {
    assert.deepEqual(ties(drawn({})), [edge, edge]);
  });

  it('are grey and hollow where a filter leaves them out', () => {
    const emphasis = {off: new Set(['p2']), offEdges: new Set(['t1'])};
    assert.deepEqual(ties(drawn(emphasis)), [fade, edge]);
    const all = drawn(emphasis, far);
    const [own] = all.filter(({discs}) => discs.some(([x]) => x === 350 * far.scale));
    assert.deepEqual([own?.act, own?.color, own?.discs.length], ['fill', surface, 1]);
    const edges = all.filter(({act, discs}) => act === 'stroke' && discs.length > 0);
    assert.deepEqual(
      edges.map(({color}) => color),
      [fade],
    );
    assert.equal(colorOf(drawn(emphasis), 'Runde 2'), lightPalette['fade-text']);
    assert.equal(colorOf(drawn(emphasis), 'Runde 0'), text);
  });

  it('have the lit ties on top, in the accent', () => {
    const all = drawn({lit: new Set(['p0', 'p1']), litEdges: new Set(['t0']), fade: true});
    assert.deepEqual(ties(all), [fade, accent]);
  });

  it('have an arrow at the end of a typed tie and its verb beside it, from near', () => {
    const emphasis = {selected: new Set(['p1']), litEdges: new Set(['t0', 't1'])};
    const all = drawn(emphasis);
    const heads = all.filter(({lines}) => lines.some(({length}) => length === 3));
    assert.deepEqual(
      heads.map(({color}) => color),
      [accent],
    );
    const [x = 0, y = 0] = heads[0]?.lines[0]?.[1] ?? [];
    assert.ok(x > 320 && x < 341 && y === 100, `a tip at the mark, not at ${x} ${y}`);
    assert.equal(colorOf(all, 'fördert'), text);
    assert.equal(colorOf(drawn(emphasis, far), 'fördert'), undefined);
    assert.equal(colorOf(drawn({}), 'fördert'), undefined);
  });

  it('carry a light over a faded picture: nobody but the mark, its neighbours and their ties', () => {
    const light = lightAround(points, 0);
    assert.deepEqual(light, {marks: [0, 1], ties: [0]});
    const all = recorded((context) => paintLight(context, sceneOf(points, SIZE), near, light, {}));
    assert.deepEqual(ties(all), [accent]);
    const boxes = all.flatMap((one) => (one.act === 'fill' ? one.boxes : []));
    assert.equal(boxes.length, 2);
  });

  it('carry no light on what a filter leaves out', () => {
    const light = lightAround(points, 1, {off: new Set(['p2']), offEdges: new Set(['t1'])});
    assert.deepEqual(light, {marks: [1, 0], ties: [0]});
    assert.deepEqual(lightAround(points, 2, {off: new Set(['p2'])}).marks, [1]);
  });
});
