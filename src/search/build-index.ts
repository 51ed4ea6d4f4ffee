/** Builds the index of a feed without holding up the page. */
import type {Feed} from '../feed/types.js';
import {runSlices} from '../steps/slices.js';
import {indexSteps} from './index-builder.js';
import type {WordIndex} from './word-index.js';

export interface BuildOptions {
  /** Longest time in one go, in milliseconds; 8 by default. */
  readonly slice?: number;
  /** Stops the building; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** The index of all offers of a feed, built in slices; give it to `createOfferSearch`. */
export const buildIndex = (feed: Feed, {slice, signal}: BuildOptions = {}): Promise<WordIndex> =>
  runSlices(indexSteps(feed), {share: slice, signal});
