/** The legend: only signs and lines that are in the picture. */
import type {Graph, GraphEdge, LifeState} from '../../network/types.js';
import {slotOf} from '../../signs/shapes.js';
import type {ViewContext} from './view-context.js';

export type LegendLine = 'membership' | 'tie' | 'planned' | 'ended' | 'succession';
export type LegendBox = 'active' | 'planned' | 'ended';

export type LegendItem =
  | {readonly type: 'sign'; readonly slot: number; readonly label: string}
  | {readonly type: 'stack'; readonly slot: number; readonly label: string}
  | {readonly type: 'line'; readonly line: LegendLine; readonly label: string}
  | {readonly type: 'box'; readonly state: LegendBox; readonly label: string}
  | {readonly type: 'words'; readonly label: string};

/**
 * @param shown the graph as drawn, which may be a part of the feed's
 * @param hasFilled units of a chosen group are filled
 */
export function legendView(
  shown: Graph,
  hasFilled: boolean,
  context: ViewContext,
): readonly LegendItem[] {
  const {words} = context;
  const boxes = boxItems(shown, context);
  // Boxes and lines say "planned" and "ended" by the same dashes and greys: once is enough.
  const lines = lineItems(shown, context).filter(
    (line) => !boxes.some((box) => box.label === line.label),
  );
  return [
    ...signItems(shown, context),
    ...boxes,
    ...lines,
    ...(hasFilled ? [{type: 'words', label: words.filled} as const] : []),
  ];
}

function signItems(shown: Graph, {feed, text, words}: ViewContext): readonly LegendItem[] {
  const signs = shown.nodes.filter((node) => node.form === 'sign');
  const used = new Set(signs.map((node) => node.slot));
  const named = feed.vocabularies.categories
    .filter(({index}) => slotOf(index) > 0 && used.has(slotOf(index)))
    .map((category): LegendItem => ({
      type: 'sign',
      slot: slotOf(category.index),
      label: text(category.label).value,
    }));
  const stack = signs.find((node) => node.group);
  return [
    ...named,
    ...(used.has(0) ? [{type: 'sign', slot: 0, label: words.noCategory} as const] : []),
    ...(stack ? [{type: 'stack', slot: stack.slot, label: words.groupSign} as const] : []),
  ];
}

function boxItems(shown: Graph, {feed, words}: ViewContext): readonly LegendItem[] {
  const boxes = shown.nodes.filter((node) => node.form === 'box');
  const has = (state: LifeState): boolean => boxes.some((node) => node.state === state);
  const hasProgramme = boxes.some((node) => feed.get(node.id)?.type === 'programme');
  if (boxes.length === 0) return [];
  const label = hasProgramme ? words.bodyOrProgramme : words.committee;
  return [
    {type: 'box', state: 'active', label},
    ...(has('planned') ? [{type: 'box', state: 'planned', label: words.planned} as const] : []),
    ...(has('ended') ? [{type: 'box', state: 'ended', label: words.ended} as const] : []),
  ];
}

function lineItems({edges}: Graph, {words}: ViewContext): readonly LegendItem[] {
  const line = (
    line: LegendLine,
    label: string,
    test: (edge: GraphEdge) => boolean,
  ): LegendItem[] => (edges.some(test) ? [{type: 'line', line, label}] : []);
  const isThere = (edge: GraphEdge): boolean => edge.state !== 'planned' && edge.state !== 'ended';
  return [
    ...line('membership', words.memberOf, (edge) => edge.kind === 'membership' && isThere(edge)),
    ...line(
      'tie',
      words.tie,
      (edge) => edge.kind !== 'membership' && edge.kind !== 'succeeds' && isThere(edge),
    ),
    ...line('succession', words.succession, (edge) => edge.kind === 'succeeds'),
    ...line('planned', words.planned, (edge) => edge.state === 'planned'),
    ...line('ended', words.ended, (edge) => edge.state === 'ended'),
  ];
}
