/** Verbs beside their lines: of many places the nearest one where nothing is. */
import {balanceLabel} from '../text/break-label.js';
import {LINE_HEIGHT, WEIGHT, type Metrics} from '../layout/metrics.js';
import {boxOfLines, placed} from '../scene/make-marks.js';
import type {Box, GraphEdge, SceneEdge, TextLine} from '../types.js';
import type {Steps} from '../../steps/steps.js';
import type {Point} from './cubic.js';
import type {DrawnLines} from './drawn-lines.js';
import type {Obstacles} from './obstacles.js';

type Label = NonNullable<SceneEdge['label']>;

export interface RoutedTie {
  readonly edge: GraphEdge;
  readonly points: readonly Point[];
  readonly head?: readonly Point[];
}

/** Where along a line a verb is tried, best first. */
const ALONG = [
  0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8, 0.14, 0.86, 0.08, 0.92,
];

/** Distances from the line, and widths to break at, in em. */
const AWAY = [0.4, 0.8, 1.3, 2];
const WIDTHS = [7.5, 5.5, 11, 4];

type Side = 'left' | 'right' | 'above' | 'below';
const SIDES: readonly Side[] = ['right', 'left', 'above', 'below'];
const ANCHOR = {left: 'end', right: 'start', above: 'middle', below: 'middle'} as const;

/** Ties of one kind from one end share a verb. */
function grouped(ties: readonly RoutedTie[]): readonly (readonly RoutedTie[])[] {
  const labelled = ties.filter(({edge}) => edge.label !== undefined && edge.label !== '');
  const count = new Map<string, number>();
  const keys = ({edge}: RoutedTie): readonly string[] =>
    [edge.from, edge.to].map((end, k) =>
      [k, end, edge.kind, edge.state, edge.label].join('\u0001'),
    );
  for (const tie of labelled)
    for (const key of keys(tie)) count.set(key, (count.get(key) ?? 0) + 1);
  const groups = new Map<string, RoutedTie[]>();
  for (const tie of labelled) {
    const [from = '', to = ''] = keys(tie);
    const key = (count.get(to) ?? 0) > (count.get(from) ?? 0) ? to : from;
    const group = groups.get(key);
    if (group) group.push(tie);
    else groups.set(key, [tie]);
  }
  return [...groups.values()];
}

const at = (points: readonly Point[], t: number): Point =>
  points[Math.round(t * (points.length - 1))] ?? [0, 0];

function linesAt(
  texts: readonly string[],
  [x, y]: Point,
  side: Side,
  by: number,
  m: Metrics,
): TextLine[] {
  const size = m.text.small;
  const height = texts.length * size * LINE_HEIGHT;
  const left = side === 'left' ? x - by : side === 'right' ? x + by : x;
  const top = side === 'above' ? y - by - height : side === 'below' ? y + by : y - height / 2;
  return texts.map((text, k) => ({
    text,
    x: left,
    y: top + size * 0.95 + k * size * LINE_HEIGHT,
    size,
    weight: WEIGHT.note,
    anchor: ANCHOR[side],
  }));
}

export class VerbPlacer {
  constructor(
    readonly obstacles: Obstacles,
    readonly drawn: DrawnLines,
    readonly m: Metrics,
    /** Further places that are not free. */
    readonly isTaken: (box: Box) => boolean = () => false,
  ) {}

  /** Labels by the id of the tie that carries them. A verb without a free place is left to the list and the panel. */
  *place(ties: readonly RoutedTie[]): Steps<Map<string, Label>> {
    const labels = new Map<string, Label>();
    for (const {head, edge} of ties) if (head) this.obstacles.add(`${edge.id} head`, hull(head));
    for (const group of grouped(ties)) {
      const [carrier, label] = (yield* this.#best(group)) ?? [];
      if (!carrier || !label) continue;
      labels.set(carrier.edge.id, label);
      this.obstacles.add(`${carrier.edge.id} verb`, label.box);
    }
    return labels;
  }

  *#best(group: readonly RoutedTie[]): Steps<readonly [RoutedTie, Label] | undefined> {
    const text = group[0]?.edge.label ?? '';
    const edges = group.map(({edge}) => edge.id);
    for (const away of AWAY) {
      for (const width of WIDTHS) {
        const {em, factor} = this.m;
        const style = {width: em * width, size: this.m.text.small, weight: WEIGHT.tier, factor};
        const {lines} = balanceLabel(text, style);
        for (const along of ALONG) {
          yield undefined;
          for (const tie of group) {
            for (const side of SIDES) {
              const label = this.#try(lines, at(tie.points, along), side, em * away);
              if (label) return [tie, {...label, edges}];
            }
          }
        }
      }
    }
    return undefined;
  }

  #try(
    texts: readonly string[],
    point: Point,
    side: Side,
    by: number,
  ): Omit<Label, 'edges'> | undefined {
    const {em, factor} = this.m;
    const lines = placed(linesAt(texts, point, side, by, this.m), 0, 0);
    const box = boxOfLines(
      lines.map((line) => ({...line, weight: WEIGHT.tier})),
      factor,
    );
    if (!box || this.obstacles.near(box, em * 0.25) || this.isTaken(box)) return undefined;
    return this.drawn.meet(box, em * 0.1) ? undefined : {lines, box};
  }
}

function hull(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return {x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y};
}
