/** Sizes items and remembers: while a plan is sought, the same names are broken for the same width again and again. */
import type {Item} from './item.js';
import type {Metrics} from './metrics.js';
import {Pace} from '../../steps/steps.js';
import {sizeBlock, sizeBox, sizeSign, type Extent} from './size-items.js';

export interface Room {
  /** Widest name, px. */
  readonly most: number;
  /** Smaller type, where boxes are many. */
  readonly isDense: boolean;
  /** Units in the tallest column of the row. */
  readonly tallest: number;
}

export class Sizer {
  readonly #known = new Map<string, Extent>();
  readonly #pace = new Pace(24);

  constructor(readonly m: Metrics) {}

  /** True when so much has been measured that it is time to yield. */
  size(item: Item, room: Room): boolean {
    const key = `${item.index} ${room.most} ${room.isDense} ${room.tallest} ${item.block?.columns ?? 0}`;
    const known = this.#known.get(key);
    const extent = known ?? this.#measure(item, room);
    this.#known.set(key, extent);
    Object.assign(item, extent);
    return this.#pace.isDue(known ? 0.02 : 1);
  }

  #measure(item: Item, {most, isDense, tallest}: Room): Extent {
    if (item.block) return sizeBlock(item.block, tallest, this.m);
    if (item.node && item.kind === 'box') return sizeBox(item.node, most, isDense, this.m);
    return item.node
      ? sizeSign(item.node, most, this.m)
      : {half: 0, above: 0, below: 0, lines: [], labelWidth: 0};
  }
}
