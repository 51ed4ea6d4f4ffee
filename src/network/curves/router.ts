/**
 * Ties as smooth curves that keep clear of every box, name and plate: of many gently bowed curves the calmest clear one;
 * where there is none, a way around on a grid, softened.
 */
import {arrowHead} from './arrow-head.js';
import {apart, bowed, lengthOf, sampled, straight, type Cubic, type Point} from './cubic.js';
import {DrawnLines} from './drawn-lines.js';
import {clipped, type End} from './ends.js';
import {squareCurves} from './square-curves.js';
import {GridPaths} from './grid-path.js';
import type {Obstacles} from './obstacles.js';
import {rounded, tightened} from './soften.js';
import type {Box} from '../types.js';

export interface Route {
  readonly line: readonly Cubic[];
  readonly points: readonly Point[];
  /** The two barbs and the tip, in drawing order. */
  readonly head?: readonly Point[];
  /** Where there was no way for its width: what would fit. */
  readonly widest?: number;
}

export interface RouteStyle {
  readonly arrow?: boolean;
  /** Half the width of what is drawn. */
  readonly half?: number;
  /** The first pair of bows to try; a tie beside another one between the same two begins with another. */
  readonly lean?: number;
  /** How much more than usual a bend costs; with it no curve is made to meet a side squarely. */
  readonly calm?: number;
  /** May leave the circle that all others stay in. */
  readonly isOutside?: boolean;
  /** Curves that are tried before all others, from middle to middle. */
  readonly first?: readonly Cubic[];
}

type Bow = readonly [number, number];

const EVEN = [0, 0.1, -0.1, 0.2, -0.2, 0.32, -0.32, 0.48, -0.48, 0.7, -0.7, 1, -1];
const BOWS: readonly Bow[] = [
  ...EVEN.map((bow): Bow => [bow, bow]),
  ...[0.25, -0.25, 0.5, -0.5, 0.8, -0.8].flatMap((bow): Bow[] => [
    [bow, 0],
    [0, bow],
    [bow, -bow],
    [bow, -bow / 2],
    [-bow / 2, bow],
    [bow, bow * 2],
    [bow * 2, bow],
  ]),
];

/** Margins from obstacles, in em: of a curve, of a way around, of its corners. */
const CLEAR = 0.4;
const CLOSE = 0.22;
const AROUND = 0.2;
const CORNER = 0.12;

/** Gaps between a line and the mark it ends at, in em; longer ones where the arrow would touch something. */
const TAIL = 0.07;
const TIPS = [0.16, 0.4, 0.75];

/** Farthest place of a mark from its middle. */
const reachOf = ({x, y, box, radius}: End): number =>
  radius ??
  Math.max(x - box.x, box.x + box.width - x) + Math.max(y - box.y, box.y + box.height - y);

export class Router {
  readonly drawn = new DrawnLines();
  readonly #grids = new Map<number, GridPaths>();

  constructor(
    readonly obstacles: Obstacles,
    readonly em: number,
    /** Radius around the origin that lines leave only where they must. */
    readonly reach = Infinity,
  ) {}

  /** The line of a tie; undefined where the two marks leave no room between them. */
  route(a: End, b: End, style: RouteStyle = {}): Route | undefined {
    return (
      this.#curve(a, b, style, CLEAR) ??
      this.#curve(a, b, style, CLOSE) ??
      this.#around(a, b, style) ??
      this.#curve(a, b, {...style, isOutside: true}, CLOSE) ??
      this.#short(a, b, style)
    );
  }

  /** Makes later lines cross this one as rarely as possible and not run along it. */
  draw(a: End, b: End, route: Route): void {
    this.drawn.add(a.id, b.id, route.points);
    for (const grid of this.#grids.values()) grid.use(route.points);
  }

  #curve(a: End, b: End, style: RouteStyle, clear: number): Route | undefined {
    let best: Route | undefined;
    let least = Infinity;
    const shortest = apart([a.x, a.y], [b.x, b.y]) - reachOf(a) - reachOf(b) - this.em * 2;
    const look = (curve: Cubic, bend: number): void => {
      const extra = bend * this.em * (style.calm ?? 1);
      if (Math.max(0, shortest) + extra >= least) return;
      const route = this.#finished([curve], a, b, style, clear * this.em);
      if (!route || this.#strays(route.points, style)) return;
      const total = this.#cost(route, a, b) + extra;
      if (total < least) [best, least] = [route, total];
    };
    (style.first ?? []).forEach((curve, k) => look(curve, 0.4 * k));
    if (best) return best;
    const lean = style.lean ?? 0;
    for (const [first, second] of BOWS) {
      const twist = (first * second < 0 ? 7 : 3) * Math.abs(first - second);
      const bend = 2.5 * (Math.abs(first) + Math.abs(second)) + twist;
      look(bowed([a.x, a.y], [b.x, b.y], first + lean, second + lean), bend);
    }
    if (style.calm === undefined && (style.half ?? 0) === 0)
      squareCurves(a, b).forEach((curve) => look(curve, 2));
    return best;
  }

  /** Whether a line leaves the circle that it should stay in. */
  #strays(points: readonly Point[], style: RouteStyle): boolean {
    if (style.isOutside === true) return false;
    return points.some(([x, y]) => x * x + y * y > this.reach * this.reach);
  }

