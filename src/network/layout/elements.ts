/** What needs room in a row: its items, and the bundles of tracks that pass it on their way down. */
import {passingOffset, type Fans} from '../routing/ports.js';
import {isLevel, lowerOf, upperOf, type Item, type Tie} from './item.js';
import type {Metrics} from './metrics.js';
import type {DirectTies, Row} from './rows.js';

export interface Element {
  /** Its number, row by row. */
  index: number;
  readonly row: number;
  /** The item itself, or the one with whose middle the passing tracks are aligned. */
  readonly item: Item;
  readonly passing: boolean;
  /** Tracks that pass; ribbons bend for free. */
  tracks: number;
  /** Reach to both sides of the item's middle. */
  left: number;
  right: number;
}

/** The item with which a tie is aligned while it passes rows: the lower end, but the open end of a ribbon. */
export function alignedWith(tie: Tie): Item {
  if (tie.ribbon && lowerOf(tie).kind === 'block') return upperOf(tie);
  return lowerOf(tie);
}

/** A stretch of rows that a tie passes, and the item it is aligned with there. */
export interface Passage {
  readonly from: number;
  readonly to: number;
  readonly item: Item;
}

function levelPassages(tie: Tie, rows: readonly Row[]): readonly Passage[] {
  let from = tie.a.row;
  while (rows[from - 1]?.kind === 'above') from -= 1;
  return [tie.a, tie.b].map((item) => ({from, to: item.row - 1, item}));
}

const isOfBlocks = (row: Row | undefined): boolean => row?.items[0]?.kind === 'block';

/**
 * All rows between the ends of a tie. Right below its upper end it keeps to that end while there are verbs to pass; among
 * rows of blocks a ribbon keeps to its block, so that all that go there pass as one.
 */
export function passagesOf(tie: Tie, rows: readonly Row[]): readonly Passage[] {
  if (isLevel(tie)) return levelPassages(tie, rows).filter(({from, to}) => from <= to);
  const upper = upperOf(tie);
  const lower = lowerOf(tie);
  let below = upper.row;
  while (rows[below + 1]?.kind === 'below') below += 1;
  let among = lower.row;
  if (tie.ribbon) while (among - 1 > below && isOfBlocks(rows[among - 1])) among -= 1;
  return [
    {from: upper.row + 1, to: below, item: upper},
    {from: below + 1, to: among - 1, item: alignedWith(tie)},
    {from: among, to: lower.row - 1, item: lower},
  ].filter(({from, to}) => from <= to);
}

function reach(tie: Tie, item: Item, fans: Fans): readonly [number, number] {
  const at = passingOffset(fans, item, tie);
  const half = tie.ribbon ? (tie.edges.length * fans.scale) / 2 + 1 : 0.5;
  return [at - half, at + half];
}

function addVerbs(row: Row, bundles: Map<Item, Element>, m: Metrics): void {
  for (const verb of row.verbs) {
    const bundle = bundles.get(verb.end);
    if (!bundle) continue;
    const width = verb.label.width + m.em * 0.5;
    if (verb.side === 'left') bundle.left += width;
    else bundle.right += width;
  }
}

/** The elements of each row, from left to right. */
export function rowElements(
  rows: readonly Row[],
  ties: readonly Tie[],
  direct: DirectTies,
  fans: Fans,
  m: Metrics,
): readonly (readonly Element[])[] {
  const passing: Map<Item, Element>[] = rows.map(() => new Map<Item, Element>());
  for (const tie of ties) {
    if (direct.has(tie)) continue;
    for (const {from, to, item} of passagesOf(tie, rows)) {
      const [low, high] = reach(tie, item, fans);
      for (let row = from; row <= to; row += 1) {
        const bundle = passing[row]!.get(item);
        if (!bundle)
          passing[row]!.set(item, {
            index: 0,
            row,
            item,
            passing: true,
            tracks: tie.ribbon ? 0 : 1,
            left: -low,
            right: high,
          });
        else {
          if (!tie.ribbon) bundle.tracks += 1;
          bundle.left = Math.max(bundle.left, -low);
          bundle.right = Math.max(bundle.right, high);
        }
      }
    }
  }
  const elements = rows.map((row) => {
    addVerbs(row, passing[row.index]!, m);
    const own = row.items.map((item) => ({
      index: 0,
      row: row.index,
      item,
      passing: false,
      tracks: 0,
      left: item.half,
      right: item.half,
    }));
    return [...own, ...passing[row.index]!.values()].sort((a, b) => a.item.order - b.item.order);
  });
  let count = 0;
  for (const row of elements) {
    for (const element of row) {
      element.index = count;
      count += 1;
    }
  }
  return elements;
}

/** Beside what passes, in em; ribbons, which are pale, stand closer. */
function passingGap(a: Element, b: Element): number {
  const isPale = a.tracks + b.tracks === 0;
  if (a.passing && b.passing) return isPale ? 0.3 : 0.5;
  return isPale ? 0.5 : 0.65;
}

/** Least distance between the edges of two neighbours in a row. */
export function gapBetween(
  a: Element,
  b: Element,
  direct: ReadonlyMap<Item, ReadonlyMap<Item, number>>,
  m: Metrics,
): number {
  if (a.passing || b.passing) return m.em * passingGap(a, b);
  const joined = direct.get(a.item)?.get(b.item);
  if (joined !== undefined) return joined;
  if (a.item.kind === 'block' || b.item.kind === 'block') return m.em * 0.8;
  return m.em * (a.item.kind === 'sign' && b.item.kind === 'sign' ? 0.9 : 0.8);
}
