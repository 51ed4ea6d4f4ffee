/** All pictures of a tour at once: for files, where nobody waits. */
import type {Day, Feed, Tour, TourStep} from '../feed/types.js';
import {formatCount as formatCountIn} from '../i18n/format.js';
import {layoutScene} from '../network/layout/layout-scene.js';
import type {Anchors, Graph, Scene} from '../network/types.js';
import {
  anchorsFrom,
  bestScene,
  named,
  stageGraph,
  stageOptions,
  type StageLayout,
} from './stage-scene.js';
import {WIDE, type Format} from './format.js';
import type {StagePicture} from './stage-picture.js';
import {baseOf, graphOf, layoutOf, pictureOf, sceneKey, shortsOf} from './step-view.js';

/**
 * The pictures of a tour one after the other. Steps of the same day and layout share a scene; texts of the language must have
 * been loaded.
 */
export function picturesOf(
  feed: Feed,
  tour: Tour,
  lang: string,
  today: Day,
  format: Format = WIDE,
): readonly StagePicture[] {
  const shorts = shortsOf(feed, lang);
  const made = new Map<string, Made>();
  const make = (step: TourStep): Made => {
    const old = made.get(sceneKey(step));
    if (old) return old;
    const base = baseOf(tour, step);
    const graph = graphOf(feed, step, lang, today);
    const scene = sceneNow(graph, layoutOf(step), {
      shorts,
      lang,
      format,
      anchors: base && anchorsFrom(make(base).scene),
    });
    made.set(sceneKey(step), {graph, scene});
    return {graph, scene};
  };
  return tour.steps.map((step) => {
    const {graph, scene} = make(step);
    return pictureOf(graph, scene, step, format);
  });
}

interface Made {
  readonly graph: Graph;
  readonly scene: Scene;
}

interface Way {
  readonly shorts: ReadonlyMap<string, string>;
  readonly lang: string;
  readonly format: Format;
  readonly anchors: Anchors | undefined;
}

function sceneNow(graph: Graph, layout: StageLayout, {lang, format, anchors, shorts}: Way): Scene {
  const formatCount = (count: number): string => formatCountIn(count, lang);
  const plain = stageGraph(graph);
  const ways = stageOptions(layout, {formatCount, ...(anchors ? {anchors} : {})}, format);
  return named(
    bestScene(
      ways.map((way) => layoutScene(plain, way)),
      format,
    ),
    graph,
    shorts,
  );
}
