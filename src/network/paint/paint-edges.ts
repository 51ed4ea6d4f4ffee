/** Ties with their bridges: a casing in the colour of the ground under each group of sibling tracks. */
import type {Steps} from '../../steps/steps.js';
import type {Scene, SceneEdge, SceneRibbon, SceneRing} from '../types.js';
import {tintStep} from './colors.js';
import type {PaintContext} from './options.js';
import {paintLines} from './paint-text.js';
import {edgeClasses, isFaded} from './states.js';
import {classes, node, type SvgNode} from './svg-node.js';

function arrow(edge: SceneEdge): string {
  const [first, ...rest] = edge.head ?? [];
  if (first === undefined) return '';
  return `M${first.join(' ')}${rest.map((point) => `L${point.join(' ')}`).join('')}`;
}

function paintEdge(edge: SceneEdge, context: PaintContext): SvgNode {
  const succession = edge.kind === 'succeeds';
  const head = arrow(edge);
  const change = context.emphasis.changed?.get(edge.id);
  return node(
    'g',
    edge.id,
    {
      class: classes(
        'edge',
        edge.kind === 'membership' || edge.kind === 'parent' ? edge.kind : 'typed',
        succession && 'succession',
        edge.said !== undefined && 'said',
        change && `told-${change}`,
        edgeClasses(edge.id, edge.state, context.emphasis),
      ),
      'data-tie': edge.id,
      'data-from': edge.from,
      'data-to': edge.to,
      'data-kind': edge.kind,
      'aria-label': context.names?.(edge.id),
    },
    [
      ...(succession && edge.d !== '' ? [node('path', 'pale', {class: 'pale', d: edge.d})] : []),
      ...(edge.d === '' ? [] : [node('path', 'line', {class: 'line', d: edge.d})]),
      ...(change === 'new' && edge.d !== ''
        ? [node('path', 'inner', {class: 'inner', d: edge.d})]
        : []),
      ...(head === '' ? [] : [node('path', 'head', {class: 'head', d: head})]),
    ],
  );
}

