/** Which mark of a canvas the pointer is at, and what is lit around it. */
import type {PointCanvas} from '../../network/canvas/point-canvas.js';
import {lightAround, type PointLight} from '../../network/canvas/point-light.js';
import type {Emphasis, PointCloud} from '../../network/types.js';

export class PointGlow {
  #pointed: number | undefined;
  /** Whoever lets go of a choice sees the whole, though the pointer is still there. */
  #quiet: number | undefined;
  #held: PointLight | undefined;
  #lit: {readonly k?: number; readonly emphasis?: Emphasis} | undefined;

  get pointed(): number | undefined {
    return this.#pointed;
  }

  /** @returns whether the pointer is at another mark than before */
  point(k: number | undefined): boolean {
    if (k === this.#pointed) return false;
    this.#pointed = k;
    this.#quiet = undefined;
    return true;
  }

  /** A mark was pressed: it lights nothing until the pointer comes to it again. */
  press(k: number): void {
    this.#quiet = k;
  }

  /** Another picture, or none: nothing is pointed at, nothing held. */
  rest(): void {
    this.#pointed = undefined;
    this.#held = undefined;
  }

  /** What was lit means nothing on another canvas. */
  forget(): void {
    this.#lit = undefined;
  }

  /** What somebody drags is lit instead, until it is let go. */
  hold(light: PointLight | undefined, canvas: PointCanvas | undefined): void {
    this.#held = light;
    this.forget();
    canvas?.light(light);
  }

  /** Lights what the pointer or the focus is at; where something is chosen, that stays. */
  light(
    k: number | undefined,
    points: PointCloud | undefined,
    emphasis: Emphasis | undefined,
    canvas: PointCanvas | undefined,
  ): void {
    if (this.#held) return;
    const isFree = points !== undefined && emphasis !== undefined && emphasis.fade !== true;
    const key = isFree && k !== this.#quiet ? k : undefined;
    if (key === this.#lit?.k && emphasis === this.#lit?.emphasis) return;
    this.#lit = {k: key, emphasis};
    canvas?.light(points && key !== undefined ? lightAround(points, key, emphasis) : undefined);
  }
}
