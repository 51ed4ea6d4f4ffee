/** A copy of the feed that stands in the page is shown while the feed's own address cannot be had. */
import {sourceFromText} from '../state/feed-source.js';
import type {FeedSource, LoadFailure, LoadState} from '../state/types.js';

const LOADING: LoadState = Object.freeze({phase: 'loading'});

export class InlineCopy {
  readonly #onLoad: () => void;
  #text: string | undefined;
  #source: FeedSource | undefined;
  #leave: (() => void) | undefined;
  #shown:
    {readonly failure: LoadFailure; readonly copy: LoadState; readonly load: LoadState} | undefined;

  /** @param onLoad called when the copy has been read */
  constructor(onLoad: () => void) {
    this.#onLoad = onLoad;
  }

  /** What is shown in place of a feed that could not be had: the copy, or the failure where there is none. */
  insteadOf(failure: LoadFailure, text: string | undefined): LoadState {
    if (!text) return failure;
    const copy = this.#read(text).getLoad();
    if (copy.phase === 'loading') return LOADING;
    if (copy.phase === 'error') return failure;
    if (this.#shown?.failure !== failure || this.#shown.copy !== copy)
      this.#shown = {failure, copy, load: Object.freeze({...copy, failure, isCopy: true})};
    return this.#shown.load;
  }

  close(): void {
    this.#leave?.();
    this.#text = this.#source = this.#leave = undefined;
  }

  #read(text: string): FeedSource {
    if (this.#source && this.#text === text) return this.#source;
    this.close();
    this.#text = text;
    this.#source = sourceFromText(text);
    this.#leave = this.#source.subscribe(this.#onLoad);
    return this.#source;
  }
}
