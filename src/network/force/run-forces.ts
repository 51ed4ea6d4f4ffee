/** Forces of one's own over a finished picture. */

export interface ForceState {
  readonly count: number;
  /** Where nodes are, `[x0, y0, …]`, px. */
  readonly places: Float64Array;
  /** How far each node is to go in this step, `[dx0, dy0, …]`, px; a force adds to it. */
  readonly pushes: Float64Array;
  /** From 1 in the first step towards 0. */
  readonly warmth: number;
}

/** Called once a step; adds to `pushes`. What it keeps between steps is its own. */
export type Force = (state: ForceState) => void;

export interface ForceRun {
  /** Steps; 120 by default. */
  readonly steps?: number;
  /** Longest way of a node in the first step, px; it shrinks with the warmth. 12 by default. */
  readonly longest?: number;
}

/**
 * Lets forces act on places for a fixed number of steps, each node going at most a way that shrinks evenly. Gives new
 * places and leaves those given alone. Nothing keeps nodes apart here: as anchors of a free layout they are parted again.
 * @param places `[x0, y0, …]`, px
 * @throws RangeError where a force makes a push that is not a finite number
 */
export function runForces(
  places: Float64Array,
  forces: readonly Force[],
  {steps = 120, longest = 12}: ForceRun = {},
): Float64Array {
  const now = places.slice();
  const pushes = new Float64Array(now.length);
  for (let step = 0; step < steps; step += 1) {
    const warmth = 1 - step / steps;
    pushes.fill(0);
    for (const force of forces) force({count: now.length / 2, places: now, pushes, warmth});
    move(now, pushes, longest * warmth);
  }
  return now;
}

function move(places: Float64Array, pushes: Float64Array, longest: number): void {
  for (let i = 0; i < places.length; i += 2) {
    const [dx, dy] = [pushes[i]!, pushes[i + 1]!];
    const length = Math.sqrt(dx * dx + dy * dy);
    if (!Number.isFinite(length)) throw new RangeError(`Node ${i / 2} is pushed by ${dx}, ${dy}.`);
    const part = length > longest ? longest / length : 1;
    places[i]! += dx * part;
    places[i + 1]! += dy * part;
  }
}
