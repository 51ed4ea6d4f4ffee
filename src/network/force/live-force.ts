/** A picture that gives way while one of its nodes is dragged. */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type Simulation,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import {graphOfEnds} from '../stress/graph-of-ends.js';
import type {Adjacency} from '../stress/adjacency.js';

export interface LiveInput {
  readonly count: number;
  readonly sources: ArrayLike<number>;
  readonly targets: ArrayLike<number>;
  /** Centres `[x0, y0, …]` in px, at rest. */
  readonly positions: Float64Array;
  readonly widths: Float64Array;
  readonly heights: Float64Array;
  /** `y` for tiers as bands: nodes keep their height; `radius` for tiers as rings: they keep their distance from `centre`. */
  readonly fixed?: 'y' | 'radius';
  readonly centre?: readonly [number, number];
}

/** Has no timer: whoever draws calls `tick` once a frame until `isAtRest`. */
export interface LiveForce {
  /** Takes hold of a node. */
  start(node: number): void;
  /** Moves the node that is held, px; within its tier where tiers are fixed. */
  move(x: number, y: number): void;
  /** Lets it go where it is; the rest comes to rest. */
  end(): void;
  /** One step; returns the positions, always the same array. */
  tick(): Float64Array;
  /** Nothing is held and nothing moves any more. */
  readonly isAtRest: boolean;
}

/** How warm it is while a node is held: enough for neighbours to follow, too little to stir up the rest. */
const WARMTH = 0.25;

/** Nodes farther than this many steps from the one held stay where they are. */
const FAR = 3;

/** How strongly nodes are drawn back to where they were. */
const HOME = [0, 0.05, 0.15, 0.4] as const;

interface LiveNode extends SimulationNodeDatum {
  readonly index: number;
  x: number;
  y: number;
  homeX: number;
  homeY: number;
  hold: number;
}

export function createLiveForce(input: LiveInput): LiveForce {
  return new Live(input);
}

class Live implements LiveForce {
  readonly #graph: Adjacency;
  readonly #positions: Float64Array;
  readonly #nodes: LiveNode[] = [];
  readonly #lengths = new Map<string, number>();
  #simulation: Simulation<LiveNode, SimulationLinkDatum<LiveNode>> | undefined;
  #held: LiveNode | undefined;

  constructor(readonly input: LiveInput) {
    this.#graph = graphOfEnds(input.count, input.sources, input.targets);
    this.#positions = input.positions.slice();
    for (let index = 0; index < input.count; index += 1) {
      const [x, y] = [input.positions[2 * index]!, input.positions[2 * index + 1]!];
      this.#nodes.push({index, x, y, homeX: x, homeY: y, hold: 1});
    }
  }

  get isAtRest(): boolean {
    return !this.#held && (!this.#simulation || this.#simulation.alpha() < 0.01);
  }

  start(node: number): void {
    const held = this.#nodes[node];
    if (!held) return;
    this.#release();
    this.#held = held;
    this.#simulation = this.#simulate(held);
    [held.fx, held.fy] = [held.x, held.y];
  }

  move(x: number, y: number): void {
    const held = this.#held;
    if (!held) return;
    [held.fx, held.fy] = this.#inTier(held, x, y);
  }

  end(): void {
    this.#release();
    this.#simulation?.alphaTarget(0);
  }

