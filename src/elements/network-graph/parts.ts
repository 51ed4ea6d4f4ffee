/** Code that is fetched when it is needed: most pages begin with a picture, and wide ones with the whole. */
import type {Feed} from '../../feed/types.js';
import {LazyPart} from '../lazy-part.js';
import {isFeedOfPoints, isLargeFeed, type LayoutName} from './layouts.js';

export const recordViewsPart = new LazyPart(() => import('./record-views.js'));

export const toolsPart = new LazyPart(() => import('./tools/graph-tools.js'));

/** Tours, stage and speaker window. */
export const tourPart = new LazyPart(() => import('../stage/tour-part.js'));

export const egoPart = new LazyPart(() => import('./ego-views.js'));

export const dragPart = new LazyPart(() => import('./drag/hands.js'));

export const minimapPart = new LazyPart(() => import('./minimap/minimap-views.js'));

/** Large pictures are painted in slices. */
export const slicedPart = new LazyPart(() => import('./sliced-picture.js'));

export const pointsPart = new LazyPart(() => import('./point-views.js'));

/** What the picture of a feed needs before it is first painted. */
export function pictureParts(layout: LayoutName, feed: Feed | undefined): readonly LazyPart[] {
  if (isFeedOfPoints(layout, feed)) return [pointsPart];
  return isLargeFeed(feed) ? [slicedPart] : [];
}
