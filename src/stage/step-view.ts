/** From a step to what it shows: which day, which layout, what is lit. */
import {lastDay} from '../feed/dates.js';
import {feedOnDay} from '../feed/feed-on-day.js';
import {textIn} from '../feed/text-in.js';
import type {Day, Feed, Tour, TourStep} from '../feed/types.js';
import {graphFromFeed} from '../network/graph/graph-from-feed.js';
import {neighbourhood} from '../network/graph/neighbourhood.js';
import type {Emphasis, Graph, Scene} from '../network/types.js';
import {graphWording} from '../wording/graph-wording.js';
import {cameraFor} from './camera.js';
import {WIDE, type Format} from './format.js';
import type {StagePicture} from './stage-picture.js';
import type {StageLayout} from './stage-scene.js';

/** The day that a step shows; undefined for today. A month or a year means its last day. */
export const dayOf = ({date}: TourStep): Day | undefined => (date ? lastDay(date) : undefined);

export const layoutOf = ({layout}: TourStep): StageLayout => layout ?? 'bands';

/** Steps that share a scene have the same key. */
export const sceneKey = (step: TourStep): string => `${dayOf(step) ?? 'today'} ${layoutOf(step)}`;

/**
 * The step whose scene others of its layout keep to, so that what stays from one day to another keeps its order; undefined
 * for the first one itself.
 */
export function baseOf({steps}: Tour, step: TourStep): TourStep | undefined {
  const first = steps.find((one) => layoutOf(one) === layoutOf(step));
  return first && sceneKey(first) !== sceneKey(step) ? first : undefined;
}

/** The network of a step's day. */
export function graphOf(feed: Feed, step: TourStep, lang: string, today: Day): Graph {
  const day = dayOf(step);
  const shown = day === undefined ? feed : feedOnDay(feed, day);
  return graphFromFeed(shown, {
    languages: [lang, ...feed.meta.languages],
    day: day ?? today,
    wording: graphWording(lang),
  });
}

/** Short names of what has a plate on the wall. */
export function shortsOf(feed: Feed, lang: string): ReadonlyMap<string, string> {
  const languages = [lang, ...feed.meta.languages];
  const boxes = [...feed.committees, ...feed.programmes];
  return new Map(
    boxes.flatMap(({id, shortName}) =>
      shortName ? [[id, textIn(shortName, languages).value] as const] : [],
    ),
  );
}

/** What a step lights: its records with their ties, or whole tiers. Nothing of what is not there that day. */
export function emphasisOf(graph: Graph, {focus, tiers}: TourStep): Emphasis {
  const emphasis = neighbourhood(graph, focus);
  const own = tierIndices(graph, tiers);
  if (own.length === 0) return emphasis;
  const onTiers = graph.nodes.filter(({tier}) => own.includes(tier)).map(({id}) => id);
  if (onTiers.length === graph.nodes.length) return emphasis;
  return {...emphasis, lit: new Set([...(emphasis.lit ?? []), ...onTiers]), fade: true};
}

const tierIndices = (graph: Graph, tiers: readonly string[]): readonly number[] =>
  tiers.map((id) => graph.tiers.findIndex((tier) => tier.id === id)).filter((k) => k >= 0);

/** What the wall shows of a step, with its scene. */
export function pictureOf(
  graph: Graph,
  scene: Scene,
  step: TourStep,
  format: Format = WIDE,
): StagePicture {
  const emphasis = emphasisOf(graph, step);
  return {scene, emphasis, camera: cameraFor(scene, emphasis, step.tiers.length > 0, format)};
}

/** The words of a step in a language. */
export interface StepWords {
  readonly title: string;
  readonly text: string;
  readonly notes: string;
}

export function wordsOf(step: TourStep, languages: readonly string[]): StepWords {
  const say = (text: TourStep['text']): string => (text ? textIn(text, languages).value : '');
  return {title: say(step.title), text: say(step.text), notes: say(step.notes)};
}
