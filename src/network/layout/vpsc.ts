/**
 * Separation constraints in one dimension: positions as near as possible to the wanted ones (weighted least squares)
 * that keep every `right ≥ left + gap`. Active-set method with rigid blocks, after Dwyer, Marriott and Stuckey, "Fast
 * node overlap removal" (2005). The constraints must have no cycle.
 */

import {finish, Pace, type Steps} from '../../steps/steps.js';

export interface Separation {
  readonly left: number;
  readonly right: number;
  readonly gap: number;
}

class Block {
  position = 0;
  #weight = 0;
  #pull = 0;
  readonly members: number[] = [];

  /** `shift` is what the member stands right of the block's position. */
  add(member: number, wanted: number, weight: number, shift: number): void {
    this.members.push(member);
    this.#weight += weight;
    this.#pull += weight * (wanted - shift);
    this.position = this.#pull / this.#weight;
  }
}

const TOLERANCE = 1e-7;

/** Separations looked at between two pauses. */
const SHARE = 60_000;

class Solver {
  readonly #block: Block[] = [];
  readonly #shift: Float64Array;
  readonly #active: boolean[];
  readonly #touching: number[][];
  readonly #multiplier: Float64Array;
  readonly #pace = new Pace(SHARE);

  constructor(
    readonly wanted: ArrayLike<number>,
    readonly weight: ArrayLike<number>,
    readonly separations: readonly Separation[],
  ) {
    const count = wanted.length;
    this.#shift = new Float64Array(count);
    this.#active = separations.map(() => false);
    this.#multiplier = new Float64Array(separations.length);
    this.#touching = [];
    for (let k = 0; k < count; k += 1) {
      this.#touching.push([]);
      this.#own(k);
    }
    separations.forEach(({left, right}, c) => {
      this.#touching[left]!.push(c);
      this.#touching[right]!.push(c);
    });
  }

  *solve(): Steps<Float64Array> {
    const most = 4 * (this.separations.length + this.wanted.length) + 16;
    yield* this.#satisfy(most);
    for (let round = 0; round < most && this.#release(); round += 1) {
      // Looking for what pulls costs about as much as four looks for what is too near.
      if (this.#pace.isDue(4 * this.separations.length)) yield;
      yield* this.#satisfy(most);
    }
    return Float64Array.from(this.wanted).map((_, k) => this.#at(k));
  }

  #own(member: number): void {
    const block = new Block();
    block.add(member, this.wanted[member]!, this.weight[member]!, 0);
    this.#block[member] = block;
    this.#shift[member] = 0;
  }

  #at(k: number): number {
    return this.#block[k]!.position + this.#shift[k]!;
  }

