/** Own generator, so that the same feed gives the same picture in every engine: sfc32 (PractRand's small fast counter). */

/** A source of numbers in [0, 1). */
export type Random = () => number;

/**
 * A generator from a 32-bit seed. Twelve rounds are thrown away, as its author advises, so that near seeds part.
 * @see Chris Doty-Humphrey, PractRand, sfc
 */
export function seededRandom(seed: number): Random {
  let a = 0;
  let b = seed | 0;
  let c = 0x9e3779b9 | 0;
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
  for (let round = 0; round < 12; round += 1) next();
  return next;
}

/** Puts numbers into a random order, in place (Fisher and Yates). */
export function shuffle(numbers: Int32Array | Uint32Array, random: Random): void {
  for (let i = numbers.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const held = numbers[i] ?? 0;
    numbers[i] = numbers[j] ?? 0;
    numbers[j] = held;
  }
}
