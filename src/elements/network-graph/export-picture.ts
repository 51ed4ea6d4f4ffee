/** The network as a file, with title, legend, date, source and licence; fetched when somebody wants one. */
import {graphToolsMessages} from '../../i18n/graph-tools.js';
import {loadTexts} from '../../i18n/lazy-messages.js';
import {sceneOfPoints} from '../../network/canvas/scene-of-points.js';
import {svgToString} from '../../network/paint/svg-string.js';
import {MOST_IN_FILE, type Emphasis, type Graph} from '../../network/types.js';
import type {LayOut} from '../../paper/fit-picture.js';
import {pictureSheet} from '../../paper/network-sheet.js';
import {sheetContent, type SheetWish} from '../../paper/sheet-content.js';
import {sheetToSvg} from '../../paper/sheet-to-svg.js';
import type {Sheet, SheetContent} from '../../paper/sheet.js';
import {isOfPoints, POINTS_WIDTH, type LayoutName} from './layouts.js';
import {markName} from './names.js';
import type {ViewContext} from './view-context.js';

/** What is to become a file. */
export interface ExportRequest {
  readonly view: ViewContext;
  /** The layout that the page shows. */
  readonly layout: LayoutName;
  readonly layOut: LayOut;
  /** Whether the day was asked for. */
  readonly isOtherDay: boolean;
  /** The part that is shown; everything without. */
  readonly graph?: Graph;
  readonly emphasis: Emphasis;
}

/** Bands say who they are where single marks are too many for a file. */
export const layoutForFile = (layout: LayoutName, {nodes}: Graph): LayoutName =>
  layout === 'free' && nodes.length > MOST_IN_FILE ? 'bands' : layout;

/** @returns text of an SVG file, the same whatever the place */
export async function exportPicture(request: ExportRequest): Promise<string> {
  return svgToString(sheetToSvg(await pictureOf(request)));
}

/** The picture with all that belongs to it, on a page of its own. */
export async function pictureOf(request: ExportRequest): Promise<Sheet> {
  const {view, layout: wanted} = request;
  const graph = request.graph ?? view.index.graph;
  await loadTexts(view.lang);
  const layout = layoutForFile(wanted, graph);
  const isCut = layout !== wanted;
  const content = contentOf(request, {layout, graph});
  const note = isCut ? {note: graphToolsMessages(view.lang).fileInBands(MOST_IN_FILE)} : {};
  return pictureSheet({...content, ...note}, pointsApart(request, graph));
}

export function contentOf(
  {view, isOtherDay, emphasis}: ExportRequest,
  wish: Partial<SheetWish>,
): SheetContent {
  const {feed, lang, day} = view;
  const names = (id: string): string | undefined => markName(id, view);
  return sheetContent(feed, {lang, day, isOtherDay, emphasis, names, ...wish});
}

/** Points become marks of their own, laid out as on a canvas. */
function pointsApart({layOut, view}: ExportRequest, graph: Graph): LayOut {
  const label = (ids: readonly string[], k: number): string =>
    view.index.nodes.get(ids[k] ?? '')?.label ?? '';
  return async (all, options) => {
    const isPoints = isOfPoints(options.layout ?? 'bands', graph.nodes.length);
    const scene = await layOut(all, isPoints ? {...options, width: POINTS_WIDTH} : options);
    const ids = scene.points?.ids ?? [];
    return sceneOfPoints(scene, graph, {label: (k) => label(ids, k)});
  };
}
