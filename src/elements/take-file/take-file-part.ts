/** The network as a file of its own; fetched when there is nothing else to do. */
import type {Feed} from '../../feed/types.js';
import {LazyPart} from '../lazy-part.js';
import type {LayoutName} from '../network-graph/layouts.js';

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
  /** The picture as an SVG file; empty where the file will open with another. */
  picture(): Promise<string>;
  say(message: string): void;
}
