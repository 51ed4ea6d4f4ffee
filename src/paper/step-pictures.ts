/** What the wall shows of each step of a tour, laid out wherever there is room for the work. */
import type {Day, Feed, Tour, TourStep} from '../feed/types.js';
import {formatCount as formatCountIn} from '../i18n/format.js';
import type {Anchors, Graph, Scene} from '../network/types.js';
import type {StagePicture} from '../stage/stage-picture.js';
import {anchorsFrom, bestScene, named, stageGraph, stageOptions} from '../stage/stage-scene.js';
import {baseOf, graphOf, layoutOf, pictureOf, sceneKey, shortsOf} from '../stage/step-view.js';
import type {LayOut} from './fit-picture.js';

export interface StepPicture {
  /** With the words that the wall leaves out. */
  readonly graph: Graph;
  readonly picture: StagePicture;
}

interface Made {
  readonly graph: Graph;
  readonly scene: Scene;
}

/** One after the other; texts of the language must have been loaded. */
export async function stepPictures(
  feed: Feed,
  tour: Tour,
  {lang, day}: {readonly lang: string; readonly day: Day},
  layOut: LayOut,
): Promise<readonly StepPicture[]> {
  const shorts = shortsOf(feed, lang);
  const made = new Map<string, Promise<Made>>();
  const make = (step: TourStep): Promise<Made> => {
    const key = sceneKey(step);
    const own = made.get(key) ?? fresh(step);
    made.set(key, own);
    return own;
  };
  const fresh = async (step: TourStep): Promise<Made> => {
    const base = baseOf(tour, step);
    const anchors = base && anchorsFrom((await make(base)).scene);
    const graph = graphOf(feed, step, lang, day);
    return {graph, scene: await sceneOf(graph, step, {lang, anchors, layOut, shorts})};
  };
  const pictures: StepPicture[] = [];
  for (const step of tour.steps) {
    const {graph, scene} = await make(step);
    pictures.push({graph, picture: pictureOf(graph, scene, step)});
  }
  return pictures;
}

interface SceneWish {
  readonly shorts: ReadonlyMap<string, string>;
  readonly lang: string;
  readonly anchors: Anchors | undefined;
  readonly layOut: LayOut;
}

async function sceneOf(graph: Graph, step: TourStep, wish: SceneWish): Promise<Scene> {
  const {lang, anchors, layOut, shorts} = wish;
  const formatCount = (count: number): string => formatCountIn(count, lang);
  const plain = stageGraph(graph);
  const scenes: Scene[] = [];
  for (const way of stageOptions(layoutOf(step), {formatCount, ...(anchors ? {anchors} : {})}))
    scenes.push(await layOut(plain, way));
  return named(bestScene(scenes), graph, shorts);
}
