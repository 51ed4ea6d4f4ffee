/** The network as a file of its own; fetched when there is nothing else to do. */
import type {Feed} from '../../feed/types.js';
import {LazyPart} from '../lazy-part.js';
import type {LayoutName} from '../network-graph/layouts.js';

/** A tour that somebody wrote in the page, and that no feed has yet. */
export interface WrittenTour {
  readonly title: string;
  /** `{"tours": […]}`. */
  readonly json: string;
  /** Called when it is in a file. */
  kept(): void;
}

export const takeFilePart = new LazyPart(() => import('./take-file.js'));

/** What goes into the file. */
export interface Takeable {
  readonly feed: Feed | undefined;
  feedText(): Promise<string>;
  /** Address that relative addresses of the feed start from. */
  readonly base: string;
  readonly lang: string;
  readonly layout: LayoutName;
  /** The tour that it opens with. */
  readonly tour?: string | undefined;
  readonly written?: WrittenTour | undefined;
  /** The picture as an SVG file; empty where the file will open with another. */
  picture(): Promise<string>;
  say(message: string): void;
}
