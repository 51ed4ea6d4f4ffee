/**
 * The whole picture of each demo feed in each layout as one hash, the same in Chromium, Firefox, WebKit and Node: both
 * kinds of tests run these lines. The hashes stand in `coordinates.json`; `UPDATE_PICTURES=1` stores them anew.
 */
import {hashPositions} from '../../src/network/force/hash-positions.js';
import {layoutScene} from '../../src/network/layout/layout-scene.js';
import type {LayoutOptions, Scene} from '../../src/network/types.js';
import {graphOfFeed} from '../support/graph-of-feed.js';

type Layout = NonNullable<LayoutOptions['layout']>;

export const LAYOUTS: readonly Layout[] = ['bands', 'rings', 'free'];

/** Hashes by layout, by the name of the feed in `demo/feeds`. */
export type Stored = Readonly<Record<string, Readonly<Record<Layout, string>>>>;

/** Of all that a scene holds, every coordinate and every text. */
export function hashOfScene(scene: Scene): string {
  const text = JSON.stringify(scene);
  const codes = new Float64Array(text.length);
  for (let k = 0; k < text.length; k += 1) codes[k] = text.charCodeAt(k);
  return hashPositions(codes);
}

/** @param file a parsed feed file */
export const hashOfFeed = (file: unknown, layout: Layout): string =>
  hashOfScene(layoutScene(graphOfFeed(file), {width: 1040, layout}));