  #cost(route: Route, a: End, b: End): number {
    const {points} = route;
    return (
      lengthOf(points) +
      this.em * 2.5 * this.drawn.crossings(points) +
      4 * this.drawn.besides(a.id, b.id, points, this.em * 4)
    );
  }

  #finished(
    full: readonly Cubic[],
    a: End,
    b: End,
    style: RouteStyle,
    margin: number,
  ): Route | undefined {
    const skip = new Set([a.id, b.id]);
    // The corners of a round mark's box are no part of it.
    const round = new Set([a, b].flatMap(({id, radius = 0}) => (radius > 1 ? [id] : [])));
    for (const tip of style.arrow === true ? TIPS : [TAIL]) {
      const line = clipped(full, a, b, [TAIL * this.em, tip * this.em]);
      if (!line) return undefined;
      const points = sampled(line);
      if (this.obstacles.areHit(points, margin + (style.half ?? 0), skip)) return undefined;
      if (this.obstacles.areHit(points, 0, round)) continue;
      if (style.arrow !== true) return {line, points};
      const head = arrowHead(points, this.em);
      if (!this.obstacles.near(boxAround(head), 0.5)) return {line, points, head};
    }
    return undefined;
  }

  /** Ways around for the whole width, for half of it, for a line. */
  #around(a: End, b: End, style: RouteStyle): Route | undefined {
    const half = style.half ?? 0;
    for (const part of half > this.em * 0.1 ? [half, half / 2, this.em * 0.1] : [half]) {
      const route = this.#aroundAt(a, b, style, part);
      if (route) return part < half ? {...route, widest: 2 * part} : route;
    }
    return undefined;
  }

  #grid(half: number): GridPaths {
    // Few grids serve all widths: half a line's width, in steps of a quarter em.
    const step = Math.ceil(half / this.em / 0.25) * 0.25;
    const grid =
      this.#grids.get(step) ??
      new GridPaths(this.obstacles, this.em * 0.375, this.em * (AROUND + step), this.reach);
    this.#grids.set(step, grid);
    return grid;
  }

  #aroundAt(a: End, b: End, style: RouteStyle, half: number): Route | undefined {
    const {em} = this;
    const way = this.#grid(half).find(a, b);
    if (!way) return undefined;
    const skip = new Set([a.id, b.id]);
    const isClear = (margin: number) => (points: readonly Point[]) =>
      !this.obstacles.areHit(points, em * margin + half, skip);
    const points = tightened(way, isClear(AROUND * 0.98));
    const soft = (most: number): Cubic[] =>
      rounded(points, most, (curve) => isClear(CORNER)(sampled([curve])));
    const thin = {...style, half};
    for (const most of [12, 3, 1, 0.2]) {
      const route = this.#finished(soft(em * most), a, b, thin, em * CORNER * 0.9);
      if (route) return route;
    }
    return style.arrow === true ? this.#anyHead(soft(em * 0.2), a, b, thin) : undefined;
  }

  /** Where the arrow has no room of its own the line at least keeps clear. */
  #anyHead(line: readonly Cubic[], a: End, b: End, style: RouteStyle): Route | undefined {
    const plain = this.#finished(line, a, b, {...style, arrow: false}, 0);
    return plain && {...plain, head: arrowHead(plain.points, this.em)};
  }

  /** Nothing is clear: a straight line is at least short. */
  #short(a: End, b: End, style: RouteStyle): Route | undefined {
    const gaps = [
      TAIL * this.em,
      style.arrow === true ? TIPS[0]! * this.em : TAIL * this.em,
    ] as const;
    const line = clipped([straight([a.x, a.y], [b.x, b.y])], a, b, gaps);
    if (!line) return undefined;
    const points = sampled(line);
    return style.arrow === true ? {line, points, head: arrowHead(points, this.em)} : {line, points};
  }
}

function boxAround(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return {x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y};
}
