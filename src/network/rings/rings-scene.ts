/** The planned rings as a scene: everything moved from around the middle to its place in the picture. */
import {shapeOf} from '../../signs/shapes.js';
import type {Steps} from '../../steps/steps.js';
import {moved, pathOf, sampled, type Cubic, type Point} from '../curves/cubic.js';
import {VerbPlacer} from '../curves/verbs.js';
import {round, WEIGHT, type Metrics} from '../layout/metrics.js';
import {placed, rounded} from '../scene/make-marks.js';
import type {
  Box,
  Graph,
  Scene,
  SceneBlock,
  SceneEdge,
  SceneNode,
  SceneRibbon,
  SceneRing,
  TextLine,
} from '../types.js';
import {UNIT_HALF} from './block-footprint.js';
import {meetsCircle} from './circle.js';
import {DISC, IN_DISC} from './footprints.js';
import {plateText, type RingsPlan} from './plan-rings.js';
import {ribbonOutline} from './ribbon-outline.js';
import {around, hullOf, type RingItem} from './ring-item.js';
import type {RingTies, RoutedTie} from './ring-ties.js';
import type {Seated} from './seat-rings.js';
import {seatLine} from './seat-line.js';

type Verbs = ReadonlyMap<string, NonNullable<SceneEdge['label']>>;

interface Parts {
  readonly graph: Graph;
  readonly plan: RingsPlan;
  readonly seated: Seated;
  readonly ties: RingTies;
  readonly routed: readonly RoutedTie[];
  readonly m: Metrics;
}

/** Distance of everything from the edge of the picture, in em. */
const MARGIN = 0.9;

class Maker {
  #dx = 0;
  #dy = 0;

  constructor(readonly parts: Parts) {}

  *scene(): Steps<Scene> {
    const {plan, m, graph} = this.parts;
    const verbs = yield* this.#verbs();
    const frame = this.#frame([...verbs.values()].map(({box}) => box));
    const width = Math.max(m.width, frame.width);
    this.#dx = Math.round(Math.max(-frame.x, Math.min(width / 2, width - frame.x - frame.width)));
    this.#dy = Math.round(-frame.y);
    const seats = [...plan.seats.values()].sort(
      (a, b) => a.item.tier - b.item.tier || b.angle - a.angle || a.item.index - b.item.index,
    );
    const blocks = seats.filter((seat) => seat.item.block);
    return {
      layout: 'rings',
      width: round(Math.ceil(width)),
      height: round(Math.ceil(frame.height)),
      labelColumn: 0,
      bands: [],
      rings: graph.tiers.map((_, k) => this.#ring(k)),
      tiers: graph.tiers.map(({id}) => id),
      nodes: seats.flatMap((seat) => this.#marks(seat)),
      edges: [...this.#lines(verbs), ...this.#said()],
      blocks: blocks.map((seat) => this.#block(seat)),
      ribbons: this.#ribbons(),
    };
  }

  /** Verbs stay off the table's line. */
  #verbs(): ReturnType<VerbPlacer['place']> {
    const {ties, routed, seated, m, plan} = this.parts;
    const radius = plan.outer < 0 ? 0 : (seated.radii[plan.outer] ?? 0);
    const isOnLine = (box: Box): boolean => radius > 0 && meetsCircle(box, radius, 4);
    const placer = new VerbPlacer(ties.obstacles, ties.router.drawn, m, isOnLine);
    return placer.place(
      routed.flatMap(({tie, route}) => {
        const edge = tie.ribbon ? undefined : tie.edges[0];
        return edge
          ? [{edge, points: route.points, ...(route.head ? {head: route.head} : {})}]
          : [];
      }),
    );
  }

  #frame(verbs: readonly Box[]): Box {
    const {ties, routed, m} = this.parts;
    const lines = routed.flatMap(({route, width}) =>
      route.points.map(([x, y]) => around(x, y, width / 2 + 1)),
    );
    const edge = this.#edgeOf(this.parts.graph.tiers.length - 1);
    const all = hullOf([around(0, 0, edge), ...ties.obstacles.all, ...lines, ...verbs]);
    const pad = m.em * MARGIN;
    return {
      x: all.x - pad,
      y: all.y - pad,
      width: all.width + 2 * pad,
      height: all.height + 2 * pad,
    };
  }

  /** Half-way to the next ring; the last one ends on its line, or behind what stands on it. */
  #edgeOf(ring: number): number {
    const {seated, plan, m} = this.parts;
    const {radii} = seated;
    const own = radii[ring] ?? 0;
    const next = radii[ring + 1];
    if (next !== undefined) {
      const inner = own === 0 ? Math.max(0, -(seated.plates[0]?.y ?? 0) - m.em * 0.8) : own;
      return round((inner + next) / 2);
    }
    if (ring === plan.outer) return round(own);
    const reach = (plan.rings[ring]?.items ?? []).map((seat) => {
      const {mark} = seat.footprint(seat.angle, own);
      return own + Math.min(mark.width, mark.height) / 2 + m.em * 0.8;
    });
    return round(Math.max(own + m.em, ...reach));
  }

  #ring(k: number): SceneRing {
    const {graph, seated, plan, m} = this.parts;
    const tier = graph.tiers[k]!;
    const plate = this.#box(seated.plates[k]!);
    const size = m.em * 0.8125;
    const line: TextLine = {
      text: plateText(tier.label, m),
      x: round(plate.x + m.em * 2),
      y: round(plate.y + plate.height / 2 + size * 0.35),
      size: round(size),
      weight: WEIGHT.tier,
      anchor: 'start',
    };
    const side = m.em * 0.875;
    const mark = {
      x: plate.x + m.em * 0.7,
      y: plate.y + (plate.height - side) / 2,
      width: side,
      height: side,
    };
    return {
      tier: k,
      id: tier.id,
      label: tier.label,
      x: this.#dx,
      y: this.#dy,
      radius: round(seated.radii[k] ?? 0),
      edge: this.#edgeOf(k),
      plate,
      lines: [line],
      mark: rounded(mark),
      ...(k === plan.outer ? {table: plan.table.body?.id ?? ''} : {}),
    };
  }

