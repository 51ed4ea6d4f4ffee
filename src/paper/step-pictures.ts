/** What the wall shows of each step of a tour, laid out wherever there is room for the work. */
import type {Day, Feed, Tour, TourStep} from '../feed/types.js';
import type {Graph, Scene} from '../network/types.js';
import type {StagePicture} from '../stage/stage-picture.js';
import {baseOf, pictureOf, sceneKey} from '../stage/step-view.js';
import {stepWork, type StepScene} from '../stage/step-work.js';
import type {LayOut} from './fit-picture.js';

export interface StepPicture {
  /** With the words that the wall leaves out. */
  readonly graph: Graph;
  readonly picture: StagePicture;
}

/** One after the other; texts of the language must have been loaded. */
export async function stepPictures(
  feed: Feed,
  tour: Tour,
  {lang, day}: {readonly lang: string; readonly day: Day},
  layOut: LayOut,
): Promise<readonly StepPicture[]> {
  const made = new Map<string, Promise<StepScene>>();
  const make = (step: TourStep): Promise<StepScene> => {
    const key = sceneKey(step);
    const own = made.get(key) ?? fresh(step);
    made.set(key, own);
    return own;
  };
  const fresh = async (step: TourStep): Promise<StepScene> => {
    const base = baseOf(tour, step);
    const scene = base && (await make(base)).scene;
    const work = stepWork(step, {feed, lang, today: day}, scene);
    const scenes: Scene[] = [];
    for (const way of work.ways) scenes.push(await layOut(work.plain, way));
    return work.choose(scenes);
  };
  const pictures: StepPicture[] = [];
  for (const step of tour.steps) {
    const {graph, scene} = await make(step);
    pictures.push({graph, picture: pictureOf(graph, scene, step)});
  }
  return pictures;
}
