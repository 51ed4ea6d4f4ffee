/** All pictures of a tour at once: for files, where nobody waits. */
import type {Day, Feed, Tour} from '../feed/types.js';
import {formatCount} from '../i18n/format.js';
import {layoutScene} from '../network/layout/layout-scene.js';
import type {Graph, Scene} from '../network/types.js';
import {bestScene, named, stageGraph, stageOptions} from './stage-scene.js';
import type {StagePicture} from './stage-picture.js';
import {graphOf, layoutOf, pictureOf, sceneKey} from './step-view.js';

/**
 * The pictures of a tour one after the other. Steps of the same day and layout share a scene; texts of the language must have
 * been loaded.
 */
export function picturesOf(
  feed: Feed,
  {steps}: Tour,
  lang: string,
  today: Day,
): readonly StagePicture[] {
  const made = new Map<string, {graph: Graph; scene: Scene}>();
  return steps.map((step) => {
    const key = sceneKey(step);
    const old = made.get(key);
    const graph = old?.graph ?? graphOf(feed, step, lang, today);
    const scene = old?.scene ?? sceneNow(graph, layoutOf(step), lang);
    made.set(key, {graph, scene});
    return pictureOf(graph, scene, step);
  });
}

function sceneNow(graph: Graph, layout: ReturnType<typeof layoutOf>, lang: string): Scene {
  const options = stageOptions(layout, {formatCount: (count) => formatCount(count, lang)});
  const plain = stageGraph(graph);
  return named(bestScene(options.map((one) => layoutScene(plain, one))), graph);
}