  #slack(c: number): number {
    const {left, right, gap} = this.separations[c]!;
    return this.#at(right) - this.#at(left) - gap;
  }

  *#satisfy(most: number): Steps<void> {
    for (let step = 0; step < most; step += 1) {
      if (this.#pace.isDue(this.separations.length)) yield;
      const c = this.#mostViolated();
      if (c < 0) return;
      const {left, right} = this.separations[c]!;
      if (this.#block[left] === this.#block[right] && !this.#cutBetween(left, right)) return;
      this.#join(c);
    }
  }

  #mostViolated(): number {
    let worst = -1;
    let least = -TOLERANCE;
    for (let c = 0; c < this.separations.length; c += 1) {
      if (this.#active[c]) continue;
      const slack = this.#slack(c);
      if (slack < least) {
        least = slack;
        worst = c;
      }
    }
    return worst;
  }

  #join(c: number): void {
    const {left, right, gap} = this.separations[c]!;
    const a = this.#block[left]!;
    const b = this.#block[right]!;
    this.#active[c] = true;
    const move = this.#shift[left]! + gap - this.#shift[right]!;
    for (const member of b.members) this.#moveInto(a, member, this.#shift[member]! + move);
  }

  #moveInto(block: Block, member: number, shift: number): void {
    this.#shift[member] = shift;
    this.#block[member] = block;
    block.add(member, this.wanted[member]!, this.weight[member]!, shift);
  }

  /** Walks the tree of active constraints from `start`; `visit` gets each constraint after all beyond it. */
  #walk(start: number, visit: (c: number, from: number, to: number) => void): void {
    const stack: {at: number; by: number; from: number; next: number}[] = [
      {at: start, by: -1, from: -1, next: 0},
    ];
    while (stack.length > 0) {
      const top = stack[stack.length - 1]!;
      const touching = this.#touching[top.at]!;
      if (top.next < touching.length) {
        const c = touching[top.next]!;
        top.next += 1;
        if (!this.#active[c] || c === top.by) continue;
        const {left, right} = this.separations[c]!;
        stack.push({at: left === top.at ? right : left, by: c, from: top.at, next: 0});
      } else {
        stack.pop();
        if (top.by >= 0) visit(top.by, top.from, top.at);
      }
    }
  }

  /** Lagrange multipliers of the active constraints of a block: how hard each one holds. */
  #multipliers(start: number): number[] {
    const seen: number[] = [];
    const pull = new Map<number, number>();
    const pullOf = (k: number): number =>
      (pull.get(k) ?? 0) + this.weight[k]! * (this.#at(k) - this.wanted[k]!);
    this.#walk(start, (c, from, to) => {
      const beyond = pullOf(to);
      this.#multiplier[c] = this.separations[c]!.right === to ? beyond : -beyond;
      pull.set(from, (pull.get(from) ?? 0) + beyond);
      seen.push(c);
    });
    return seen;
  }

  /** Splits one block where a constraint pulls instead of pushing; false when all blocks are at rest. */
  #release(): boolean {
    let weakest = -1;
    let least = -1e-5;
    for (const block of new Set(this.#block)) {
      for (const c of this.#multipliers(block.members[0]!)) {
        if (this.#multiplier[c]! < least) {
          least = this.#multiplier[c]!;
          weakest = c;
        }
      }
    }
    if (weakest < 0) return false;
    this.#split(weakest);
    return true;
  }

  #split(c: number): void {
    this.#active[c] = false;
    const {left, right} = this.separations[c]!;
    this.#rebuild(left);
    this.#rebuild(right);
  }

  #rebuild(start: number): void {
    const members: number[] = [start];
    this.#walk(start, (_c, _from, to) => members.push(to));
    const base = this.#shift[start]!;
    const block = new Block();
    for (const member of members) this.#moveInto(block, member, this.#shift[member]! - base);
  }

  /** Two ends of a violated constraint in one block: cut the weakest constraint on the path between them. */
  #cutBetween(left: number, right: number): boolean {
    this.#multipliers(left);
    let cut = -1;
    for (const {c, forward} of this.#path(left, right)) {
      if (forward && (cut < 0 || this.#multiplier[c]! < this.#multiplier[cut]!)) cut = c;
    }
    if (cut < 0) return false;
    this.#split(cut);
    return true;
  }

  #path(start: number, end: number): {c: number; forward: boolean}[] {
    const path: {c: number; forward: boolean}[] = [];
    let want = end;
    this.#walk(start, (c, from, to) => {
      if (to !== want) return;
      path.push({c, forward: this.separations[c]!.left === from});
      want = from;
    });
    return path;
  }
}

/**
 * @param wanted positions as wanted
 * @param weight how much each one insists, more than 0
 */
export function separateSteps(
  wanted: ArrayLike<number>,
  weight: ArrayLike<number>,
  separations: readonly Separation[],
): Steps<Float64Array> {
  return new Solver(wanted, weight, separations).solve();
}

/** The same in one go. */
export function separate(
  wanted: ArrayLike<number>,
  weight: ArrayLike<number>,
  separations: readonly Separation[],
): Float64Array {
  return finish(separateSteps(wanted, weight, separations));
}
