/** Where everything wants to stand from left to right: partners evenly, boxes over those they are tied to. */
import {fanOf, offsetOf, passingOffset, type Fans} from '../routing/ports.js';
import type {Columns} from './columns.js';
import {passagesOf, type Element} from './elements.js';
import {isLevel, lowerOf, upperOf, type Item, type Tie} from './item.js';
import {Pace, type Steps} from '../../steps/steps.js';
import type {Row} from './rows.js';
import {solveColumns} from './solve-columns.js';
import {straighten} from './straighten.js';

const ROUNDS = 16;

/** Large drawings get fewer rounds: each one costs more, and shows less. */
const MANY_COLUMNS = 200;
const FEW_ROUNDS = 5;

/** Bends of less than this many em are taken out where that is possible. */
const KINK = 3;

/** Part of the way to its wish that a column moves in a round; all of it would make pairs change places forever. */
const DAMPING = 0.6;

/** From this many signs on, a row of partners is spread evenly over the width. */
const SPREAD = 5;

/** Ties between two pauses. */
const SHARE = 200;

/** How much bends of ribbons matter against bends of tracks. */
const RIBBON = 0.3;

/** Two columns that a tie would like to see in one line: `a` plus its offset over `b` plus its own. */
interface Spring {
  readonly a: number;
  readonly b: number;
  /** Wanted place of b minus wanted place of a. */
  readonly shift: number;
  readonly weight: number;
}

const layerKey = (item: Item): string =>
  `${item.tier} ${item.kind === 'box' ? 'box' : 'sign'} ${item.layer}`;

function byLayer(items: readonly Item[]): readonly (readonly Item[])[] {
  const layers = new Map<string, Item[]>();
  for (const item of items) {
    const layer = layers.get(layerKey(item));
    if (layer) layer.push(item);
    else layers.set(layerKey(item), [item]);
  }
  return [...layers.values()].map((layer) => layer.sort((a, b) => a.order - b.order));
}

/** Evenly over the width, in order, each with room for its own name. */
function even(layer: readonly Item[], left: number, right: number): Map<Item, number> {
  const places = new Map<Item, number>();
  const first = layer[0]?.half ?? 0;
  const last = layer[layer.length - 1]?.half ?? 0;
  const inset = Math.max(0, (right - left) / layer.length / 2 - Math.max(first, last)) * 0.5;
  const [start, end] = [left + first + inset, right - last - inset];
  layer.forEach((item, k) => {
    const part = layer.length === 1 ? 0.5 : k / (layer.length - 1);
    places.set(item, start + (end - start) * part);
  });
  return places;
}

const isSpread = (layer: readonly Item[]): boolean =>
  layer.length >= SPREAD && layer[0]?.kind !== 'box';

export interface Drawn {
  readonly ties: readonly Tie[];
  readonly direct: ReadonlySet<Tie>;
  readonly rows: readonly Row[];
  readonly fans: Fans;
  readonly elements: readonly (readonly Element[])[];
  readonly columns: Columns;
}

function* springsOf({ties, direct, rows, fans, elements, columns}: Drawn): Steps<Spring[]> {
  const pace = new Pace(SHARE);
  const columnAt = elements.map(
    (row) => new Map(row.map((element) => [element.item, columns.columnOf(element)])),
  );
  yield;
  const springs: Spring[] = [];
  for (const tie of ties) {
    if (direct.has(tie) || isLevel(tie)) continue;
    if (pace.isDue()) yield;
    const upper = upperOf(tie);
    const lower = lowerOf(tie);
    const out = offsetOf(fanOf(fans.bottom, upper), tie);
    const into = offsetOf(fanOf(fans.top, lower), tie);
    const stops = [{column: upper.index, at: out}];
    for (const {from, to, item} of passagesOf(tie, rows)) {
      for (let row = from; row <= to; row += 1) {
        stops.push({
          column: columnAt[row]?.get(item) ?? item.index,
          at: passingOffset(fans, item, tie),
        });
      }
    }
    stops.push({column: lower.index, at: into});
    for (let k = 1; k < stops.length; k += 1) {
      const [a, b] = [stops[k - 1]!, stops[k]!];
      if (a.column === b.column) continue;
      springs.push({a: a.column, b: b.column, shift: a.at - b.at, weight: tie.ribbon ? RIBBON : 1});
    }
  }
  return springs;
}

