/** Boxes, signs and units, each a group that carries the id of its record. */
import {shapePath} from '../../signs/shapes.js';
import type {Box, SceneNode} from '../types.js';
import type {PaintContext} from './options.js';
import {boxAttrs, paintMark} from './paint-bands.js';
import {paintChange} from './paint-change.js';
import {paintLines} from './paint-text.js';
import {isLit, nodeClasses} from './states.js';
import {classes, node, type SvgNode} from './svg-node.js';

const round = (value: number): number => Math.round(value * 10) / 10;

function grown(box: Box, by: number): Box {
  return {
    x: round(box.x - by),
    y: round(box.y - by),
    width: round(box.width + 2 * by),
    height: round(box.height + 2 * by),
  };
}

const joined = (a: Box, b: Box): Box => {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: round(Math.max(a.x + a.width, b.x + b.width) - x),
    height: round(Math.max(a.y + a.height, b.y + b.height) - y),
  };
};

const focusRing = (box: Box, radius: number): SvgNode =>
  node('rect', 'ring', {class: 'ring', rx: radius, ...boxAttrs(grown(box, 3.5))});

function group(
  scene: SceneNode,
  kind: string,
  context: PaintContext,
  children: readonly SvgNode[],
): SvgNode {
  return node(
    'g',
    scene.id,
    {
      class: classes(kind, nodeClasses(scene.id, scene.state, context.emphasis)),
      'data-id': scene.id,
      'aria-label': context.names?.(scene.id),
    },
    children,
  );
}

function paintBox(scene: SceneNode, context: PaintContext): SvgNode {
  const radius = round(scene.radius);
  return group(scene, 'box', context, [
    node('rect', 'frame', {class: 'frame', rx: radius, ...boxAttrs(scene.box)}),
    ...(scene.mark ? [paintMark(scene.tier, scene.mark, context.tiers)] : []),
    ...paintLines(scene.lines, 'name', undefined, scene.label),
    ...paintChange(scene, context),
    focusRing(scene.box, radius + 3),
  ]);
}

const shape = (scene: SceneNode, key: string, x: number, y: number): SvgNode =>
  node('path', key, {class: 'shape', d: shapePath(scene.shape ?? 'bar', x, y, scene.radius)});

/** A group of organisations: two more signs show from behind. */
function stack(scene: SceneNode): SvgNode[] {
  const {x, y, radius: r} = scene;
  return scene.group
    ? [
        shape(scene, 'third', x + r * 0.5, y - r * 0.42),
        shape(scene, 'second', x + r * 0.25, y - r * 0.21),
      ]
    : [];
}

function slash(scene: SceneNode): SvgNode[] {
  if (scene.state !== 'ended') return [];
  const d = round(scene.radius * 1.1);
  return [
    node('path', 'slash', {
      class: 'slash',
      d: `M${round(scene.x - d)} ${round(scene.y + d)}l${2 * d} ${-2 * d}`,
    }),
  ];
}

const discBox = ({x, y, box, disc}: SceneNode): Box =>
  disc === undefined ? box : grown({x, y, width: 0, height: 0}, disc);

function paintSign(scene: SceneNode, context: PaintContext): SvgNode {
  const selected = context.emphasis.selected?.has(scene.id) ?? false;
  const whole = scene.labelBox ? joined(discBox(scene), scene.labelBox) : discBox(scene);
  const circle = (key: string, r: number): SvgNode =>
    node('circle', key, {class: key, cx: scene.x, cy: scene.y, r: round(r)});
  return group(scene, `sign slot-${scene.slot}`, context, [
    node('rect', 'hit', {class: 'hit', fill: 'none', 'pointer-events': 'all', ...boxAttrs(whole)}),
    circle('halo', scene.disc === undefined ? scene.radius * 1.65 : scene.disc * 1.3),
    ...(scene.disc === undefined ? [] : [circle('disc', scene.disc)]),
    ...(selected ? [circle('choice', scene.disc ?? scene.radius * 1.7)] : []),
    ...stack(scene),
    shape(scene, 'shape', scene.x, scene.y),
    ...slash(scene),
    ...paintLines(scene.lines, 'name', undefined, scene.label),
    ...paintChange(scene, context),
    focusRing(whole, scene.radius * 0.5),
  ]);
}

function paintUnit(scene: SceneNode, context: PaintContext): SvgNode {
  const focused = context.emphasis.focus === scene.id;
  return group(scene, `unit slot-${scene.slot}`, context, [
    shape(scene, 'shape', scene.x, scene.y),
    ...paintChange(scene, context),
    ...(focused ? [focusRing(scene.box, 3)] : []),
  ]);
}

/** The mark of one record. */
export function paintNode(scene: SceneNode, context: PaintContext): SvgNode {
  if (scene.form === 'box') return paintBox(scene, context);
  return scene.form === 'sign' ? paintSign(scene, context) : paintUnit(scene, context);
}

/** A fellow member's small seat in a box of the ego view: hollow, but for the chosen one's own. */
export function paintSeat(scene: SceneNode, key: string, context: PaintContext): SvgNode {
  const lit = isLit(scene.id, context.emphasis);
  const r = round(scene.radius * 1.55);
  const choice = node('circle', 'choice', {class: 'choice', cx: scene.x, cy: scene.y, r});
  return node(
    'g',
    key,
    {class: classes(`seat slot-${scene.slot}`, !lit && 'faded'), 'aria-hidden': 'true'},
    [
      ...(context.emphasis.selected?.has(scene.id) === true ? [choice] : []),
      shape(scene, 'shape', scene.x, scene.y),
    ],
  );
}
