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

const NONE = -1;

/** What is known as long as no column is cut and the ends of the drawing stay. */
interface Known {
  bounds?: Bounds;
  links?: readonly Link[];
  byEnd?: LinksByEnd;
}

export class Columns {
  /** All elements, row by row. */
  readonly #elements: readonly Element[];
  /** Column of each element: the item's own number, or one beyond for a jog. */
  readonly #column: Int32Array;
  /** Neighbours in the row. */
  readonly #before: Int32Array;
  readonly #after: Int32Array;
  /** Least distance to the middle of the neighbour before. */
  readonly #gap: Float64Array;
  /** Elements of each column, from the top. */
  readonly #members: number[][];
  /** Item of each column. */
  readonly #itemOf: Item[];
  /** Columns from left to right; a link never leads back in this order. */
  readonly #order: number[];
  #known: Known = {};
  #left: number;
  #right: number;

  constructor(
    readonly items: readonly Item[],
    readonly rows: readonly (readonly Element[])[],
    readonly joins: JoinGaps,
    readonly m: Metrics,
  ) {
    this.#elements = rows.flat();
    const count = this.#elements.length;
    this.#column = new Int32Array(count);
    this.#before = new Int32Array(count).fill(NONE);
    this.#after = new Int32Array(count).fill(NONE);
    this.#gap = new Float64Array(count);
    this.#itemOf = [...items];
    this.#members = items.map(() => []);
    this.#order = items.map((_, k) => k).sort((a, b) => items[a]!.order - items[b]!.order || a - b);
    this.#left = m.left;
    this.#right = m.right;
    for (const row of rows) this.#addRow(row);
  }

  get count(): number {
    return this.#itemOf.length;
  }

  /** Number of elements. */
  get size(): number {
    return this.#elements.length;
  }

  get left(): number {
    return this.#left;
  }

  get right(): number {
    return this.#right;
  }

  /** Makes the drawing wider, or narrower again. */
  widen(by: number): void {
    this.#right += by;
    this.#known = {};
  }

  /** Number of jogs. */
  get jogs(): number {
    return this.#itemOf.length - this.items.length;
  }

  /** Whether an item stands in a column; else it is a jog. */
  readonly isItem = (column: number): boolean => column < this.items.length;

  /** All links, row by row. */
  get links(): readonly Link[] {
    this.#known.links ??= this.#elements.flatMap((_, k) => this.#linkTo(k) ?? []);
    return this.#known.links;
  }

  columnOf(element: Element): number {
    return this.#column[element.index]!;
  }

  elementsOf(column: number): readonly Element[] {
    return this.#members[column]!.map((k) => this.#elements[k]!);
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

  /** Number of elements that would leave a column cut above a row. */
  countBeyond(column: number, above: number): number {
    return this.#beyond(column, above).length;
  }

  /** Gives the elements beyond a row a column of their own. */
  cut(column: number, above: number): void {
    const moved = this.#beyond(column, above);
    const jog = this.#itemOf.length;
    const item = this.itemOf(column);
    this.#itemOf.push(item);
    for (const k of moved) this.#column[k] = jog;
    this.#members[column] = this.#members[column]!.filter((k) => this.#column[k] === column);
    this.#members.push(moved);
    let place = this.#order.indexOf(column) + 1;
    while (place < this.#order.length && this.itemOf(this.#order[place]!) === item) place += 1;
    this.#order.splice(place, 0, jog);
    this.#known = {};
  }

  inOrder(): readonly number[] {
    return this.#order;
  }

  /** Links whose right end a column is, from the top. */
  linksBefore(column: number): readonly Link[] {
    return this.#members[column]!.flatMap((k) => this.#linkTo(k) ?? []);
  }

  /** Links whose left end a column is, from the top. */
  linksAfter(column: number): readonly Link[] {
    return this.#members[column]!.flatMap((k) => {
      const next = this.#after[k]!;
      return next === NONE ? [] : (this.#linkTo(next) ?? []);
    });
  }

  /** Links by the column at their right and at their left end. */
  linksByEnd(): LinksByEnd {
    this.#known.byEnd ??= {
      before: this.#itemOf.map((_, column) => this.linksBefore(column)),
      after: this.#itemOf.map((_, column) => this.linksAfter(column)),
    };
    return this.#known.byEnd;
  }

  bounds(): Bounds {
    this.#known.bounds ??= this.#newBounds();
    return this.#known.bounds;
  }

  /** The elements that would leave a column cut above a row: those on the far side from its item. */
  #beyond(column: number, above: number): number[] {
    const own = this.itemOf(column).row;
    const isFar = (row: number): boolean => (above <= own ? row < above : row >= above);
    return this.#members[column]!.filter((k) => isFar(this.#elements[k]!.row));
  }

  #newBounds(): Bounds {
    const {wallLow, wallHigh} = this.#walls();
    const [low, high] = [wallLow.slice(), wallHigh.slice()];
    for (const column of this.#order) {
      for (const k of this.#members[column]!) {
        const before = this.#before[k]!;
        if (before !== NONE)
          low[column] = Math.max(low[column]!, low[this.#column[before]!]! + this.#gap[k]!);
      }
    }
    for (let place = this.#order.length - 1; place >= 0; place -= 1) {
      const column = this.#order[place]!;
      for (const k of this.#members[column]!) {
        const after = this.#after[k]!;
        if (after !== NONE)
          high[column] = Math.min(high[column]!, high[this.#column[after]!]! - this.#gap[after]!);
      }
    }
    return {low, high, wallLow, wallHigh};
  }

  #walls(): Pick<Bounds, 'wallLow' | 'wallHigh'> {
    const wallLow = new Float64Array(this.count).fill(-Infinity);
    const wallHigh = new Float64Array(this.count).fill(Infinity);
    this.#elements.forEach(({left, right}, k) => {
      const column = this.#column[k]!;
      wallLow[column] = Math.max(wallLow[column]!, this.#left + left);
      wallHigh[column] = Math.min(wallHigh[column]!, this.#right - right);
    });
    return {wallLow, wallHigh};
  }

  #addRow(row: readonly Element[]): void {
    row.forEach((element, k) => {
      const {index, item} = element;
      this.#column[index] = item.index;
      this.#members[item.index]!.push(index);
      const before = row[k - 1];
      if (!before) return;
      this.#before[index] = before.index;
      this.#after[before.index] = index;
      this.#gap[index] =
        before.right + gapBetween(before, element, this.joins, this.m) + element.left;
    });
  }

  #linkTo(k: number): Link | undefined {
    const before = this.#before[k]!;
    if (before === NONE) return undefined;
    return {
      left: this.#column[before]!,
      right: this.#column[k]!,
      gap: this.#gap[k]!,
      row: this.#elements[k]!.row,
    };
  }
}
