/** Networks whose pictures are known: the same hash in every engine. For tests only. */
import {seededRandom} from '../stress/random.js';
import type {ForceInput} from './force-input.js';
import {freePositions} from './free-positions.js';
import {hashPositions} from './hash-positions.js';

/** Seed, number of nodes, hash of the positions. */
export const STORED: readonly (readonly [seed: number, count: number, hash: string])[] = [
  [1, 80, 'e3a02a6a501ab3c1'],
  [2, 400, 'd9ae323c43c89fff'],
  [3, 2500, '6e4cddfd4da68f74'],
];

/** Made anew from the seed. */
export function hashOf(seed: number, count: number): string {
  const steps = freePositions(made(seed, count));
  for (;;) {
    const step = steps.next();
    if (step.done === true) return hashPositions(step.value);
  }
}

function made(seed: number, count: number): ForceInput {
  const random = seededRandom(seed);
  const [sources, targets]: [number[], number[]] = [[], []];
  const tie = (a: number, b: number): void => {
    sources.push(a);
    targets.push(b);
  };
  for (let i = 1; i < count; i += 1) {
    if (random() > 0.02) tie(Math.floor((random() * i) / 4), i);
    if (random() < 0.4) tie(Math.floor((random() * i) / 2), i);
  }
  return {
    count,
    sources: Uint32Array.from(sources),
    targets: Uint32Array.from(targets),
    widths: Float64Array.from({length: count}).map(() => 20 + Math.floor(100 * random())),
    heights: Float64Array.from({length: count}).map(() => 20 + Math.floor(30 * random())),
    aspect: 1.5,
    seed,
  };
}
