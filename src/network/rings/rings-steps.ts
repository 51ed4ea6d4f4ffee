/** The rings layout: a round table. The first tier in the middle, partners on the line around, ties as curves. */
import {canonicalSteps} from '../layout/canonical-graph.js';
import {metricsOf, type Metrics} from '../layout/metrics.js';
import {mirrorScene} from '../scene/mirror.js';
import type {Graph, LayoutOptions, Scene} from '../types.js';
import {placeOutsiders} from './corners.js';
import {planRings} from './plan-rings.js';
import {partsOf} from './ring-item.js';
import {RingTies} from './ring-ties.js';
import {makeRingsScene} from './rings-scene.js';
import {seatRings} from './seat-rings.js';

/** Radius of the outermost ring where nothing asks for more: of the width, in em. */
const SHARE = 0.31;
const LEAST = 15;
const MOST = 21;

function wantedRadii(rings: number, m: Metrics): number[] {
  const outer = Math.max(m.em * LEAST, Math.min(m.em * MOST, m.width * SHARE));
  const inner = m.em * 4;
  const last = Math.max(1, rings - 1);
  return Array<number>(rings)
    .fill(0)
    .map((_, k) => Math.round(inner + ((outer - inner) * k * (8 + k)) / (last * (8 + last))));
}

/** The scene is as wide as asked for; wider where names beside the rings need it. Its height follows from the rings. */
export function* ringsSteps(
  graph: Graph,
  options: LayoutOptions,
): Generator<Scene | undefined, Scene> {
  const canonical = yield* canonicalSteps(graph);
  const m = metricsOf(options);
  const plan = yield* planRings(canonical, m, options);
  const seated = yield* seatRings(plan.rings, wantedRadii(plan.rings.length, m), m);
  const outer = seated.radii[seated.radii.length - 1] ?? 0;
  const body = plan.table.body && plan.seats.get(plan.table.body);
  if (body) body.y = -outer;
  const taken = plan.rings.flatMap(({items, body: head}, ring) =>
    [...items, ...(head ? [head] : [])].flatMap((item) =>
      partsOf(item.footprint(item.angle, seated.radii[ring] ?? 0), 0),
    ),
  );
  placeOutsiders(plan.outsiders, taken, outer, m);
  const ties = new RingTies(plan, seated, m);
  const routed = yield* ties.route();
  const scene = yield* makeRingsScene({graph: canonical, plan, seated, ties, routed, m});
  return options.rtl === true ? mirrorScene(scene) : scene;
}
