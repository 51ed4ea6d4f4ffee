/** A mark of a cloud in somebody's hand, and those that give way. */
import {createLiveForce, type LiveForce, type LiveInput} from '../force/live-force.js';
import {anchorsOf} from '../scene/places-of.js';
import type {Anchors, PointCloud} from '../types.js';
import type {PointLight} from './point-light.js';
import {surroundingsOf, tiesAt} from './point-surroundings.js';

export class HeldPoints {
  readonly #marks: readonly number[];
  readonly #ties: readonly number[];
  readonly #points: PointCloud;
  readonly #live: LiveForce;

  /**
   * @param k index of the mark
   * @param isAlone no other follows it
   */
  constructor(points: PointCloud, k: number, isAlone: boolean) {
    this.#marks = isAlone ? [k] : surroundingsOf(points, k);
    this.#ties = tiesAt(points, new Set(this.#marks));
    this.#points = {...points, x: points.x.slice(), y: points.y.slice()};
    this.#live = createLiveForce(liveInput(this.#points, this.#marks, this.#ties));
    this.#live.start(0);
  }

  move([x, y]: readonly [number, number]): void {
    this.#live.move(x, y);
  }

  /** Where all are a frame later, to be lit over the rest. */
  tick(): PointLight {
    const places = this.#live.tick();
    this.#marks.forEach((mark, at) => {
      this.#points.x[mark] = places[2 * at]!;
      this.#points.y[mark] = places[2 * at + 1]!;
    });
    return {marks: this.#marks, ties: this.#ties, points: this.#points};
  }

  anchors(): Anchors {
    const {ids, x, y} = this.#points;
    const places = new Float64Array(2 * ids.length);
    ids.forEach((_, k) => places.set([x[k]!, y[k]!], 2 * k));
    return anchorsOf({ids, places});
  }
}

function liveInput(
  {x, y, radius, ends}: PointCloud,
  marks: readonly number[],
  ties: readonly number[],
): LiveInput {
  const at = new Map(marks.map((mark, k) => [mark, k]));
  const pairs = ties.flatMap((tie) => {
    const [a, b] = [at.get(ends[2 * tie]!), at.get(ends[2 * tie + 1]!)];
    return a === undefined || b === undefined ? [] : [[a, b] as const];
  });
  const sides = Float64Array.from(marks, (mark) => 2 * radius[mark]!);
  return {
    count: marks.length,
    sources: pairs.map(([a]) => a),
    targets: pairs.map(([, b]) => b),
    positions: Float64Array.from(marks.flatMap((mark) => [x[mark]!, y[mark]!])),
    widths: sides,
    heights: sides,
  };
}
