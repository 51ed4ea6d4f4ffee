/**
 * Places from left to right. Each item has one middle, and the tracks that come down to it run in its column. Where the
 * drawing would get too wide, a bundle of tracks leaves its column above a row and passes there on its own (a jog).
 */
import {gapBetween, type Element} from './elements.js';
import type {Item} from './item.js';
import type {Metrics} from './metrics.js';
import {separate, type Separation} from './vpsc.js';

/** Distances asked for between two items that a straight line joins. */
export type JoinGaps = ReadonlyMap<Item, ReadonlyMap<Item, number>>;

interface Link extends Separation {
  readonly row: number;
}

const MOST_SPLITS = 600;

/** The ends of the drawing do not move. */
const WALL = 1e6;

export class Columns {
  /** Column of each element: the item's own number, or one beyond for a jog. */
  readonly #column = new Map<Element, number>();
  /** Item of each column. */
  readonly #itemOf: Item[];
  #links: readonly Link[] = [];
  #walls: {readonly low: Float64Array; readonly high: Float64Array} = {
    low: new Float64Array(0),
    high: new Float64Array(0),
  };
  #low: Float64Array = new Float64Array(0);
  #high: Float64Array = new Float64Array(0);
  left: number;
  right: number;

  constructor(
    readonly items: readonly Item[],
    readonly rows: readonly (readonly Element[])[],
    readonly joins: JoinGaps,
    readonly m: Metrics,
  ) {
    this.#itemOf = [...items];
    for (const row of rows)
      for (const element of row) this.#column.set(element, element.item.index);
    this.left = m.left;
    this.right = m.right;
    this.#relink();
  }

  get count(): number {
    return this.#itemOf.length;
  }

  /** Least distances of neighbours in all rows. */
  get links(): readonly Separation[] {
    return this.#links;
  }

  /** The ends of what a column may move in: those of the drawing. */
  wallsOf(column: number): readonly [number, number] {
    return [this.#walls.low[column] ?? this.left, this.#walls.high[column] ?? this.right];
  }

  columnOf(element: Element): number {
    return this.#column.get(element) ?? element.item.index;
  }

  itemOf(column: number): Item {
    return this.#itemOf[column]!;
  }

  /** Number of jogs. */
  get jogs(): number {
    return this.#itemOf.length - this.items.length;
  }

  /** Bends of tracks for jogs. */
  get bends(): number {
    let bends = 0;
    const rows = this.rows.map((row) => new Map(row.map((element) => [element.item, element])));
    rows.forEach((row, k) => {
      for (const [item, element] of row) {
        const next = rows[k + 1]?.get(item);
        if (next && this.columnOf(next) !== this.columnOf(element))
          bends += Math.max(element.tracks, next.tracks);
      }
    });
    return bends;
  }

  /** What the drawing would need if every track stayed in its column. */
  neededWidth(): number {
    this.#bounds();
    let needed = 0;
    for (let k = 0; k < this.count; k += 1)
      needed = Math.max(needed, this.#low[k]! - this.#high[k]!);
    return this.right - this.left + needed;
  }

  /** Adds jogs until the drawing is as wide as there is room; widens the drawing where that does not help. */
  fit(): void {
    for (let step = 0; step < MOST_SPLITS; step += 1) {
      if (this.neededWidth() <= this.right - this.left + 0.01) return;
      if (!this.#split()) break;
    }
    const more = this.neededWidth() - (this.right - this.left);
    if (more > 0) this.right += more;
    this.#bounds();
  }

  #order(): readonly number[] {
    const columns = this.#itemOf.map((_, k) => k);
    return columns.sort((a, b) => this.#itemOf[a]!.order - this.#itemOf[b]!.order || a - b);
  }

  #relink(): void {
    const links: Link[] = [];
    for (const row of this.rows) {
      row.forEach((element, k) => {
        const next = row[k + 1];
        if (!next) return;
        const gap = element.right + gapBetween(element, next, this.joins, this.m) + next.left;
        links.push({
          left: this.columnOf(element),
          right: this.columnOf(next),
          gap,
          row: element.row,
        });
      });
    }
    this.#links = links;
  }

  /** The leftmost and the rightmost place of each column. */
  #bounds(): void {
    this.#low = new Float64Array(this.count).fill(-Infinity);
    this.#high = new Float64Array(this.count).fill(Infinity);
    for (const [element, column] of this.#column) {
      this.#low[column] = Math.max(this.#low[column]!, this.left + element.left);
      this.#high[column] = Math.min(this.#high[column]!, this.right - element.right);
    }
    this.#walls = {low: this.#low.slice(), high: this.#high.slice()};
    const {before, after} = this.#neighbours();
    const order = this.#order();
    for (const column of order) {
      for (const {left, gap} of before[column]!) {
        this.#low[column] = Math.max(this.#low[column]!, this.#low[left]! + gap);
      }
    }
    for (const column of [...order].reverse()) {
      for (const {right, gap} of after[column]!) {
        this.#high[column] = Math.min(this.#high[column]!, this.#high[right]! - gap);
      }
    }
  }

  #neighbours(): {before: Link[][]; after: Link[][]} {
    const before: Link[][] = this.#itemOf.map(() => []);
    const after: Link[][] = this.#itemOf.map(() => []);
    for (const link of this.#links) {
      before[link.right]!.push(link);
      after[link.left]!.push(link);
    }
    return {before, after};
  }

  /** Finds where the widest chain changes rows on one column and cuts the column there. */
  #split(): boolean {
    let worst = -1;
    let most = 0.01;
    for (let k = 0; k < this.count; k += 1) {
      const excess = this.#low[k]! - this.#high[k]!;
      if (excess > most) {
        most = excess;
        worst = k;
      }
    }
    return worst >= 0 && this.#cutChain(worst);
  }

  #cutChain(through: number): boolean {
    const {before, after} = this.#neighbours();
    const chain: Link[] = [];
    for (
      let at = through, link = this.#tightBefore(at, before);
      link;
      link = this.#tightBefore(at, before)
    ) {
      chain.unshift(link);
      at = link.left;
    }
    const first = chain[0]?.left ?? through;
    for (
      let at = through, link = this.#tightAfter(at, after);
      link;
      link = this.#tightAfter(at, after)
    ) {
      chain.push(link);
      at = link.right;
    }
    const cuts = this.#cutsOf(first, chain);
    cuts.sort((a, b) => a.cost - b.cost);
    const best = cuts[0];
    if (!best) return false;
    this.#cut(best.column, best.above);
    return true;
  }

  #tightBefore(at: number, before: readonly Link[][]): Link | undefined {
    return before[at]!.find(({left, gap}) => this.#low[left]! + gap >= this.#low[at]! - 1e-6);
  }

  #tightAfter(at: number, after: readonly Link[][]): Link | undefined {
    return after[at]!.find(({right, gap}) => this.#high[right]! - gap <= this.#high[at]! + 1e-6);
  }

  /** The row whose element holds a column against the left or the right end of the drawing. */
  #endRow(column: number, side: 'left' | 'right'): number {
    let row = -1;
    let most = -Infinity;
    for (const [element, own] of this.#column) {
      if (own === column && element[side] > most) {
        most = element[side];
        row = element.row;
      }
    }
    return row;
  }

  /** Columns of a chain where it enters by one row and leaves by another: a jog between the two breaks it. */
  #cutsOf(first: number, chain: readonly Link[]): {column: number; above: number; cost: number}[] {
    const cuts: {column: number; above: number; cost: number}[] = [];
    const columns = [first, ...chain.map((link) => link.right)];
    columns.forEach((column, k) => {
      const enter = chain[k - 1]?.row ?? this.#endRow(column, 'left');
      const leave = chain[k]?.row ?? this.#endRow(column, 'right');
      if (enter === leave || enter < 0 || leave < 0) return;
      const own = this.#itemOf[column]!.row;
      const [upper, lower] = enter < leave ? [enter, leave] : [leave, enter];
      // Above its item a column is cut above the lower of the two rows, below it below the upper one.
      const above = upper < own ? lower : upper + 1;
      cuts.push({column, above, cost: this.#elementsOf(column, above).length});
    });
    return cuts;
  }

  /** The elements that leave a column cut above a row: those on the far side from its item. */
  #elementsOf(column: number, above: number): Element[] {
    const own = this.#itemOf[column]!.row;
    const isFar = (row: number): boolean => (above <= own ? row < above : row >= above);
    return [...this.#column]
      .filter(([one, at]) => at === column && isFar(one.row))
      .map(([one]) => one);
  }

  #cut(column: number, above: number): void {
    const moved = this.#elementsOf(column, above);
    const jog = this.#itemOf.length;
    this.#itemOf.push(this.#itemOf[column]!);
    for (const element of moved) this.#column.set(element, jog);
    this.#relink();
  }

  /**
   * Places as near to the wanted ones as the separations allow.
   * @param wanted for each column
   * @param weight for each column, more than 0
   */
  place(wanted: readonly number[], weight: readonly number[]): Float64Array {
    this.#bounds();
    const clamped = wanted.map((want, k) =>
      Math.min(Math.max(want, this.#low[k]!), this.#high[k]!),
    );
    const walls = this.count;
    const placed = separate(
      [...clamped, this.left, this.right],
      [...weight, WALL, WALL],
      [...this.#links, ...this.#wallLinks(walls)],
    );
    return this.#settle(placed.slice(0, walls));
  }

  #wallLinks(first: number): Separation[] {
    return [...this.#column].flatMap(([element, column]) => [
      {left: first, right: column, gap: element.left},
      {left: column, right: first + 1, gap: element.right},
    ]);
  }

  /** Rounding and the ends of the drawing: each column to the right as far as those before it need. */
  #settle(placed: Float64Array): Float64Array {
    const {before} = this.#neighbours();
    for (const column of this.#order()) {
      let least = this.#low[column]!;
      for (const {left, gap} of before[column]!) least = Math.max(least, placed[left]! + gap);
      placed[column] = Math.min(Math.max(placed[column]!, least), this.#high[column]!);
    }
    return placed;
  }
}
