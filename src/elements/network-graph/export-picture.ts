/** The picture as a file; fetched when somebody wants one. */
import {neighbourhood} from '../../network/graph/neighbourhood.js';
import {sceneToSvg} from '../../network/paint/scene-to-svg.js';
import {svgToString} from '../../network/paint/svg-string.js';
import type {Scene} from '../../network/types.js';
import {markName} from './names.js';
import type {ViewContext} from './view-context.js';

export function exportPicture(scene: Scene, view: ViewContext, ids: readonly string[]): string {
  return svgToString(
    sceneToSvg(scene, {
      standalone: true,
      emphasis: neighbourhood(view.index.graph, ids),
      names: (id) => markName(id, view),
      ofWhich: (count) => view.words.ofWhich(count),
      lang: view.lang,
    }),
  );
}
