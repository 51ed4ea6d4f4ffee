/** Channels between the rows: who moves sideways in which, and in which lane. */
import type {Steps} from '../../steps/steps.js';
import type {Row} from '../layout/rows.js';
import type {Course} from './course.js';
import {assignLanes, type Lanes, type Move} from './lanes.js';

/** A course's sideways move in one channel; `step` is the index into its places. */
interface Step {
  readonly course: Course;
  readonly step: number;
}

export interface Channel {
  /** Number of lanes. */
  readonly lanes: number;
  /** Lane of each course that moves sideways here. */
  readonly lane: ReadonlyMap<Course, number>;
  /** True where a ribbon bends. */
  readonly bends: boolean;
  /** True where a ribbon reaches a block. */
  readonly fans: boolean;
}

const MOVED = 0.05;

const NUDGE = 3.2;

/** Tracks that move in the channel above each row, and one more below the last. */
function stepsByChannel(courses: readonly Course[], rows: number): Step[][] {
  const channels: Step[][] = [];
  for (let k = 0; k <= rows; k += 1) channels.push([]);
  for (const course of courses) {
    if (course.back) {
      channels[course.from]!.push({course, step: 0});
      continue;
    }
    for (let step = 1; step < course.at.length; step += 1) {
      if (Math.abs(course.at[step]! - course.at[step - 1]!) > MOVED) {
        channels[course.from + step]!.push({course, step});
      }
    }
  }
  return channels;
}

function moveOf({course, step}: Step): Move {
  if (course.back) return {tops: [], bottoms: [course.at[0]!, course.back[0]!]};
  return {tops: [course.at[step - 1]!], bottoms: [course.at[step]!]};
}

/** Moves the upright above a step a little aside, along its whole straight run. */
function nudge({course, step}: Step, by: number): void {
  const old = course.at[step - 1]!;
  for (let k = step - 1; k >= 0 && Math.abs(course.at[k]! - old) <= MOVED; k -= 1)
    course.at[k] = old + by;
}

/** Lanes of a channel; where uprights would run over each other the upper one gives way, a few times over. */
function* lanesOf(steps: readonly Step[], clearance: number): Steps<Lanes> {
  let lanes = yield* assignLanes(steps.map(moveOf), clearance);
  for (let round = 0; round < 6 && lanes.clashes.length > 0; round += 1) {
    for (const [move, other] of lanes.clashes) {
      const upper = steps[move]!;
      const lower = steps[other]!;
      if (upper.course.back) continue;
      const gap = upper.course.at[upper.step - 1]! - lower.course.at[lower.step]!;
      nudge(upper, gap < 0 ? -NUDGE - gap : NUDGE - gap);
    }
    lanes = yield* assignLanes(steps.map(moveOf), clearance);
  }
  return lanes;
}

const reachesBlock = ({course, step}: Step): boolean =>
  (step === course.at.length - 1 && course.lower.kind === 'block') ||
  (step === 1 && course.upper.kind === 'block') ||
  course.back !== undefined;

/** All channels, the first one above the first row. Nudges courses where two would merge. */
export function* makeChannels(
  courses: readonly Course[],
  rows: readonly Row[],
  clearance: number,
): Steps<readonly Channel[]> {
  const ribbons = stepsByChannel(
    courses.filter(({tie}) => tie.ribbon),
    rows.length,
  );
  const tracks = stepsByChannel(
    courses.filter(({tie}) => !tie.ribbon),
    rows.length,
  );
  yield;
  const channels: Channel[] = [];
  // From the lowest channel up, since a nudge goes on into the channels above.
  for (let k = tracks.length - 1; k >= 0; k -= 1) {
    const steps = tracks[k]!;
    const lanes = yield* lanesOf(steps, clearance);
    channels.push({
      lanes: lanes.count,
      lane: new Map(steps.map(({course}, move) => [course, lanes.lane[move]!])),
      bends: ribbons[k]!.length > 0,
      fans: ribbons[k]!.some(reachesBlock),
    });
  }
  return channels.reverse();
}
