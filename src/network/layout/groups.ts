/** Groups of items that share a row or several: the boxes, signs or blocks of one layer of a tier. */
import type {Item} from './item.js';
import type {Steps} from '../../steps/steps.js';
import {shapeBlock} from './size-items.js';
import type {Sizer} from './sizer.js';

/** Units in a column of a block, and of one that has a row for itself. */
const COLUMN = 8;
const LONE_COLUMN = 4;
const LONGEST_COLUMN = 16;

/** With more boxes than this in a row they are set in smaller type. */
const DENSE = 6;

const mostMembers = (items: readonly Item[]): number =>
  Math.max(...items.map((item) => item.block?.members.length ?? 0));

export class Group {
  /** In the order from left to right. */
  readonly items: readonly Item[];
  rows = 1;
  /** Height of a block's columns, in units. */
  column: number;

  constructor(items: readonly Item[]) {
    this.items = [...items].sort((a, b) => a.order - b.order);
    this.column = items.length === 1 ? LONE_COLUMN : COLUMN;
  }

  copy(): Group {
    const group = new Group(this.items);
    group.rows = this.rows;
    group.column = this.column;
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
    const {em, left, right} = sizer.m;
    const room = ((right - left) * this.rows) / Math.max(1, this.items.length);
    const isDense = this.items.length / this.rows > DENSE;
    const ofBox = Math.max(em * 5, Math.min(em * widest, room - em * 3));
    const ofSign = Math.max(em * 4.6, Math.min(em * 11, room - em * 1.2));
    for (const row of this.split()) {
      const tallest = Math.min(this.column, mostMembers(row));
      for (const item of row) {
        if (item.block) shapeBlock(item.block, this.column);
        if (sizer.size(item, {most: item.kind === 'box' ? ofBox : ofSign, isDense, tallest})) yield;
      }
    }
  }

  /** Taller columns help only a block that is wide for its marks, not for its name. */
  #hasWideBlock(): boolean {
    return this.items.some(({block}) => block && !block.counted && block.columns > COLUMN);
  }

  /** Neighbours go to different rows, so that columns pass between them. */
  split(): readonly (readonly Item[])[] {
    const rows: Item[][] = [];
    for (let k = 0; k < this.rows; k += 1) rows.push([]);
    this.items.forEach((item, k) => rows[k % this.rows]!.push(item));
    return rows.filter((row) => row.length > 0);
  }

  /** One step towards less width; an empty list when there is none left. */
  shrink(): readonly Group[] {
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