const spanOf = (edges: readonly SceneEdge[]): readonly [number, number] => {
  let top = Infinity;
  let bottom = -Infinity;
  for (const edge of edges) {
    for (const [, y] of edge.points) {
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  return [top, bottom];
};

/** Around and between rings: first in the colour of the page, then ring by ring inwards over it. */
function ringCasing(
  d: string,
  rings: readonly SceneRing[],
  lit: boolean,
  context: PaintContext,
): SvgNode {
  const inwards = [...rings].reverse();
  return node('g', 'casing', {class: classes('casing', lit && 'lit'), 'aria-hidden': 'true'}, [
    node('path', 'page', {class: 'page', d}),
    ...inwards.map((ring) =>
      node('g', ring.id, {'clip-path': `url(#${context.uid}-band-${ring.tier})`}, [
        node('path', 'd', {class: `tint-${tintStep(ring.tier, context.tiers)}`, d}),
      ]),
    ),
  ]);
}

function casing(
  edges: readonly SceneEdge[],
  {bands, rings, layout}: Scene,
  lit: boolean,
  context: PaintContext,
): SvgNode {
  const d = edges.map((edge) => edge.d).join('');
  if (rings || layout === 'free') return ringCasing(d, rings ?? [], lit, context);
  const [top, bottom] = spanOf(edges);
  const crossed = bands.filter((band) => band.y < bottom && band.y + band.height > top);
  return node(
    'g',
    'casing',
    {class: classes('casing', lit && 'lit'), 'aria-hidden': 'true'},
    crossed.map((band) =>
      node('g', band.id, {'clip-path': `url(#${context.uid}-band-${band.tier})`}, [
        node('path', 'd', {class: `tint-${tintStep(band.tier, context.tiers)}`, d}),
      ]),
    ),
  );
}

/** What is said by place has no line that could cross another. */
function casingOf(
  edges: readonly SceneEdge[],
  scene: Scene,
  lit: boolean,
  context: PaintContext,
): SvgNode[] {
  const drawn = edges.filter((edge) => edge.said === undefined);
  return drawn.length > 0 ? [casing(drawn, scene, lit, context)] : [];
}

function group(
  key: string,
  edges: readonly SceneEdge[],
  lit: boolean,
  scene: Scene,
  context: PaintContext,
): SvgNode {
  return node('g', `${lit ? 'lit' : 'rest'} ${key}`, {class: 'siblings'}, [
    ...casingOf(edges, scene, lit, context),
    ...edges.map((edge) => paintEdge(edge, context)),
  ]);
}

function byCasing(edges: readonly SceneEdge[]): Map<string, SceneEdge[]> {
  const groups = new Map<string, SceneEdge[]>();
  for (const edge of edges) {
    const group = groups.get(edge.casing);
    if (group) group.push(edge);
    else groups.set(edge.casing, [edge]);
  }
  return groups;
}

/** The scene lists lower committees first; lit ties go over all others. */
export function* paintEdges(scene: Scene, context: PaintContext): Steps<SvgNode> {
  const isLit = (edge: SceneEdge): boolean => context.emphasis.litEdges?.has(edge.id) ?? false;
  const rest = byCasing(scene.edges.filter((edge) => !isLit(edge)));
  const lit = byCasing(scene.edges.filter(isLit));
  const groups: SvgNode[] = [];
  for (const [some, areLit] of [
    [rest, false],
    [lit, true],
  ] as const) {
    for (const [key, edges] of some) {
      groups.push(group(key, edges, areLit, scene, context));
      yield;
    }
  }
  return node('g', 'edges', {class: 'edges'}, groups);
}

/** Verbs beside their lines, above all tracks. */
export function paintVerbs(scene: Scene, context: PaintContext): SvgNode {
  const verbs = scene.edges.flatMap((edge) =>
    edge.label
      ? [
          node(
            'g',
            edge.id,
            {
              class: classes('verb', edgeClasses(edge.id, 'active', context.emphasis)),
              'aria-hidden': 'true',
            },
            paintLines(edge.label.lines),
          ),
        ]
      : [],
  );
  return node('g', 'verbs', {class: 'verbs'}, verbs);
}

function paintRibbon(ribbon: SceneRibbon, context: PaintContext): SvgNode[] {
  const {litEdges} = context.emphasis;
  const lit = litEdges ? ribbon.edgeIds.filter((id) => litEdges.has(id)).length : 0;
  const whole = lit > 0 && lit === ribbon.edgeIds.length;
  const faded = !whole && ribbon.edgeIds.every((id) => isFaded(id, context.emphasis, 'offEdges'));
  const outline = node('path', ribbon.id, {
    class: classes('ribbon', whole && 'lit', faded && 'faded'),
    d: ribbon.d,
    'data-from': ribbon.from,
    'data-to': ribbon.to,
    'data-count': ribbon.count,
  });
  if (lit === 0) return [outline];
  // An outline gets thin where it runs sideways; a line of the lit part's width stays as wide as it is.
  const width = Math.max(3, Math.round(((ribbon.width * lit) / ribbon.edgeIds.length) * 10) / 10);
  const part = node('path', `${ribbon.id} part`, {
    class: 'ribbon-part',
    d: ribbon.spine,
    'stroke-width': width,
  });
  return [outline, part];
}

const hasLit = (ribbon: SceneRibbon, context: PaintContext): boolean =>
  ribbon.edgeIds.some((id) => context.emphasis.litEdges?.has(id) ?? false);

/** Ribbons between boxes and unit blocks; the lit ones on top. */
export function paintRibbons(scene: Scene, context: PaintContext): SvgNode {
  const rest = scene.ribbons.filter((ribbon) => !hasLit(ribbon, context));
  const lit = scene.ribbons.filter((ribbon) => hasLit(ribbon, context));
  return node(
    'g',
    'ribbons',
    {class: 'ribbons'},
    [...rest, ...lit].flatMap((ribbon) => paintRibbon(ribbon, context)),
  );
}