  #marks(seat: RingItem): SceneNode[] {
    const {m} = this.parts;
    const print = this.parts.ties.footprint(seat);
    const {item} = seat;
    if (item.block) return item.block.counted ? [] : this.#units(seat, print.units?.() ?? []);
    if (!item.node) return [];
    const {node} = item;
    const isTable = seat.seating === 'table';
    const radius = isTable ? m.em * IN_DISC : item.kind === 'box' ? m.em * 0.5 : m.sign;
    const lines = placed(print.lines(), this.#dx, this.#dy);
    const [name] = print.names;
    const labelBox = name && this.#box(name);
    const isBox = item.kind === 'box';
    return [
      {
        id: node.id,
        form: isBox ? 'box' : 'sign',
        tier: item.tier,
        x: round(seat.x + this.#dx),
        y: round(seat.y + this.#dy),
        box: isTable ? this.#box(around(seat.x, seat.y, radius * 1.3)) : this.#box(print.mark),
        ...(isBox ? {} : {shape: shapeOf(node.slot)}),
        slot: isBox ? 0 : node.slot,
        radius: round(radius),
        group: isBox ? false : node.group,
        state: node.state,
        label: node.label,
        lines,
        ...(labelBox ? {labelBox} : {}),
        ...(isTable ? {disc: round(m.em * DISC)} : {}),
      },
    ];
  }

  #units({item}: RingItem, units: readonly Point[]): SceneNode[] {
    const {m} = this.parts;
    return (item.block?.members ?? []).map((node, k) => {
      const [x, y] = units[k] ?? [0, 0];
      return {
        id: node.id,
        form: 'unit',
        tier: item.tier,
        x: round(x + this.#dx),
        y: round(y + this.#dy),
        box: this.#box(around(x, y, m.unit * UNIT_HALF)),
        shape: shapeOf(node.slot),
        slot: node.slot,
        radius: round(m.em * 0.29),
        group: node.group,
        state: node.state,
        label: node.label,
        lines: [],
      };
    });
  }

  #block(seat: RingItem): SceneBlock {
    const print = this.parts.ties.footprint(seat);
    const {item} = seat;
    const {block} = item;
    const box = this.#box(print.mark);
    const part = print.part ?? {x: 0, y: 0, size: 0};
    return {
      id: item.id,
      tier: item.tier,
      slot: block?.slot ?? 0,
      label: block?.label ?? '',
      count: block?.members.length ?? 0,
      counted: block?.counted ?? false,
      box,
      lines: placed(print.lines(), this.#dx, this.#dy),
      members: block?.members.map(({id}) => id) ?? [],
      part: {x: round(part.x + this.#dx), y: round(part.y + this.#dy), size: round(part.size)},
      ...(block?.counted === true
        ? {bar: {...box, share: Math.round(block.share * 1000) / 1000}}
        : {}),
    };
  }

  #lines(verbs: Verbs): SceneEdge[] {
    return this.parts.routed.flatMap(({tie, route}): SceneEdge[] => {
      const edge = tie.ribbon ? undefined : tie.edges[0];
      if (!edge) return [];
      const {id, from, to, kind, state} = edge;
      const label = verbs.get(id);
      const common = {id, from, to, kind, state};
      const line = moved(route.line, this.#dx, this.#dy);
      return [
        {
          ...common,
          d: pathOf(line),
          points: sampled(line, 8).map(([x, y]): Point => [round(x), round(y)]),
          arrow: route.head !== undefined,
          ...(route.head ? {head: route.head.map(this.#point)} : {}),
          casing: kind === 'membership' ? to : kind === 'parent' ? to : id,
          ...(label
            ? {
                label: {
                  lines: placed(label.lines, this.#dx, this.#dy),
                  box: this.#box(label.box),
                  edges: label.edges,
                },
              }
            : {}),
        },
      ];
    });
  }

  /** Ties that the place says: along the table's line, or by being inside. */
  #said(): SceneEdge[] {
    const {plan, seated} = this.parts;
    const radius = seated.radii[plan.outer] ?? 0;
    const own = plan.table.body && plan.seats.get(plan.table.body);
    return [...plan.table.seats, ...plan.table.inside].flatMap((tie): SceneEdge[] => {
      const [edge] = tie.edges;
      if (!edge || !own) return [];
      const seat = plan.seats.get(tie.a === own.item ? tie.b : tie.a);
      const line: readonly Cubic[] =
        seat && plan.table.seats.has(tie) ? seatLine(own.item.half, seat.angle, radius) : [];
      const placedLine = moved(line, this.#dx, this.#dy);
      const {id, from, to, kind, state} = edge;
      return [
        {
          ...{id, from, to, kind, state},
          d: pathOf(placedLine),
          points: sampled(placedLine, 8).map(([x, y]): Point => [round(x), round(y)]),
          arrow: false,
          casing: to,
          said: line.length > 0 ? 'line' : 'inside',
        },
      ];
    });
  }

  #ribbons(): SceneRibbon[] {
    const ribbons = this.parts.routed.flatMap(({tie, route, width}): SceneRibbon[] => {
      if (!tie.ribbon) return [];
      const line = moved(route.line, this.#dx, this.#dy);
      const [from, to] = tie.a.kind === 'block' ? [tie.b, tie.a] : [tie.a, tie.b];
      return [
        {
          id: tie.id,
          from: from.id,
          to: to.id,
          count: tie.edges.length,
          width: round(width),
          d: ribbonOutline(line, width),
          spine: pathOf(line),
          edgeIds: tie.edges.map(({id}) => id),
        },
      ];
    });
    return ribbons.sort((a, b) => b.count - a.count);
  }

  #point = ([x, y]: Point): Point => [round(x + this.#dx), round(y + this.#dy)];

  #box = ({x, y, width, height}: Box): Box =>
    rounded({x: x + this.#dx, y: y + this.#dy, width, height});
}

export const makeRingsScene = (parts: Parts): Steps<Scene> => new Maker(parts).scene();
