/** The legend: only signs and lines that are in the picture. */
import type {Feed, Text} from '../feed/types.js';
import type {NetworkGraphMessages} from '../i18n/network-graph.js';
import {tieLines, type TieLine} from '../network/graph/tie-lines.js';
import type {ChangeSign, Graph, LifeState} from '../network/types.js';
import {slotOf} from '../signs/shapes.js';

export type LegendLine = TieLine | 'ribbon';
export type LegendBox = 'active' | 'planned' | 'ended';

export type LegendItem =
  | {readonly type: 'sign'; readonly slot: number; readonly label: string}
  | {readonly type: 'stack'; readonly slot: number; readonly label: string}
  | {readonly type: 'line'; readonly line: LegendLine; readonly label: string}
  | {readonly type: 'box'; readonly state: LegendBox; readonly label: string}
  | {readonly type: 'mark'; readonly state: 'planned' | 'ended'; readonly label: string}
  | {readonly type: 'change'; readonly sign: ChangeSign; readonly label: string}
  | {readonly type: 'told-tie'; readonly sign: 'new' | 'gone'; readonly label: string}
  | {readonly type: 'words'; readonly label: string};

export interface LegendContext {
  readonly feed: Pick<Feed, 'get' | 'vocabularies'>;
  readonly words: NetworkGraphMessages;
  readonly text: (text: Text) => {readonly value: string};
  /** What changed between two days. */
  readonly told?: {
    readonly signs: ReadonlyMap<string, ChangeSign>;
    readonly names: Readonly<Record<ChangeSign | 'newTie' | 'goneTie', string>>;
  };
}

export interface LegendParts {
  /** Several ties run in one. */
  readonly hasRibbons: boolean;
  /** Units of a chosen group are filled. */
  readonly hasFilled: boolean;
  /** What changed is marked in the picture; on a canvas it is not. */
  readonly hasSigns: boolean;
}

/** @param shown the graph as drawn, which may be a part of the feed's */
export function legendView(
  shown: Graph,
  {hasRibbons, hasFilled, hasSigns}: LegendParts,
  context: LegendContext,
): readonly LegendItem[] {
  const {words} = context;
  return [
    ...signItems(shown, context),
    ...markItems(shown, context),
    ...boxItems(shown, context),
    ...lineItems(shown, context),
    ...(hasRibbons ? [{type: 'line', line: 'ribbon', label: words.ribbon} as const] : []),
    ...(hasSigns ? changeItems(shown, context) : []),
    ...(hasFilled ? [{type: 'words', label: words.filled} as const] : []),
  ];
}

function signItems(shown: Graph, {feed, text, words}: LegendContext): readonly LegendItem[] {
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

/** Partners that are still to come, or are there no more. */
function markItems({nodes}: Graph, {words}: LegendContext): readonly LegendItem[] {
  const has = (state: LifeState): boolean =>
    nodes.some((node) => node.form === 'sign' && node.state === state);
  return [
    ...(has('planned')
      ? [{type: 'mark', state: 'planned', label: words.plannedPartner} as const]
      : []),
    ...(has('ended') ? [{type: 'mark', state: 'ended', label: words.endedPartner} as const] : []),
  ];
}

function boxItems(shown: Graph, {feed, words}: LegendContext): readonly LegendItem[] {
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

const CHANGES: readonly ChangeSign[] = ['new', 'carried', 'role', 'gone'];

/** What changed since the day that the shown one is compared with. */
function changeItems({nodes, edges}: Graph, {told}: LegendContext): readonly LegendItem[] {
  if (!told) return [];
  const {names} = told;
  const has = (list: readonly {readonly id: string}[], sign: ChangeSign): boolean =>
    list.some(({id}) => told.signs.get(id) === sign);
  const line = (sign: 'new' | 'gone', label: string): LegendItem[] =>
    has(edges, sign) ? [{type: 'told-tie', sign, label}] : [];
  return [
    ...CHANGES.filter((sign) => has(nodes, sign)).map((sign): LegendItem => ({
      type: 'change',
      sign,
      label: names[sign],
    })),
    ...line('new', names.newTie),
    ...line('gone', names.goneTie),
  ];
}

function lineItems({edges}: Graph, {words}: LegendContext): readonly LegendItem[] {
  const line = (line: TieLine, label: string): LegendItem[] =>
    edges.some(tieLines[line]) ? [{type: 'line', line, label}] : [];
  const plainLine = [
    edges.some(({kind}) => kind === 'membership') ? words.memberOf : '',
    edges.some(({kind}) => kind === 'parent') ? words.subgroupOf : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
  return [
    ...line('membership', plainLine),
    ...line('tie', words.tie),
    ...line('succession', words.succession),
    ...line('planned', words.plannedTie),
    ...line('ended', words.endedTie),
  ];
}