  tick(): Float64Array {
    if (this.isAtRest || !this.#simulation) return this.#positions;
    this.#simulation.tick();
    for (const node of this.#nodes) {
      if (node !== this.#held) [node.x, node.y] = this.#inTier(node, node.x, node.y);
      this.#positions[2 * node.index] = node.x;
      this.#positions[2 * node.index + 1] = node.y;
    }
    return this.#positions;
  }

  /** What was let go stays there, fixed until a node is taken again. */
  #release(): void {
    const held = this.#held;
    this.#held = undefined;
    if (typeof held?.fx !== 'number' || typeof held.fy !== 'number') return;
    [held.x, held.y] = [held.fx, held.fy];
  }

  #simulate(held: LiveNode): Simulation<LiveNode, SimulationLinkDatum<LiveNode>> {
    const {widths, heights} = this.input;
    const steps = this.#stepsFrom(held.index);
    for (const node of this.#nodes) {
      [node.homeX, node.homeY] = [node.x, node.y];
      const far = steps[node.index]!;
      node.hold = far < 0 || far > FAR ? 1 : HOME[far]!;
      const isStill = node.hold === 1;
      [node.fx, node.fy] = isStill ? [node.x, node.y] : [null, null];
    }
    const links = this.#links();
    return forceSimulation(this.#nodes)
      .stop()
      .randomSource(() => 0.5)
      .alpha(WARMTH)
      .alphaTarget(WARMTH)
      .force(
        'link',
        forceLink<LiveNode, SimulationLinkDatum<LiveNode>>(links)
          .distance((_, k) => this.#lengths.get(keyOf(links[k]!)) ?? 0)
          .strength(0.35),
      )
      .force('charge', forceManyBody<LiveNode>().strength(-20).distanceMax(200))
      .force(
        'collide',
        forceCollide<LiveNode>((node) => Math.min(widths[node.index]!, heights[node.index]!) / 2),
      )
      .force(
        'x',
        forceX<LiveNode>((node) => node.homeX).strength(({hold}) => hold),
      )
      .force(
        'y',
        forceY<LiveNode>((node) => node.homeY).strength(({hold}) => hold),
      );
  }

  /** Ties rest at the length they have when a node is taken. */
  #links(): SimulationLinkDatum<LiveNode>[] {
    const {count, offsets, targets} = this.#graph;
    const links: SimulationLinkDatum<LiveNode>[] = [];
    for (let i = 0; i < count; i += 1)
      for (let k = offsets[i]!; k < offsets[i + 1]!; k += 1) {
        const j = targets[k]!;
        if (j < i) continue;
        const [a, b] = [this.#nodes[i]!, this.#nodes[j]!];
        links.push({source: i, target: j});
        const [dx, dy] = [a.x - b.x, a.y - b.y];
        this.#lengths.set(`${i} ${j}`, Math.sqrt(dx * dx + dy * dy));
      }
    return links;
  }

  /** Steps up to `FAR`; −1 beyond. */
  #stepsFrom(node: number): Int8Array {
    const {count, offsets, targets} = this.#graph;
    const steps = new Int8Array(count).fill(-1);
    steps[node] = 0;
    const queue = [node];
    for (const at of queue) {
      if (steps[at]! >= FAR) break;
      for (const other of targets.subarray(offsets[at], offsets[at + 1])) {
        if (steps[other] !== -1) continue;
        steps[other] = steps[at]! + 1;
        queue.push(other);
      }
    }
    return steps;
  }

  /** The nearest place in the node's own tier. */
  #inTier(node: LiveNode, x: number, y: number): [number, number] {
    const {fixed, centre = [0, 0], positions} = this.input;
    const [ownX, ownY] = [positions[2 * node.index]!, positions[2 * node.index + 1]!];
    if (fixed === 'y') return [x, ownY];
    if (fixed !== 'radius') return [x, y];
    const radius = lengthOf(ownX - centre[0], ownY - centre[1]);
    const away = lengthOf(x - centre[0], y - centre[1]);
    if (away === 0) return [ownX, ownY];
    const part = radius / away;
    return [centre[0] + (x - centre[0]) * part, centre[1] + (y - centre[1]) * part];
  }
}

const lengthOf = (x: number, y: number): number => Math.sqrt(x * x + y * y);

/** d3-force puts nodes in place of their numbers once it has begun. */
function keyOf({source, target}: SimulationLinkDatum<LiveNode>): string {
  const number = (end: string | number | LiveNode): number =>
    typeof end === 'object' ? end.index : Number(end);
  return `${number(source)} ${number(target)}`;
}
