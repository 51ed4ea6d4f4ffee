/** The picture as a file; fetched when somebody wants one. */
import {formatCount} from '../../i18n/format.js';
import {graphToolsMessages} from '../../i18n/graph-tools.js';
import {loadTexts} from '../../i18n/lazy-messages.js';
import {sceneOfPoints} from '../../network/canvas/scene-of-points.js';
import {neighbourhood} from '../../network/graph/neighbourhood.js';
import {sceneToSvg} from '../../network/paint/scene-to-svg.js';
import {svgToString} from '../../network/paint/svg-string.js';
import {MOST_IN_FILE, type Graph, type LayoutOptions, type Scene} from '../../network/types.js';
import {isOfPoints, POINTS_WIDTH, type LayoutName} from './layouts.js';
import {markName} from './names.js';
import type {ViewContext} from './view-context.js';

/** Width of an exported picture, px. */
const EXPORT_WIDTH = 1120;

/** For a page of its own: the same whatever the place. Bands say who they are where single marks are too many for a file. */
export function exportOptions(
  {layout: shown}: {readonly layout: LayoutName},
  graph: Graph,
  lang: string,
): LayoutOptions {
  const {length: marks} = graph.nodes;
  const layout = shown === 'free' && marks > MOST_IN_FILE ? 'bands' : shown;
  return {
    layout,
    width: isOfPoints(layout, marks) ? POINTS_WIDTH : EXPORT_WIDTH,
    formatCount: (count) => formatCount(count, lang),
  };
}

/**
 * @param scene as it was laid out for the file
 * @param wanted the layout that the page shows
 */
export async function exportPicture(
  scene: Scene,
  view: ViewContext,
  ids: readonly string[],
  wanted: LayoutName,
): Promise<string> {
  const {graph, nodes} = view.index;
  const label = (k: number): string => nodes.get(scene.points?.ids[k] ?? '')?.label ?? '';
  await loadTexts(view.lang);
  const isCut = wanted === 'free' && scene.layout !== 'free';
  return svgToString(
    sceneToSvg(sceneOfPoints(scene, graph, {label}), {
      standalone: true,
      emphasis: neighbourhood(graph, ids),
      names: (id) => markName(id, view),
      ofWhich: (count) => view.words.ofWhich(count),
      lang: view.lang,
      ...(isCut ? {note: graphToolsMessages(view.lang).fileInBands(MOST_IN_FILE)} : {}),
    }),
  );
}
