/** What is to be laid out for the scene of a step, whoever lays it out: at once, in slices or in a worker. */
import type {Day, Feed, TourStep} from '../feed/types.js';
import {formatCount} from '../i18n/format.js';
import type {Graph, LayoutOptions, Scene} from '../network/types.js';
import {WIDE, type Format} from './format.js';
import {anchorsFrom, bestScene, named, stageGraph, stageOptions} from './stage-scene.js';
import {graphOf, layoutOf, shortsOf} from './step-view.js';

/** What decides which scenes there are; texts of the language must have been loaded. */
export interface StepContext {
  readonly feed: Feed;
  readonly lang: string;
  readonly today: Day;
  /** Of the wall; 16:9 where absent. */
  readonly format?: Format;
}

/** A scene with its network, which has the words that the wall leaves out. */
export interface StepScene {
  readonly graph: Graph;
  readonly scene: Scene;
}

export interface StepWork {
  /** What is laid out, in each of the ways. */
  readonly plain: Graph;
  readonly ways: readonly LayoutOptions[];
  /** @param scenes in the order of the ways */
  choose(scenes: readonly Scene[]): StepScene;
}

/** @param base the scene that this one keeps to */
export function stepWork(step: TourStep, context: StepContext, base?: Scene): StepWork {
  const {feed, lang, today, format = WIDE} = context;
  const graph = graphOf(feed, step, lang, today);
  const options = {
    formatCount: (count: number) => formatCount(count, lang),
    ...(base && {anchors: anchorsFrom(base)}),
  };
  return {
    plain: stageGraph(graph),
    ways: stageOptions(layoutOf(step), options, format),
    choose: (scenes) => ({
      graph,
      scene: named(bestScene(scenes, format), graph, shortsOf(feed, lang)),
    }),
  };
}
