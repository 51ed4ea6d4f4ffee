/** The ties of the rings as lines and ribbons, routed around everything. */
import {type Cubic, type Point} from '../curves/cubic.js';
import type {End} from '../curves/ends.js';
import {Obstacles} from '../curves/obstacles.js';
import {Router, type Route} from '../curves/router.js';
import type {Tie} from '../layout/item.js';
import type {Metrics} from '../layout/metrics.js';
import type {Steps} from '../../steps/steps.js';
import {angleOf, TURN} from '../math/trig.js';
import {UNIT_HALF} from './block-footprint.js';
import {DISC} from './footprints.js';
import type {RingsPlan} from './plan-rings.js';
import {around, COLUMN, partsOf, placeAt, type RingItem} from './ring-item.js';
import type {Seated} from './seat-rings.js';

export interface RoutedTie {
  readonly tie: Tie;
  readonly route: Route;
  /** Of a ribbon, px. */
  readonly width: number;
}

/** Width of a ribbon for each tie, and what all of a box or block may take, in em. */
const PER_TIE = 0.065;
const OF_BOX = 4.5;
const WIDEST = 1.3;

/** The outer line as points: ties neither run along it nor cross it without need. */
const circleOf = (radius: number): Point[] =>
  Array<number>(121)
    .fill(0)
    .map((_, k): Point => {
      const [x, y] = placeAt((k / 120) * TURN, radius);
      return [x, y];
    });

export class RingTies {
  readonly obstacles = new Obstacles();
  readonly router: Router;
  readonly #scale: number;
  readonly #ports = new Map<Tie, number>();

  constructor(
    readonly plan: RingsPlan,
    readonly seated: Seated,
    readonly m: Metrics,
  ) {
    this.#addObstacles();
    const reach = plan.outer < 0 ? Infinity : (seated.radii[plan.outer] ?? 0) + 1;
    this.router = new Router(this.obstacles, m.em, reach);
    if (plan.outer >= 0) this.router.drawn.add('', '', circleOf(reach - 1));
    this.#scale = this.#scaleOf();
    for (const seat of plan.seats.values()) if (seat.seating === 'block') this.#setPorts(seat);
  }

  /** Short ones first, parents before all: they make the spine. */
  *route(): Steps<readonly RoutedTie[]> {
    const out: RoutedTie[] = [];
    const between = new Map<string, number>();
    for (const tie of [...this.plan.lines].sort(
      (a, b) => this.#rank(a) - this.#rank(b) || a.index - b.index,
    )) {
      const pair = [tie.a.index, tie.b.index].sort((a, b) => a - b).join(' ');
      const beside = between.get(pair) ?? 0;
      between.set(pair, beside + 1);
      const routed = this.#routeOne(tie, beside);
      if (routed) out.push(routed);
      yield undefined;
    }
    return out;
  }

  #routeOne(tie: Tie, beside: number): RoutedTie | undefined {
    const {a, b} = this.#endsOf(tie);
    const kind = tie.edges[0]?.kind;
    const width = tie.ribbon ? Math.max(0.8, tie.edges.length * this.#scale) : 0;
    const style = {
      arrow: !tie.ribbon && kind !== 'membership' && kind !== 'parent',
      half: width / 2,
      lean: beside === 0 ? 0 : (beside % 2 === 0 ? -0.14 : 0.14) * Math.ceil(beside / 2),
      isOutside: [tie.a, tie.b].some((item) => this.plan.table.outsiders.has(item)),
      first: tie.ribbon ? this.#radial(a, b) : [],
    };
    const route = this.router.route(a, b, style);
    if (!route) return undefined;
    this.router.draw(a, b, route);
    return {tie, route, width: Math.min(width, route.widest ?? width)};
  }

