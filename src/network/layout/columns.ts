/**
 * Places from left to right. Each item has one middle, and the tracks that come down to it run in its column. Where the
 * drawing would get too wide, a bundle of tracks leaves its column above a row and passes there on its own (a jog).
 */
import {gapBetween, type Element} from './elements.js';
import type {Item} from './item.js';
import type {Metrics} from './metrics.js';
import type {Separation} from './vpsc.js';

/** Distances asked for between two items that a straight line joins. */
export type JoinGaps = ReadonlyMap<Item, ReadonlyMap<Item, number>>;

/** Least distance of two columns in a row. */
export interface Link extends Separation {
  readonly row: number;
}

/** How far columns may stand to the left and to the right. */
export interface Bounds {
  /** With all other columns where they need least. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** With nothing but the ends of the drawing. */
  readonly wallLow: Float64Array;
  readonly wallHigh: Float64Array;
}

interface LinksByEnd {
  readonly before: readonly (readonly Link[])[];
  readonly after: readonly (readonly Link[])[];
}

export class Columns {
  /** Column of each element: the item's own number, or one beyond for a jog. */
  readonly #column = new Map<Element, number>();
  /** Elements of each column. */
  readonly #elements: Element[][];
  /** Item of each column. */
  readonly #itemOf: Item[];
  readonly #links: (readonly Link[])[];
  #byEnd: LinksByEnd | undefined;
  #order: readonly number[] | undefined;
  left: number;
  right: number;

  constructor(
    readonly items: readonly Item[],
    readonly rows: readonly (readonly Element[])[],
    readonly joins: JoinGaps,
    readonly m: Metrics,
  ) {
    this.#itemOf = [...items];
    this.#elements = items.map(() => []);
    for (const element of rows.flat()) {
      this.#column.set(element, element.item.index);
      this.#elements[element.item.index]!.push(element);
    }
    this.left = m.left;
    this.right = m.right;
    this.#links = rows.map((row) => this.#linksOf(row));
  }

  get count(): number {
    return this.#itemOf.length;
  }

  /** Number of jogs. */
  get jogs(): number {
    return this.#itemOf.length - this.items.length;
  }

  get links(): readonly Link[] {
    return this.#links.flat();
  }

  columnOf(element: Element): number {
    return this.#column.get(element) ?? element.item.index;
  }

  elementsOf(column: number): readonly Element[] {
    return this.#elements[column]!;
  }

  itemOf(column: number): Item {
    return this.#itemOf[column]!;
  }

  /** Bends of tracks for jogs. */
  get bends(): number {
    let bends = 0;
    const rows = this.rows.map((row) => new Map(row.map((element) => [element.item, element])));
    rows.forEach((row, k) => {
      for (const [item, element] of row) {
        const next = rows[k + 1]?.get(item);
        const isBent = next && this.columnOf(next) !== this.columnOf(element);
        if (isBent) bends += Math.max(element.tracks, next.tracks);
      }
    });
    return bends;
  }

  /** The elements that would leave a column cut above a row: those on the far side from its item. */
  beyond(column: number, above: number): readonly Element[] {
    const own = this.itemOf(column).row;
    const isFar = (row: number): boolean => (above <= own ? row < above : row >= above);
    return this.elementsOf(column).filter((element) => isFar(element.row));
  }

  /** Gives the elements beyond a row a column of their own. */
  cut(column: number, above: number): void {
    const moved = new Set(this.beyond(column, above));
    const jog = this.#itemOf.length;
    this.#itemOf.push(this.itemOf(column));
    this.#elements[column] = this.#elements[column]!.filter((element) => !moved.has(element));
    this.#elements.push([...moved]);
    for (const element of moved) {
      this.#column.set(element, jog);
    }
    for (const {row} of moved) this.#links[row] = this.#linksOf(this.rows[row]!);
    this.#byEnd = undefined;
    this.#order = undefined;
  }

  /** Columns from left to right; a link never leads back in this order. */
  inOrder(): readonly number[] {
    this.#order ??= this.#itemOf
      .map((_, k) => k)
      .sort((a, b) => this.itemOf(a).order - this.itemOf(b).order || a - b);
    return this.#order;
  }

  /** Links by the column at their right and at their left end. */
  linksByEnd(): LinksByEnd {
    this.#byEnd ??= this.#sortLinks();
    return this.#byEnd;
  }

  bounds(): Bounds {
    const wallLow = new Float64Array(this.count).fill(-Infinity);
    const wallHigh = new Float64Array(this.count).fill(Infinity);
    this.#elements.forEach((elements, column) => {
      for (const {left, right} of elements) {
        wallLow[column] = Math.max(wallLow[column]!, this.left + left);
        wallHigh[column] = Math.min(wallHigh[column]!, this.right - right);
      }
    });
    const [low, high] = [wallLow.slice(), wallHigh.slice()];
    const {before, after} = this.linksByEnd();
    const order = this.inOrder();
    for (const column of order) {
      for (const {left, gap} of before[column]!)
        low[column] = Math.max(low[column]!, low[left]! + gap);
    }
    for (const column of [...order].reverse()) {
      for (const {right, gap} of after[column]!)
        high[column] = Math.min(high[column]!, high[right]! - gap);
    }
    return {low, high, wallLow, wallHigh};
  }

  #sortLinks(): LinksByEnd {
    const before: Link[][] = this.#itemOf.map(() => []);
    const after: Link[][] = this.#itemOf.map(() => []);
    for (const row of this.#links) {
      for (const link of row) {
        before[link.right]!.push(link);
        after[link.left]!.push(link);
      }
    }
    return {before, after};
  }

  #linksOf(row: readonly Element[]): readonly Link[] {
    return row.slice(1).map((next, k): Link => {
      const element = row[k]!;
      return {
        left: this.columnOf(element),
        right: this.columnOf(next),
        gap: element.right + gapBetween(element, next, this.joins, this.m) + next.left,
        row: element.row,
      };
    });
  }
}
