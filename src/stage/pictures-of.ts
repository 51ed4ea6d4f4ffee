/** All pictures of a tour at once: for files, where nobody waits. */
import type {Day, Feed, Tour, TourStep} from '../feed/types.js';
import {layoutScene} from '../network/layout/layout-scene.js';
import {WIDE, type Format} from './format.js';
import type {StagePicture} from './stage-picture.js';
import {baseOf, pictureOf, sceneKey} from './step-view.js';
import {stepWork, type StepScene} from './step-work.js';

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
  const made = new Map<string, StepScene>();
  const make = (step: TourStep): StepScene => {
    const old = made.get(sceneKey(step));
    if (old) return old;
    const base = baseOf(tour, step);
    const work = stepWork(step, {feed, lang, today, format}, base && make(base).scene);
    const own = work.choose(work.ways.map((way) => layoutScene(work.plain, way)));
    made.set(sceneKey(step), own);
    return own;
  };
  return tour.steps.map((step) => {
    const {graph, scene} = make(step);
    return pictureOf(graph, scene, step, format);
  });
}
