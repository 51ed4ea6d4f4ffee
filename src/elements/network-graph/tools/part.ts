import type {Graph} from '../../../network/types.js';

/** A part of the network that stands for the whole. */
export interface Part {
  readonly graph: Graph;
  /** What the picture is called. */
  readonly label: string;
  /** Another one for another part. */
  readonly key: string;
}

/** What each tool asks of the graph it belongs to. */
export interface ToolHost {
  /** Draws anew; settles when that is seen. */
  update(): Promise<unknown>;
  focusOn(selector: string): void;
  say(message: string): void;
}
