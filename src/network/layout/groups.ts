/** Groups of items that share a row or several: the boxes, signs or blocks of one layer of a tier. */
import type {Item} from './item.js';
import type {Metrics} from './metrics.js';
import type {Steps} from '../../steps/steps.js';
import {shapeBlock} from './size-items.js';
import type {Sizer} from './sizer.js';

/** Units in a column of a block, and of one that has a row for itself. */
const COLUMN = 8;
const LONE_COLUMN = 4;
const LONGEST_COLUMN = 16;

/** More boxes than this are set in smaller type, their names within so many em. */
const DENSE = 6;
const DENSE_NAME = 6;

const mostMembers = (items: readonly Item[]): number =>
  Math.max(...items.map((item) => item.block?.members.length ?? 0));

/** Widest names of a tight group, in em. */
const TIGHT_BOX = 8.5;
const TIGHT_SIGN = 6.5;

/** Units that the name of a block is about as wide as. */
const NAME_UNITS = 6;

export class Group {
  /** In the order from left to right. */
  readonly items: readonly Item[];
  rows = 1;
  /** Height of a block's columns, in units. */
  column: number;
  /** Names get more lines before there are more rows. */
  isTight = false;

  constructor(items: readonly Item[]) {
    this.items = [...items].sort((a, b) => a.order - b.order);
    this.column = items.length === 1 ? LONE_COLUMN : COLUMN;
  }

  copy(): Group {
    const group = new Group(this.items);
    group.rows = this.rows;
    group.column = this.column;
    group.isTight = this.isTight;
    return group;
  }

  get tier(): number {
    return this.items[0]?.tier ?? 0;
  }

  get layer(): number {
    return this.items[0]?.layer ?? 0;
  }

  get isMixed(): boolean {
    return this.items.some((item) => item.kind !== this.items[0]?.kind);
  }

  /**
   * Sizes all items for the number of rows.
   * @param widest the widest name of a box, in em
   */
  *size(sizer: Sizer, widest: number): Steps<void> {
    const isDense = this.items.length > DENSE;
    const {ofBox, ofSign} = this.#widest(sizer.m, isDense ? DENSE_NAME : widest);
    for (const row of this.split()) {
      const tallest = Math.min(this.column, mostMembers(row));
      for (const item of row) {
        if (item.block) shapeBlock(item.block, this.column);
        if (sizer.size(item, {most: item.kind === 'box' ? ofBox : ofSign, isDense, tallest})) yield;
      }
    }
  }

  /** Widest names, px. */
  #widest({em, left, right}: Metrics, widest: number): {ofBox: number; ofSign: number} {
    const room = ((right - left) * this.rows) / Math.max(1, this.items.length);
    const box = this.isTight ? Math.min(widest, TIGHT_BOX) : widest;
    const sign = this.isTight ? TIGHT_SIGN : 11;
    return {
      ofBox: Math.max(em * 5, Math.min(em * box, room - em * 3)),
      ofSign: Math.max(em * 4.6, Math.min(em * sign, room - em * 1.2)),
    };
  }

  /** Taller columns help only a block that is wide for its marks, not for its name. */
  #hasWideBlock(): boolean {
    return this.items.some(({block}) => block && !block.counted && block.columns > COLUMN);
  }

  /** Neighbours go to different rows, so that columns pass between them; blocks to the row with most room. */
  split(): readonly (readonly Item[])[] {
    const rows: Item[][] = [];
    for (let k = 0; k < this.rows; k += 1) rows.push([]);
    const taken = rows.map(() => 0);
    this.items.forEach((item, k) => {
      const row = item.block ? taken.indexOf(Math.min(...taken)) : k % this.rows;
      rows[row]!.push(item);
      taken[row]! += this.#unitsOf(item);
    });
    return rows.filter((row) => row.length > 0);
  }

  /** Width of a block in units, its name counted. */
  #unitsOf({block}: Item): number {
    return Math.max(NAME_UNITS, Math.ceil((block?.members.length ?? 0) / this.column));
  }

  /** One step towards less width; an empty list when there is none left. */
  shrink(): readonly Group[] {
    if (!this.isTight && this.items.some((item) => item.kind !== 'block')) {
      this.isTight = true;
      return [this];
    }
    if (this.isMixed) {
      const boxes = this.items.filter((item) => item.kind === 'box');
      const others = this.items.filter((item) => item.kind !== 'box');
      return [new Group(boxes), new Group(others)];
    }
    if (this.column < LONGEST_COLUMN && this.#hasWideBlock()) {
      this.column += COLUMN / 2;
      return [this];
    }
    if (this.rows >= this.items.length) return [];
    this.rows += 1;
    this.column = Math.min(this.column, COLUMN);
    return [this];
  }
}

/** One group for each layer of each tier, top to bottom. */
export function makeGroups(items: readonly Item[]): Group[] {
  const layers = new Map<string, Item[]>();
  for (const item of items) {
    const key = `${item.tier} ${item.layer}`;
    const layer = layers.get(key);
    if (layer) layer.push(item);
    else layers.set(key, [item]);
  }
  const groups = [...layers.values()].map((layer) => new Group(layer));
  return groups.sort((a, b) => a.tier - b.tier || a.layer - b.layer);
}
