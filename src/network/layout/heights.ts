/** From rows, channels and their lanes to heights; sets the anchor of each item. */
import type {Channel} from '../routing/channels.js';
import type {Metrics} from './metrics.js';
import {verbHeight, type Row} from './rows.js';

export interface Level {
  /** Upper and lower edge of a row. */
  readonly top: number;
  readonly bottom: number;
}

export interface Heights {
  readonly rows: readonly Level[];
  /** Height of the first lane of the channel above each row. */
  readonly firstLane: readonly number[];
  /** Where ribbons bend in each channel. */
  readonly fan: readonly Level[];
  /** Upper edge of each tier's band, and the lower edge of the last. */
  readonly bands: readonly number[];
}

interface Reach {
  readonly above: number;
  readonly below: number;
}

/** Room that the verbs of straight ties need over the anchor line of a row. */
export type VerbRoom = (row: Row) => number;

function reachOf(row: Row, verbRoom: VerbRoom, m: Metrics): Reach {
  if (row.kind !== 'items') {
    const height = Math.max(...row.verbs.map((verb) => verbHeight(verb.label, m)));
    return {above: 0, below: height};
  }
  return {
    above: Math.max(verbRoom(row), ...row.items.map((item) => item.above)),
    below: Math.max(...row.items.map((item) => item.below)),
  };
}

const NO_VERB: VerbRoom = () => 0;

/** Of all rows together, as long as nobody knows where tracks run. */
export function leastHeight(rows: readonly Row[], m: Metrics): number {
  return rows.reduce((sum, row, k) => {
    const {above, below} = reachOf(row, NO_VERB, m);
    return sum + above + below + restGap(rows[k - 1], row, m);
  }, 0);
}

interface Gap {
  /** From the row above to the first lane. */
  readonly over: number;
  readonly total: number;
}

/** The distance of two rows without a lane between them. */
function restGap(upper: Row | undefined, lower: Row, m: Metrics): number {
  if (!upper) return m.em * 1.6;
  if (upper.tier !== lower.tier) return m.em * 2.5;
  return m.em * (upper.kind !== 'items' || lower.kind !== 'items' ? 0.45 : 1.4);
}

/** What ribbons need to bend, in em; between two rows of blocks only a few thin ones do. */
function bendRoom(upper: Row | undefined, {fans, bends}: Channel): number {
  if (fans) return upper?.items[0]?.kind === 'block' ? 4.5 : 7.5;
  return bends ? 3.5 : 0;
}

function gapOf(upper: Row | undefined, lower: Row, channel: Channel, m: Metrics): Gap {
  const over = m.em * (upper?.kind === 'items' ? 1.1 : 0.9);
  const under = m.em * (lower.kind === 'items' ? 1.6 : 1.15);
  const lanes = channel.lanes > 0 ? over + (channel.lanes - 1) * m.lane + under : 0;
  const fan = m.em * bendRoom(upper, channel);
  return {over, total: Math.max(lanes, fan, restGap(upper, lower, m))};
}

/** So far a ribbon keeps straight below a row before it bends, in em. */
const STUB = 0.4;

/** The part of the gap between two tiers that lies in the lower tier's band, and what follows the last row, in em. */
const LEAD = 1.3;
const TAIL = 1.2;

class Stack {
  readonly #rows: Level[] = [];
  readonly #bands: number[] = [0];
  readonly #gaps: readonly Gap[];
  readonly #reaches: readonly Reach[];
  #y = 0;

  constructor(
    readonly rows: readonly Row[],
    channels: readonly Channel[],
    verbRoom: VerbRoom,
    readonly m: Metrics,
  ) {
    this.#gaps = rows.map((row, k) => gapOf(rows[k - 1], row, channels[k]!, m));
    this.#reaches = rows.map((row) => reachOf(row, verbRoom, m));
  }

  /** One tier's band: at least as high as its name needs, what is inside in the middle of it. */
  band(tier: number, least: number): void {
    const own = this.rows.filter((row) => row.tier === tier);
    const top = this.#y;
    const lead = this.#lead(own[0]);
    const tail = this.#tail(own[own.length - 1]);
    const extra = Math.max(0, least - lead - tail - this.#inner(own));
    this.#y += lead + extra / 2;
    for (const row of own) this.#row(row, row === own[0]);
    this.#y = Math.max(this.#y + tail + extra / 2, top + least);
    this.#bands.push(this.#y);
  }

  #lead(first: Row | undefined): number {
    if (!first) return 0;
    return first.index === 0 ? this.#gaps[0]!.total : this.m.em * LEAD;
  }

  #tail(last: Row | undefined): number {
    if (!last) return 0;
    const next = this.#gaps[last.index + 1];
    return next ? next.total - this.m.em * LEAD : this.m.em * TAIL;
  }

  #inner(rows: readonly Row[]): number {
    return rows.reduce((sum, row, k) => {
      const {above, below} = this.#reaches[row.index]!;
      return sum + above + below + (k > 0 ? this.#gaps[row.index]!.total : 0);
    }, 0);
  }

  #row(row: Row, isFirst: boolean): void {
    if (!isFirst) this.#y += this.#gaps[row.index]!.total;
    const {above, below} = this.#reaches[row.index]!;
    for (const item of row.items) item.y = this.#y + above;
    this.#rows.push({top: this.#y, bottom: this.#y + above + below});
    this.#y += above + below;
  }

  finish(): Heights {
    const before = (k: number): number => this.#rows[k - 1]?.bottom ?? 0;
    return {
      rows: this.#rows,
      firstLane: this.#gaps.map((gap, k) => before(k) + gap.over),
      fan: this.#rows.map(({top}, k) => ({top: before(k) + this.m.em * STUB, bottom: top})),
      bands: this.#bands,
    };
  }
}

/**
 * @param tiers number of tiers, those without a row included
 * @param least height that a tier's name and note need
 */
export function stackRows(
  rows: readonly Row[],
  channels: readonly Channel[],
  tiers: number,
  verbRoom: VerbRoom,
  least: (tier: number) => number,
  m: Metrics,
): Heights {
  const stack = new Stack(rows, channels, verbRoom, m);
  for (let tier = 0; tier < tiers; tier += 1) stack.band(tier, least(tier));
  return stack.finish();
}
