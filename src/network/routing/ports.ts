/** Where ties leave and reach an item: in order along its lower and its upper edge, so that siblings never cross. */
import {isLevel, lowerOf, otherEnd, upperOf, type Item, type Tie} from '../layout/item.js';
import type {Metrics} from '../layout/metrics.js';
import type {DirectTies, Verb} from '../layout/rows.js';

/** The ties at one edge of an item, from left to right, with their places relative to its middle. */
export interface Fan {
  readonly ties: readonly Tie[];
  readonly offsets: ReadonlyMap<Tie, number>;
  /** Half of the width all of them take. */
  readonly half: number;
}

export interface Fans {
  readonly top: ReadonlyMap<Item, Fan>;
  readonly bottom: ReadonlyMap<Item, Fan>;
  /** Ribbons of an item side by side, as they pass rows together: the place of each relative to the middle. */
  readonly bundles: ReadonlyMap<Item, ReadonlyMap<Tie, number>>;
  /** px for each tie in a ribbon. */
  readonly scale: number;
}

const EMPTY: Fan = {ties: [], offsets: new Map(), half: 0};

export const fanOf = (fans: ReadonlyMap<Item, Fan>, item: Item): Fan => fans.get(item) ?? EMPTY;

/** Place of a tie's port relative to the middle of its item. */
export function offsetOf(fan: Fan, tie: Tie): number {
  return fan.offsets.get(tie) ?? 0;
}

/** Place of a tie relative to the middle of the column it passes rows in. */
export function passingOffset(fans: Fans, item: Item, tie: Tie): number {
  const bundled = fans.bundles.get(item)?.get(tie);
  if (bundled !== undefined) return bundled;
  const top = fanOf(fans.top, item);
  return top.offsets.get(tie) ?? offsetOf(fanOf(fans.bottom, item), tie);
}

type Ends = ReadonlyMap<Item, readonly Tie[]>;

function gather(ties: readonly Tie[], direct: DirectTies): {top: Ends; bottom: Ends} {
  const top = new Map<Item, Tie[]>();
  const bottom = new Map<Item, Tie[]>();
  const put = (map: Map<Item, Tie[]>, item: Item, tie: Tie): void => {
    const list = map.get(item);
    if (list) list.push(tie);
    else map.set(item, [tie]);
  };
  for (const tie of ties) {
    if (direct.has(tie)) continue;
    put(top, lowerOf(tie), tie);
    put(isLevel(tie) ? top : bottom, upperOf(tie), tie);
  }
  return {top, bottom};
}

/** The side of an end on which a tie has its verb, as a number to sort by. */
type Lean = (item: Item, tie: Tie) => number;

function leaning(verbs: readonly Verb[], at: Verb['at']): Lean {
  const sides = new Map<Item, Map<Tie, number>>();
  for (const verb of verbs) {
    if (verb.at !== at) continue;
    const side = sides.get(verb.end) ?? new Map<Tie, number>();
    for (const tie of verb.ties) side.set(tie, verb.side === 'left' ? -1 : 1);
    sides.set(verb.end, side);
  }
  return (item, tie) => sides.get(item)?.get(tie) ?? 0;
}

/** From the left the lowest comes first, from the right it comes last: so lanes and columns never cross. */
function sortTop(item: Item, ties: readonly Tie[], lean: Lean): readonly Tie[] {
  const side = (tie: Tie): number => (otherEnd(tie, item).order < item.order ? -1 : 1);
  const depth = (tie: Tie): number => side(tie) * otherEnd(tie, item).row;
  if (item.kind === 'block') {
    return [...ties].sort((a, b) => otherEnd(a, item).order - otherEnd(b, item).order);
  }
  return [...ties].sort(
    (a, b) =>
      lean(item, a) - lean(item, b) ||
      side(a) - side(b) ||
      depth(a) - depth(b) ||
      otherEnd(a, item).order - otherEnd(b, item).order ||
      a.index - b.index,
  );
}

/** Place of each tie among those at the upper edge of its lower end. */
function placesAtTop(top: Ends): ReadonlyMap<Tie, number> {
  const places = new Map<Tie, number>();
  for (const [item, ties] of top) {
    ties.forEach((tie, k) => {
      if (lowerOf(tie) === item) places.set(tie, k);
    });
  }
  return places;
}

function sortBottom(
  item: Item,
  ties: readonly Tie[],
  lean: Lean,
  places: ReadonlyMap<Tie, number>,
): readonly Tie[] {
  const atTop = (tie: Tie): number => places.get(tie) ?? -1;
  return [...ties].sort(
    (a, b) =>
      lean(item, a) - lean(item, b) ||
      lowerOf(a).order - lowerOf(b).order ||
      atTop(a) - atTop(b) ||
      a.index - b.index,
  );
}

