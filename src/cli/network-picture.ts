/** The network alone as one SVG text, for a page that says the rest itself; `koko export` writes it with title and legend. */
import type {Day, Feed} from '../feed/types.js';
import {formatCount} from '../i18n/format.js';
import {graphFromFeed} from '../network/graph/graph-from-feed.js';
import {layoutScene} from '../network/layout/layout-scene.js';
import {sceneToSvg} from '../network/paint/scene-to-svg.js';
import {svgToString} from '../network/paint/svg-string.js';
import type {LayoutOptions} from '../network/types.js';
import {graphWording} from '../wording/graph-wording.js';

/** CSS pixels, as the network in every export. */
const WIDTH = 1120;

export interface PictureOptions {
  readonly lang: string;
  readonly day: Day;
  readonly layout?: NonNullable<LayoutOptions['layout']>;
}

export function networkPicture(feed: Feed, {lang, day, layout = 'bands'}: PictureOptions): string {
  const languages = [lang, ...feed.meta.languages];
  const graph = graphFromFeed(feed, {languages, day, wording: graphWording(lang)});
  const scene = layoutScene(graph, {
    layout,
    width: WIDTH,
    formatCount: (count) => formatCount(count, lang),
  });
  return svgToString(sceneToSvg(scene, {standalone: true, lang}));
}
