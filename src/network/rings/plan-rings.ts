/** From a graph to what sits on which ring. */
import {layerTiers} from '../layout/tier-layers.js';
import {breakLabel} from '../text/break-label.js';
import type {Item, Tie} from '../layout/item.js';
import {itemSteps, type Cast} from '../layout/make-items.js';
import {WEIGHT, type Metrics} from '../layout/metrics.js';
import {setRows} from '../layout/order-items.js';
import {sizeBox, sizeSign} from '../layout/size-items.js';
import type {Steps} from '../../steps/steps.js';
import type {Graph, LayoutOptions} from '../types.js';
import {blockFootprint} from './block-footprint.js';
import {findTable, type Table} from './enclosing-body.js';
import {boxFootprint, signFootprint, tableFootprint} from './footprints.js';
import {keptAngles} from './kept-angles.js';
import {orderRings} from './ring-order.js';
import type {RingItem} from './ring-item.js';
import type {RingPlan} from './seat-rings.js';

export interface RingsPlan {
  readonly cast: Cast;
  readonly table: Table;
  readonly rings: readonly RingPlan[];
  readonly outsiders: readonly RingItem[];
  readonly seats: ReadonlyMap<Item, RingItem>;
  /** Ties that are drawn as lines. */
  readonly lines: readonly Tie[];
  /** Index of the ring whose signs sit on the line; −1 for none. */
  readonly outer: number;
}

/** Widest name in a box, and beside a sign on the line, in em; less where the picture is narrow. */
const BOX = 8.4;
const NAME = 11;

/** Height of a plate and what stands beside its text, in em. */
const PLATE = {height: 1.65, beside: 2.7, size: 0.8125} as const;

export const plateText = (label: string, m: Metrics): string =>
  breakLabel(label, {
    width: m.em * 18,
    limit: m.em * 18,
    maxLines: 1,
    size: m.em * PLATE.size,
    weight: WEIGHT.tier,
    factor: m.factor,
  }).lines[0] ?? '';

function plateOf(label: string, m: Metrics): readonly [number, number] {
  const {width} = breakLabel(plateText(label, m), {
    width: m.em * 19,
    maxLines: 1,
    size: m.em * PLATE.size,
    weight: WEIGHT.tier,
    factor: m.factor,
  });
  return [Math.round(width + m.em * PLATE.beside), Math.round(m.em * PLATE.height)];
}

/** @param outer the ring on whose line signs sit */
function ringItem(
  item: Item,
  outer: number,
  isOutsider: boolean,
  narrow: number,
  m: Metrics,
): RingItem {
  const base = {item, ring: item.tier, angle: 0, x: 0, y: 0};
  if (item.block) return {...base, seating: 'block', footprint: blockFootprint(item.block, m)};
  if (item.kind === 'box') {
    if (item.node) Object.assign(item, sizeBox(item.node, m.em * BOX * narrow, false, m));
    return {...base, seating: 'box', footprint: boxFootprint(item)};
  }
  if (item.tier === outer && !isOutsider)
    return {...base, seating: 'table', footprint: tableFootprint(item, m.em * NAME * narrow, m)};
  if (item.node) Object.assign(item, sizeSign(item.node, m.em * 8 * narrow, m));
  return {...base, seating: isOutsider ? 'corner' : 'sign', footprint: signFootprint(item, m)};
}

/** The last tier's signs sit on the line, outside of which there is room for names; not where it has boxes too. */
function outerRing(graph: Graph): number {
  const last = graph.tiers.length - 1;
  const isPlain = !graph.nodes.some((node) => node.form === 'box' && node.tier === last);
  return isPlain ? last : -1;
}

/** @param graph in canonical order */
export function* planRings(
  graph: Graph,
  m: Metrics,
  {anchors, rtl}: Pick<LayoutOptions, 'anchors' | 'rtl'> = {},
): Steps<RingsPlan> {
  const cast = yield* itemSteps(graph);
  layerTiers(cast.items, cast.ties);
  for (const item of cast.items) item.layer = 0;
  setRows(cast.items);
  const outer = outerRing(graph);
  const table = findTable(cast, outer);
  const narrow = Math.max(0.7, Math.min(1, m.width / (m.em * 52)));
  const seats = new Map<Item, RingItem>();
  for (const item of cast.items)
    seats.set(item, ringItem(item, outer, table.outsiders.has(item), narrow, m));
  const head = table.body && seats.get(table.body);
  const body: RingItem | undefined = head && {...head, ring: outer};
  if (body) seats.set(body.item, body);
  const lines = cast.ties.filter((tie) => !table.seats.has(tie) && !table.inside.has(tie));
  const seated = cast.items.filter((item) => item !== table.body && !table.outsiders.has(item));
  const fixed = new Map<Item, readonly [number, number]>();
  if (table.body) fixed.set(table.body, [0, -1]);
  [...table.outsiders].forEach((item, k) => fixed.set(item, [k % 2 === 0 ? -1 : 1, 1]));
  const sets = graph.tiers.map((_, tier) => seated.filter((item) => item.tier === tier));
  const ordered = anchors
    ? keptAngles(sets, cast, anchors, rtl === true)
    : yield* orderRings(sets, lines, cast, fixed);
  const rings = graph.tiers.map((tier, k): RingPlan => {
    const items = (ordered.rings[k] ?? []).flatMap((item) => seats.get(item) ?? []);
    return {
      items,
      wanted: items.map(({item}) => ordered.angle.get(item) ?? 0),
      plate: plateOf(tier.label, m),
      hasLine: k === outer,
      ...(k === outer && body ? {body} : {}),
    };
  });
  const outsiders = [...table.outsiders].flatMap((item) => seats.get(item) ?? []);
  return {cast, table, rings, outsiders, seats, lines, outer};
}
