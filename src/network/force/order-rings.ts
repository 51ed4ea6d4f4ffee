import {orderTiers} from './order-tiers.js';
import type {TierInput} from './tier-graph.js';

export interface RingOrder {
  /** Angle of each node in turns, 0 to 1; the nodes of a ring stand evenly. */
  readonly turn: Float64Array;
  /** The nodes of each ring in the direction of rising angles. */
  readonly layers: readonly Int32Array[];
  /** Crossings of ties that run to their ends the shorter way round, evenly over the rings they pass. */
  readonly crossings: number;
}

const MOST_ROUNDS = 8;

/** Ties times nodes that are looked at in all rounds together, at most. */
const WORK = 40_000_000;

/**
 * Orders nodes around rings, tier 0 innermost, so that few ties cross: begins with the order in a row, then turns rings
 * against each other and swaps neighbours on a ring as long as that saves crossings.
 * @see Bachmaier, A radial adaptation of the Sugiyama framework (TVCG 2007)
 */
export function* orderRings(input: TierInput): Generator<undefined, RingOrder> {
  const {layers} = yield* orderTiers(input);
  const rings = new Rings(input, layers);
  let budget = WORK;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let gained = 0;
    for (let ring = 0; ring < layers.length; ring += 1) {
      gained += rings.turn(ring);
      yield;
      for (let at = 0; at < layers[ring]!.length && budget > 0; at += 1) {
        gained += rings.swap(ring, at);
        budget -= rings.ties;
        if (at % 16 === 0) yield;
      }
    }
    if (gained === 0 || budget <= 0) break;
  }
  return {turn: rings.angle, layers: rings.layers, crossings: rings.crossings()};
}

/** Turns of a ring that are tried in each round. */
const TURNS = 12;

class Rings {
  readonly angle: Float64Array;
  readonly layers: Int32Array[];
  readonly ties: number;
  readonly #inner: number[] = [];
  readonly #outer: number[] = [];
  readonly #touching: number[][] = [];
  /** Turn of the first node of each ring, in places. */
  readonly #shift: number[];

  constructor(
    readonly input: TierInput,
    layers: readonly Int32Array[],
  ) {
    this.layers = layers.map((layer) => layer.slice());
    this.angle = new Float64Array(input.count);
    this.#shift = layers.map(() => 0.5);
    for (let node = 0; node < input.count; node += 1) this.#touching.push([]);
    for (let k = 0; k < input.sources.length; k += 1) {
      let [a, b] = [input.sources[k]!, input.targets[k]!];
      if (input.tiers[a] === input.tiers[b]) continue;
      if (input.tiers[a]! > input.tiers[b]!) [a, b] = [b, a];
      this.#touching[a]!.push(this.#inner.length);
      this.#touching[b]!.push(this.#inner.length);
      this.#inner.push(a);
      this.#outer.push(b);
    }
    this.ties = this.#inner.length;
    this.layers.forEach((_, ring) => this.#set(ring));
  }

  #set(ring: number): void {
    const layer = this.layers[ring]!;
    layer.forEach((node, at) => {
      const turn = (at + this.#shift[ring]!) / layer.length;
      this.angle[node] = turn - Math.floor(turn);
    });
  }

  crossings(): number {
    let sum = 0;
    for (let e = 0; e < this.ties; e += 1) for (let f = 0; f < e; f += 1) sum += this.#cross(e, f);
    return sum;
  }

  /** Turns a ring to where it crosses least; a tie to the ring may change its way round. */
  turn(ring: number): number {
    const own = new Set([...this.layers[ring]!].flatMap((node) => this.#touching[node]!));
    const cost = (): number => {
      let sum = 0;
      for (const e of own)
        for (let f = 0; f < this.ties; f += 1) if (!own.has(f) || f < e) sum += this.#cross(e, f);
      return sum;
    };
    const before = cost();
    let [least, best] = [before, this.#shift[ring]!];
    const home = best;
    const size = this.layers[ring]!.length;
    for (let k = 1; k < TURNS && own.size * this.ties < WORK / 400; k += 1) {
      this.#shift[ring] = home + (k * size) / TURNS;
      this.#set(ring);
      const after = cost();
      if (after < least) [least, best] = [after, this.#shift[ring]];
    }
    this.#shift[ring] = best;
    this.#set(ring);
    return before - least;
  }

  /** Swaps a node with the next one on its ring where that saves crossings. */
  swap(ring: number, at: number): number {
    const layer = this.layers[ring]!;
    const next = (at + 1) % layer.length;
    if (layer.length < 2) return 0;
    const [a, b] = [layer[at]!, layer[next]!];
    const before = this.#around(a, b);
    this.#exchange(a, b);
    const after = this.#around(a, b);
    if (after < before) {
      layer[at] = b;
      layer[next] = a;
      return before - after;
    }
    this.#exchange(a, b);
    return 0;
  }

  #exchange(a: number, b: number): void {
    const angle = this.angle[a]!;
    this.angle[a] = this.angle[b]!;
    this.angle[b] = angle;
  }

  /** Crossings of the ties of two nodes of one ring, each once. */
  #around(a: number, b: number): number {
    const own = [...this.#touching[a]!, ...this.#touching[b]!];
    let sum = 0;
    own.forEach((e, k) => {
      for (let f = 0; f < this.ties; f += 1) if (f !== e) sum += this.#cross(e, f);
      for (const f of own.slice(0, k)) sum -= this.#cross(e, f);
    });
    return sum;
  }

  /** How often two ties cross on the rings that both pass: as lines on a cylinder, at each number of turns between them. */
  #cross(e: number, f: number): number {
    const {tiers} = this.input;
    const [a, b, c, d] = [this.#inner[e]!, this.#outer[e]!, this.#inner[f]!, this.#outer[f]!];
    if (a === c || b === d || a === d || b === c) return 0;
    const from = Math.max(tiers[a]!, tiers[c]!);
    const to = Math.min(tiers[b]!, tiers[d]!);
    if (from >= to) return 0;
    const start = this.#at(a, b, from) - this.#at(c, d, from);
    const end = this.#at(a, b, to) - this.#at(c, d, to);
    // The ties meet where their difference is a whole number of turns.
    return Math.abs(Math.floor(start) - Math.floor(end));
  }

  /** Where a tie passes a ring, in turns that go on beyond 1. */
  #at(inner: number, outer: number, ring: number): number {
    const {tiers} = this.input;
    const whole = this.angle[outer]! - this.angle[inner]!;
    const way = whole - Math.round(whole);
    const part = (ring - tiers[inner]!) / (tiers[outer]! - tiers[inner]!);
    return this.angle[inner]! + way * part;
  }
}
