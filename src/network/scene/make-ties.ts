/** Ties as edges and ribbons of the scene, with their verbs. */
import {upperOf, verbOf, type Tie} from '../layout/item.js';
import {LINE_HEIGHT, round, WEIGHT, type Metrics} from '../layout/metrics.js';
import type {Heights} from '../layout/heights.js';
import type {Plan} from '../layout/plan.js';
import {Pace, type Steps} from '../../steps/steps.js';
import {verbLabel, type Row, type Verb} from '../layout/rows.js';
import type {Channel} from '../routing/channels.js';
import type {Course} from '../routing/course.js';
import {ribbonShape} from '../routing/ribbons.js';
import {directTrack, TrackMaker} from '../routing/tracks.js';
import type {BrokenLabel} from '../text/break-label.js';
import type {SceneEdge, SceneRibbon, TextLine} from '../types.js';
import {boxOfLines} from './make-marks.js';

type EdgeLabel = NonNullable<SceneEdge['label']>;

interface Spot {
  readonly x: number;
  /** Upper edge of the first line. */
  readonly y: number;
  readonly anchor: TextLine['anchor'];
}

function labelAt(
  label: BrokenLabel,
  spot: Spot,
  edges: readonly string[],
  m: Metrics,
): EdgeLabel | undefined {
  const size = m.text.small;
  const lines = label.lines.map((text, k): TextLine => ({
    text,
    x: round(spot.x),
    y: round(spot.y + size * 0.95 + k * size * LINE_HEIGHT),
    size: round(size),
    weight: WEIGHT.note,
    anchor: spot.anchor,
  }));
  // Lit verbs are bold; their box must hold that too.
  const box = boxOfLines(
    lines.map((line) => ({...line, weight: WEIGHT.tier})),
    m.factor,
  );
  return box && {lines, box, edges};
}

function besideTrack(
  verb: Verb,
  row: Row,
  courses: ReadonlyMap<Tie, Course>,
  heights: Heights,
  m: Metrics,
): [Tie, EdgeLabel | undefined] | undefined {
  const at = verb.ties.map((tie) => placeAtRow(courses.get(tie), verb, row));
  const outer = verb.side === 'left' ? Math.min(...at) : Math.max(...at);
  const tie = verb.ties[at.indexOf(outer)];
  if (!tie) return undefined;
  const shift = m.em * 0.4;
  const spot: Spot = {
    x: verb.side === 'left' ? outer - shift : outer + shift,
    y: heights.rows[row.index]!.top,
    anchor: verb.side === 'left' ? 'end' : 'start',
  };
  return [
    tie,
    labelAt(
      verb.label,
      spot,
      verb.ties.map((one) => one.id),
      m,
    ),
  ];
}

function placeAtRow(course: Course | undefined, verb: Verb, row: Row): number {
  if (!course) return verb.end.x;
  const places = verb.end === course.lower ? (course.back ?? course.at) : course.at;
  return places[row.index - course.from] ?? verb.end.x;
}

function overDirect(tie: Tie, verb: string, m: Metrics): EdgeLabel | undefined {
  const [left, right] = tie.a.x <= tie.b.x ? [tie.a, tie.b] : [tie.b, tie.a];
  const from = left.x + (left.kind === 'sign' ? m.sign * 1.6 : left.half);
  const to = right.x - (right.kind === 'sign' ? m.sign * 1.6 : right.half);
  const label = verbLabel(verb, m.em * 7.5, m);
  const height = label.lines.length * m.text.small * LINE_HEIGHT;
  const spot: Spot = {x: (from + to) / 2, y: left.y - m.em * 0.55 - height, anchor: 'middle'};
  return labelAt(label, spot, [tie.id], m);
}

/** Room over the anchor line that the verbs of straight ties in a row take. */
export const directVerbRoom =
  (plan: Plan, m: Metrics) =>
  (row: Row): number => {
    let room = 0;
    for (const tie of plan.direct) {
      const verb = verbOf(tie);
      if (verb === undefined || tie.a.row !== row.index) continue;
      const lines = verbLabel(verb, m.em * 7.5, m).lines.length;
      room = Math.max(room, m.em * 0.7 + lines * m.text.small * LINE_HEIGHT);
    }
    return room;
  };

function labelsOf(
  plan: Plan,
  courses: ReadonlyMap<Tie, Course>,
  heights: Heights,
  m: Metrics,
): Map<Tie, EdgeLabel> {
  const labels = new Map<Tie, EdgeLabel>();
  for (const row of plan.rows) {
    for (const verb of row.verbs) {
      const [tie, label] = besideTrack(verb, row, courses, heights, m) ?? [];
      if (tie && label) labels.set(tie, label);
    }
  }
  for (const tie of plan.direct) {
    const verb = verbOf(tie);
    const label = verb === undefined ? undefined : overDirect(tie, verb, m);
    if (label) labels.set(tie, label);
  }
  return labels;
}

/** Lower committees first, so that a track of an upper one bridges over. */
const byHeight = (a: Tie, b: Tie): number =>
  upperOf(b).row - upperOf(a).row || upperOf(a).order - upperOf(b).order || a.index - b.index;

/** Ties between two pauses. */
const SHARE = 40;

/** All tracks of a scene. */
export function* makeEdges(
  plan: Plan,
  courses: readonly Course[],
  channels: readonly Channel[],
  heights: Heights,
  m: Metrics,
): Steps<readonly SceneEdge[]> {
  const byTie = new Map(courses.map((course) => [course.tie, course]));
  const labels = labelsOf(plan, byTie, heights, m);
  const maker = new TrackMaker(channels, heights, m);
  const tracks = plan.ties.filter((tie) => !tie.ribbon).sort(byHeight);
  const pace = new Pace(SHARE);
  const edges: SceneEdge[] = [];
  yield;
  for (const tie of tracks) {
    const edge = tie.edges[0];
    const course = byTie.get(tie);
    if (!edge) continue;
    const label = labels.get(tie);
    edges.push({
      id: edge.id,
      from: edge.from,
      to: edge.to,
      kind: edge.kind,
      state: edge.state,
      ...(course ? maker.track(course, edge) : directTrack(tie, edge, m)),
      casing: upperOf(tie).id,
      ...(label ? {label} : {}),
    });
    if (pace.isDue()) yield;
  }
  return edges;
}

/** All ribbons of a scene, the narrow ones last, so that they lie on top. */
export function* makeRibbons(
  courses: readonly Course[],
  scale: number,
  heights: Heights,
  m: Metrics,
): Steps<readonly SceneRibbon[]> {
  const pace = new Pace(SHARE);
  const ribbons: SceneRibbon[] = [];
  for (const course of courses) {
    const {tie} = course;
    if (!tie.ribbon) continue;
    ribbons.push({
      id: tie.id,
      from: course.upper.id,
      to: course.lower.id,
      count: tie.edges.length,
      ...ribbonShape(course, scale, heights, m),
      edgeIds: tie.edges.map((edge) => edge.id),
    });
    if (pace.isDue()) yield;
  }
  return ribbons.sort((a, b) => b.count - a.count);
}
