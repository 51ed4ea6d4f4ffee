/** Random numbers that are the same in every engine: whole numbers only, no sine, no logarithm. */

export interface Random {
  /** From 0 up to, but not including, 1. */
  next(): number;
  /** A whole number from 0 to `below - 1`; 0 where there is nothing to choose from. */
  below(below: number): number;
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number;
  chance(probability: number): boolean;
  pick<const L extends readonly [unknown, ...unknown[]]>(list: L): L[number];
  /** An index below `below`, the first ones far more often: few have much, many have little. */
  skewed(below: number): number;
  /** Up to `count` different members of a list, in the list's order. */
  some<T>(list: readonly T[], count: number): T[];
}

/** FNV-1a, 32 bits: a seed from a number and the name of a stream. */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
};

/** Chris Doty-Humphrey's sfc32 (PractRand): 128 bits of state, additions, shifts and rotations. */
const sfc32 = (seed: number): (() => number) => {
  let [a, b, c, counter] = [0, seed, 0x9e3779b9, 1];
  const step = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let round = 0; round < 15; round++) step();
  return step;
};

/** A stream of its own for each name, so that more of one kind of record leaves the others as they were. */
export function createRandom(seed: number, stream: string): Random {
  const step = sfc32(hash(`${seed}/${stream}`));
  const next = () => step() / 4294967296;
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    between: (from, to) => from + below(to - from + 1),
    chance: (probability) => next() < probability,
    pick: (list) => list[below(list.length)] ?? list[0],
    skewed: (limit) => {
      const part = next();
      return Math.floor(part * part * limit);
    },
    some: (list, count) => {
      const left = list.map((_, index) => index);
      while (left.length > Math.max(0, count)) left.splice(below(left.length), 1);
      return list.filter((_, index) => left.includes(index));
    },
  };
}