/** Between two ribbons at an edge, and as they pass rows together, px. */
const RIBBON_GAP = 1.6;
const BUNDLE_GAP = 0.8;

/** The part of the width that all ribbons side by side may take. */
const RIBBON_SHARE = 0.2;

function widthsOf(ties: readonly Tie[], pitch: number, scale: number): number[] {
  return ties.map((tie) =>
    tie.ribbon ? Math.max(0.8, tie.edges.length * scale) + RIBBON_GAP : pitch,
  );
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/** Ports stand as far apart as the design wants; closer where the edge of the item is short. */
function pitchFor(item: Item, ties: readonly Tie[], scale: number, m: Metrics): number {
  const tracks = ties.filter((tie) => !tie.ribbon).length;
  const wanted = item.kind === 'sign' ? m.signPort : m.boxPort;
  if (tracks === 0) return wanted;
  const ribbons = sum(
    widthsOf(
      ties.filter((tie) => tie.ribbon),
      0,
      scale,
    ),
  );
  const room =
    item.kind === 'sign' ? Math.max(m.em * 5, m.sign * 2) : 2 * item.half - m.em * 1.2 - ribbons;
  return Math.max(m.leastPort, Math.min(wanted, room / tracks));
}

function fan(item: Item, ties: readonly Tie[], scale: number, m: Metrics): Fan {
  const widths = widthsOf(ties, pitchFor(item, ties, scale, m), scale);
  const total = sum(widths);
  let at = -total / 2;
  const offsets = new Map<Tie, number>();
  ties.forEach((tie, k) => {
    at += widths[k]!;
    offsets.set(tie, at - widths[k]! / 2);
  });
  return {ties, offsets, half: total / 2};
}

/** Ribbons are as wide as their number of ties, as far as the shortest edge allows. */
function ribbonScale(ends: readonly Ends[], all: number, m: Metrics): number {
  let scale = Math.min(m.em * 0.06, (RIBBON_SHARE * (m.right - m.left)) / Math.max(1, all));
  for (const end of ends) {
    for (const [item, ties] of end) {
      const ribbons = ties.filter((tie) => tie.ribbon);
      const room = Math.max(2 * item.half - m.em * 1.4, m.em * 3) - ribbons.length * RIBBON_GAP;
      const count = sum(ribbons.map((tie) => tie.edges.length));
      if (count > 0) scale = Math.min(scale, Math.max(room, 1) / count);
    }
  }
  return scale;
}

/** An item is never narrower than what arrives at it. */
function widen(item: Item, half: number, m: Metrics): void {
  const needed = half + (item.kind === 'box' ? m.em * 0.6 : m.em * 0.2);
  if (item.kind !== 'block' && item.half < needed) item.half = needed;
}

/** Packs the ribbons of each edge of an item into one bundle around its middle. */
function bundlesOf(
  fans: readonly ReadonlyMap<Item, Fan>[],
  scale: number,
): Map<Item, Map<Tie, number>> {
  const bundles = new Map<Item, Map<Tie, number>>();
  for (const map of fans) {
    for (const [item, {ties}] of map) {
      const ribbons = ties.filter((tie) => tie.ribbon);
      const widths = widthsOf(ribbons, 0, scale).map((width) => width - RIBBON_GAP + BUNDLE_GAP);
      let at = -sum(widths) / 2;
      const bundle = bundles.get(item) ?? new Map<Tie, number>();
      ribbons.forEach((tie, k) => {
        bundle.set(tie, at + widths[k]! / 2);
        at += widths[k]!;
      });
      bundles.set(item, bundle);
    }
  }
  return bundles;
}

/** Orders and spaces the ports of all items. Needs rows and order of the items, not their places. */
export function makeFans(
  ties: readonly Tie[],
  direct: DirectTies,
  verbs: readonly Verb[],
  m: Metrics,
): Fans {
  const ends = gather(ties, direct);
  const ribbons = ties.filter((tie) => tie.ribbon);
  const scale = ribbonScale(
    [ends.top, ends.bottom],
    sum(ribbons.map((tie) => tie.edges.length)),
    m,
  );
  const sortedTop = new Map<Item, readonly Tie[]>();
  const leanTop = leaning(verbs, 'top');
  for (const [item, some] of ends.top) sortedTop.set(item, sortTop(item, some, leanTop));
  const top = new Map<Item, Fan>();
  const bottom = new Map<Item, Fan>();
  for (const [item, some] of sortedTop) top.set(item, fan(item, some, scale, m));
  const leanBottom = leaning(verbs, 'bottom');
  const places = placesAtTop(sortedTop);
  for (const [item, some] of ends.bottom) {
    bottom.set(item, fan(item, sortBottom(item, some, leanBottom, places), scale, m));
  }
  for (const map of [top, bottom]) for (const [item, one] of map) widen(item, one.half, m);
  return {top, bottom, bundles: bundlesOf([top, bottom], scale), scale};
}
