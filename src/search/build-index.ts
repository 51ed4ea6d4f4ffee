/** Builds the index of a feed without holding up the page. */
import type {Feed} from '../feed/types.js';
import {indexSteps} from './index-builder.js';
import type {WordIndex} from './word-index.js';

export interface BuildOptions {
  /** Longest time in one go, in milliseconds; 8 by default. */
  readonly slice?: number;
  /** Stops the building; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

const DEFAULT_SLICE = 8;

/** Lets the page draw and answer before the next slice. */
const rest = () => new Promise<void>((resolve) => setTimeout(resolve));

/** The index of all offers of a feed, built in slices; give it to `createOfferSearch`. */
export async function buildIndex(feed: Feed, options: BuildOptions = {}): Promise<WordIndex> {
  const {slice = DEFAULT_SLICE, signal} = options;
  const steps = indexSteps(feed);
  for (;;) {
    const end = performance.now() + slice;
    while (performance.now() < end) {
      const step = steps.next();
      if (step.done) return step.value;
    }
    await rest();
    signal?.throwIfAborted();
  }
}