  /** Membership runs from partner to committee in the feed, a line from the committee outwards. */
  #endsOf(tie: Tie): {a: End; b: End} {
    const isTurned = tie.ribbon ? tie.a.kind === 'block' : tie.edges[0]?.to === tie.a.id;
    const [from, to] = isTurned ? [tie.b, tie.a] : [tie.a, tie.b];
    const [a, b] = [this.plan.seats.get(from), this.plan.seats.get(to)];
    const atTable = (one?: RingItem, other?: RingItem): End | undefined =>
      one && other && this.#isHead(one) && other.seating === 'corner'
        ? this.#atTable(other, one)
        : undefined;
    return {
      a: atTable(a, b) ?? this.#end(from.id, a, tie),
      b: atTable(b, a) ?? this.#end(to.id, b, tie),
    };
  }

  #end(id: string, seat: RingItem | undefined, tie: Tie): End {
    const {em, sign} = this.m;
    const [x, y] = [seat?.x ?? 0, seat?.y ?? 0];
    if (!seat) return {id, x, y, box: around(x, y, 1)};
    if (seat.seating === 'block') return this.#port(seat, tie);
    if (seat.seating === 'table')
      return {id, x, y, box: around(x, y, em * DISC), radius: em * DISC};
    if (seat.seating === 'box') {
      const {half, above, below} = seat.item;
      return {id, x, y, box: {x: x - half, y: y - above, width: 2 * half, height: above + below}};
    }
    return {id, x, y, box: around(x, y, sign * 1.3), radius: sign * 1.86};
  }

  #isHead = (seat: RingItem): boolean => seat.item === this.plan.table.body;

  /** An outsider's tie to the body whose table it is ends at the line, between two seats. */
  #atTable(outsider: RingItem, body: RingItem): End {
    const radius = this.seated.radii[body.ring] ?? 0;
    const {items} = this.plan.rings[body.ring]!;
    const angles = [0, ...items.map(({angle}) => angle), TURN];
    const wanted = angleOf(-outsider.x, -outsider.y);
    const turned = wanted < 0 ? wanted + TURN : wanted;
    const middles = angles.slice(1).map((angle, k) => (angle + angles[k]!) / 2);
    const nearest = middles.reduce((best, angle) =>
      Math.abs(angle - turned) < Math.abs(best - turned) ? angle : best,
    );
    const [x, y] = placeAt(nearest, radius);
    return {id: body.item.id, x, y, box: around(x, y, 0.1), radius: 0.1};
  }

  #port(seat: RingItem, tie: Tie): End {
    const radius = this.seated.radii[seat.ring] ?? 0;
    const [x, y] = placeAt(this.#ports.get(tie) ?? seat.angle, radius - this.m.em * 0.55);
    return {id: seat.item.id, x, y, box: around(x, y, 0.1), radius: 0.1};
  }

  /** Ribbons of a block side by side on its inner edge, in the order of their other ends. */
  #setPorts(seat: RingItem): void {
    const radius = this.seated.radii[seat.ring] ?? 1;
    const columns = Math.ceil((seat.item.block?.members.length ?? 0) / COLUMN);
    const own = this.plan.lines.filter((tie) => tie.a === seat.item || tie.b === seat.item);
    const aside = (tie: Tie): number => {
      const other = this.plan.seats.get(tie.a === seat.item ? tie.b : tie.a);
      if (!other) return 0;
      const turn = angleOf(-(other.x - seat.x), -(other.y - seat.y)) - seat.angle - TURN / 2;
      return -(turn - TURN * Math.round(turn / TURN));
    };
    const sorted = [...own].sort((a, b) => aside(a) - aside(b) || a.index - b.index);
    const widths = sorted.map((tie) => tie.edges.length * this.#scale + 2);
    const total = widths.reduce((sum, width) => sum + width, 0);
    const room = Math.max(columns * this.m.unit, this.m.em * 2);
    const fit = Math.min(1, room / (total || 1));
    let sum = (-total * fit) / 2;
    sorted.forEach((tie, k) => {
      const width = (widths[k] ?? 0) * fit;
      this.#ports.set(tie, seat.angle + (sum + width / 2) / radius);
      sum += width;
    });
  }

  /** Curves that come to a block straight from the middle. */
  #radial(a: End, b: End): Cubic[] {
    const out: Cubic[] = [];
    const start: Point = [a.x, a.y];
    const end: Point = [b.x, b.y];
    for (const inwards of [0.25, 0.4, 0.12, 0.55]) {
      for (const share of [0.3, 0.5, 0.15]) {
        const handle: Point = [
          a.x + (b.x * (1 - inwards) - a.x) * share,
          a.y + (b.y * (1 - inwards) - a.y) * share,
        ];
        out.push([start, handle, [b.x * (1 - inwards), b.y * (1 - inwards)], end]);
      }
    }
    return out;
  }

  #rank(tie: Tie): number {
    const [a, b] = [this.plan.seats.get(tie.a), this.plan.seats.get(tie.b)];
    if (!a || !b) return 0;
    const [dx, dy] = [a.x - b.x, a.y - b.y];
    const spine = tie.edges[0]?.kind === 'parent' ? 0 : 1e5;
    return spine + Math.sqrt(dx * dx + dy * dy) - tie.edges.length * 20;
  }

  #scaleOf(): number {
    const {em} = this.m;
    let scale = em * PER_TIE;
    for (const [item, seat] of this.plan.seats) {
      const ribbons = this.plan.lines.filter(
        (tie) => tie.ribbon && (tie.a === item || tie.b === item),
      );
      const sum = ribbons.reduce((total, tie) => total + tie.edges.length, 0);
      if (sum === 0) continue;
      const columns = Math.ceil((item.block?.members.length ?? 0) / COLUMN);
      const room = seat.seating === 'block' ? Math.max(2, columns * 0.9) : OF_BOX;
      const most = Math.max(...ribbons.map((tie) => tie.edges.length));
      scale = Math.min(scale, (em * room) / sum, (em * WIDEST) / most);
    }
    return scale;
  }

  #addObstacles(): void {
    const half = this.m.unit * UNIT_HALF;
    for (const [item, seat] of this.plan.seats) {
      const print = this.footprint(seat);
      if (print.rim)
        for (const box of partsOf({...print, names: [], apron: []}, half))
          this.obstacles.add(item.id, box);
      else this.obstacles.add(item.id, print.mark);
      for (const name of print.names) this.obstacles.add(`${item.id} name`, name);
    }
    this.seated.plates.forEach((plate, k) => this.obstacles.add(`plate ${k}`, plate));
  }

  footprint(seat: RingItem): ReturnType<RingItem['footprint']> {
    const radius = this.seated.radii[seat.ring] ?? 0;
    if (seat.seating !== 'corner') return seat.footprint(seat.angle, radius);
    const at = seat.footprint(0, 0);
    const move = <T extends {readonly x: number; readonly y: number}>(one: T): T => ({
      ...one,
      x: one.x + seat.x,
      y: one.y + seat.y,
    });
    return {mark: move(at.mark), names: at.names.map(move), lines: () => at.lines().map(move)};
  }
}