/** So much wider a drawing may get that would leave a strip of ground at its sides. */
const MOST_STRETCHED = 1.35;

/** Columns farther apart, in the same order, until the outermost reach the ends of the drawing. */
function stretched(columns: Columns, at: Float64Array): Float64Array {
  let [first, last] = [
    {at: 0, end: Infinity},
    {at: 0, end: -Infinity},
  ];
  for (let column = 0; column < columns.count; column += 1) {
    for (const {left, right} of columns.elementsOf(column)) {
      const own = at[column]!;
      if (own - left < first.end) first = {at: own, end: own - left};
      if (own + right > last.end) last = {at: own, end: own + right};
    }
  }
  const spare = columns.right - columns.left - (last.end - first.end);
  const extent = last.at - first.at;
  if (spare <= 0 || extent <= 0) return at;
  const factor = Math.min(MOST_STRETCHED, 1 + spare / extent);
  const start = columns.left + (first.at - first.end) + (spare - (factor - 1) * extent) / 2;
  return at.map((own) => start + (own - first.at) * factor);
}

class Placer {
  readonly #even = new Map<Item, number>();
  readonly #spread = new Set<Item>();
  readonly #springs: readonly Spring[];
  /** Columns with a spring. */
  readonly #pulled: ReadonlySet<number>;

  constructor(
    readonly drawn: Drawn,
    springs: readonly Spring[],
    readonly em: number,
  ) {
    const {columns} = drawn;
    for (const layer of byLayer(columns.items)) {
      for (const [item, at] of even(layer, columns.left, columns.right)) this.#even.set(item, at);
      if (isSpread(layer)) for (const item of layer) this.#spread.add(item);
    }
    this.#springs = springs;
    this.#pulled = new Set(this.#springs.flatMap(({a, b}) => [a, b]));
  }

  *run(): Steps<Float64Array> {
    const {columns} = this.drawn;
    yield;
    const pull = this.#pulls();
    const weight = [...pull].map((one, k) => (this.#isFree(k) ? 0.2 : Math.max(1, one)));
    const start: number[] = [];
    for (let k = 0; k < columns.count; k += 1) start.push(this.#evenly(k));
    let at = yield* solveColumns(columns, start, weight);
    const rounds = columns.count > MANY_COLUMNS ? FEW_ROUNDS : ROUNDS;
    for (let round = 0; round < rounds; round += 1) {
      at = yield* solveColumns(columns, this.#wishes(at, pull), weight);
      yield;
    }
    const tracks = this.#springs.filter((spring) => spring.weight === 1);
    yield* straighten(columns, at, tracks, KINK * this.em);
    return stretched(columns, at);
  }

  #evenly(column: number): number {
    return this.#even.get(this.drawn.columns.itemOf(column)) ?? 0;
  }

  #holds(column: number): boolean {
    return this.drawn.columns.isItem(column) && this.#spread.has(this.drawn.columns.itemOf(column));
  }

  #isFree(column: number): boolean {
    return !this.#pulled.has(column);
  }

  /** How strongly ties pull at each column, all together. */
  #pulls(): Float64Array {
    const pull = new Float64Array(this.drawn.columns.count);
    for (const {a, b, weight} of this.#springs) {
      pull[a] = pull[a]! + weight;
      pull[b] = pull[b]! + weight;
    }
    return pull;
  }

  #wishes(at: ArrayLike<number>, pull: ArrayLike<number>): number[] {
    const sum = new Float64Array(pull.length);
    for (const {a, b, shift, weight} of this.#springs) {
      sum[a] = sum[a]! + weight * (at[b]! - shift);
      sum[b] = sum[b]! + weight * (at[a]! + shift);
    }
    return [...sum].map((total, k) => {
      if (this.#holds(k) || pull[k] === 0) return this.#evenly(k);
      const mean = total / pull[k]!;
      return at[k]! + (mean - at[k]!) * DAMPING;
    });
  }
}

/** The middle of each column. */
export function* placeColumns(drawn: Drawn, em: number): Steps<Float64Array> {
  const springs = yield* springsOf(drawn);
  return yield* new Placer(drawn, springs, em).run();
}
